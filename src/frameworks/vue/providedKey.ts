import type { InjectionKey } from 'vue';
import type { ConsentState, Kotowari } from '../../types';

/** What the plug-in gives to the components. */
export interface Provided {
  readonly client?: Kotowari | undefined;
  readonly serverState: ConsentState;
}

export const providedKey: InjectionKey<Provided> = Symbol('kotowari');
