import { getAttribute, Reflect } from '../../lib/natives';
import type { GateContext } from '../context';
import { patch, type Realm } from '../patch';

/**
 * Asks the gate where page code sends a form, or a frame by its name, to a vendor: long reports are
 * posted by a form into a hidden frame. A window of its own is the shopper's affair, and opens.
 */
export function patchNavigation(realm: Realm, { gate, requests }: GateContext): void {
  patch(realm.HTMLFormElement.prototype, 'submit', gate, (self, _, go, name) =>
    requests.send(name, getAttribute(self as Element, 'action') ?? '', go),
  );
  patch(realm, 'open', gate, (_, args, go, name) => {
    const [address, target] = args.map(String);
    const frame = target && (Reflect.get(realm, target) as Window | undefined);
    if (!frame || frame.self !== frame) return go();
    return requests.send(name, `${address}`, go) ?? null;
  });
}
