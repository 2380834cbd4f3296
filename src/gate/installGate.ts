import { tagManagerRules } from '../../vendors/tag-managers';
import { resolveVendorIds } from '../core/resolveVendorIds';
import type { Trust } from '../lib/trust';
import { tryOrNull } from '../lib/tryOrNull';
import type { Config, ConsentState, Effect, Observable } from '../types';
import { createGate } from './gate';
import type { Realm } from './patch';
import { patchAttributes } from './patches/attributes';
import { patchInsertion } from './patches/insertion';
import { patchNetwork } from './patches/network';
import { replayLoadEvents } from './patches/replayLoadEvents';
import { patchWrite } from './patches/write';
import { createPendingRequests } from './pendingRequests';
import { createQueueStubs } from './queues';
import { createRelease } from './release';
import { createMatcher } from './rules';
import { createScanner, parse, watch } from './scan';
import { frameTags, removeNatively, renew, urlAttributesOf } from './tag';

/**
 * Brings the gate, and with it `guardStorage`, into the page, as far as `config.gate` says: looks at
 * what stands in it, and wraps the ways by which more comes, in this realm and in those of its frames.
 * The effect that it returns releases what may go after a decision, and cuts off what may not.
 */
export function installGate(
  config: Config,
  store: Observable<ConsentState>,
  hasConsent: (name: string) => boolean,
  trust: Trust,
  guardStorage: (realm: Realm) => void,
): Effect {
  const wraps = config.gate !== 'marked';
  const gate = createGate(
    config.vendors,
    config.google.tagManager,
    wraps ? createMatcher(config.vendors, tagManagerRules, config.hosts) : () => null,
    (name) => resolveVendorIds(config, name),
    hasConsent,
    (markup) => parse(markup, trust),
  );
  const queues = createQueueStubs(config.vendors);
  const calls = createPendingRequests(gate, () => !store.get().asked.length);
  const nothingReleased = { open: true };
  /** Brings the gate into a frame by its window or its document. One of another origin throws. */
  const onWindow = (frame: unknown) =>
    void tryOrNull(() => guard((frame as Document).defaultView ?? (frame as Window)));
  /** Of every element that loads, only those with a window are frames. */
  const onFrame = (element: Element) => {
    const { contentWindow } = element as HTMLIFrameElement;
    if (contentWindow) onWindow(contentWindow);
  };
  let isDue = false;
  const releaseSoon = () => {
    if (isDue) return;
    isDue = true;
    queueMicrotask(() => {
      isDue = false;
      release();
    });
  };
  const look = createScanner(gate, trust, queues, onFrame, releaseSoon);
  const release = createRelease(gate, look, trust, queues, () => {
    nothingReleased.open = false;
  });

  const guarded = new WeakSet<object>();
  const isNew = (thing: object) => !guarded.has(thing) && guarded.add(thing);
  /** A realm may outlive its document. */
  const guard = (realm: Window) => {
    const { document, Element } = realm as Realm;
    if (isNew(Element) && wraps) {
      patchAttributes(realm as Realm, gate, look);
      patchInsertion(realm as Realm, gate, look, onWindow);
      patchWrite(realm as Realm, gate, look, trust);
      replayLoadEvents(realm as Realm, gate, nothingReleased);
      guardStorage(realm as Realm);
      if (config.gate === 'full') patchNetwork(realm as Realm, gate, calls);
    }
    if (isNew(document)) {
      watch(document, look);
      document.addEventListener('load', ({ target }) => onFrame(target as Element), true);
    }
  };

  const obey = () => {
    gate.open = config.vendors.every(({ id }) => hasConsent(id));
    calls.settle();
    // Nothing else stops what runs in there.
    for (const frame of document.querySelectorAll(frameTags)) {
      if (gate.held.has(frame) || gate.isFree(frame)) continue;
      for (const attribute of urlAttributesOf(frame)) removeNatively(frame, attribute);
      renew(frame);
    }
    afterPaint(release);
  };
  gate.open = config.vendors.every(({ id }) => hasConsent(id));
  guard(window);
  return obey;
}

/** Lets the browser draw the answer to the tap first; a hidden page waits until it is seen. */
function afterPaint(action: () => void): void {
  requestAnimationFrame(() => setTimeout(action));
}
