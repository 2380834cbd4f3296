import { inject, onMounted, onUnmounted, readonly, type ShallowRef, shallowRef } from 'vue';
import { documentClient } from '../../core/documentClient';
import type { ConsentState, Kotowari } from '../../types';
import { undecidedState } from '../undecidedState';
import { watchConsent } from '../watchConsent';
import { type Provided, providedKey } from './providedKey';

const nothing: Provided = { serverState: undecidedState };

/** Reads a value of the client once the component is mounted, and until then what the server has said. */
export function useStore<T>(
  read: (client: Kotowari | undefined) => T,
  readOnServer: (state: ConsentState) => T,
): Readonly<ShallowRef<T>> {
  const { client, serverState } = inject(providedKey, nothing);
  const value = shallowRef(readOnServer(serverState));
  let stop = () => {};
  onMounted(() => {
    const update = () => {
      value.value = read(client ?? documentClient.get());
    };
    stop = watchConsent(update, client);
    update();
  });
  onUnmounted(() => stop());
  return readonly(value) as Readonly<ShallowRef<T>>;
}
