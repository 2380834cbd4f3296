import type { App } from 'vue';
import type { ConsentState, Kotowari } from '../../types';
import { undecidedState } from '../undecidedState';
import { providedKey } from './providedKey';

export interface KotowariOptions {
  /** A client of your own, as in a test. Default: the client of the document. */
  readonly client?: Kotowari;
  /** What a server has read of the choice, with `readConsent`. Default: undecided. */
  readonly state?: ConsentState;
}

/**
 * The plug-in for Vue. It is needed for a client of your own, or for what the server knows of the choice;
 * the components and `useConsent` work without it.
 *
 * @example createApp(Shop).use(kotowari, { client: fakeKotowari({ criteo: true }) });
 */
export const kotowari = {
  install(app: App, { client, state = undecidedState }: KotowariOptions = {}): void {
    app.provide(providedKey, { client, serverState: state });
  },
};
