import { tagManagerRules } from '../../vendors/tag-managers';
import { documentClient } from '../core/documentClient';
import { resolveVendorIds } from '../core/resolveVendorIds';
import { afterPaint } from '../lib/afterPaint';
import {
  listen,
  queryAll,
  queueMicrotask,
  removeAttribute,
  Set,
  WeakMap,
  WeakSet,
  windowOf,
} from '../lib/natives';
import { once } from '../lib/once';
import type { Trust } from '../lib/trust';
import { tryOrNull } from '../lib/tryOrNull';
import type { Config, ConsentState, Effect, Observable } from '../types';
import { answerCallbacks } from './answerCallbacks';
import type { GateContext } from './context';
import { createGate, type Gate } from './gate';
import { holdSubmissions } from './holdSubmissions';
import { createDecode } from './markup';
import { patchToString, type Realm, type Switch } from './patch';
import { patchAttributes } from './patches/attributes';
import { patchInsertion } from './patches/insertion';
import { patchNavigation } from './patches/navigation';
import { patchNetwork } from './patches/network';
import { replayLoadEvents } from './patches/replayLoadEvents';
import { patchWrite } from './patches/write';
import { createPendingRequests } from './pendingRequests';
import { createQueueStubs } from './queues';
import { createRelease } from './release';
import type { RequestLog } from './requestLog';
import { createMatcher } from './rules';
import { guardFrame, watch } from './scan';
import { frameTags, renew, urlAttributesOf } from './tag';

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
  log: RequestLog,
): Effect {
  const isOpen = () => config.vendors.every(({ id }) => hasConsent(id));
  const isAsking = () => store.get().asked.length > 0;
  const gate = makeGate(config, hasConsent, trust);
  gate.open = isOpen();
  const nothingReleased = { open: true };
  const guarded = new WeakSet();
  const context: GateContext = {
    ...createMemory(),
    gate,
    trust,
    log,
    isAsking,
    queues: createQueueStubs(config.vendors),
    requests: createPendingRequests(gate, () => !isAsking(), log),
    releaseSoon: once(() => release(), queueMicrotask),
    // A frame of another origin throws.
    guardWindow: (frame) =>
      void tryOrNull(() => guard((tryOrNull(() => windowOf(frame)) ?? frame) as Realm)),
  };
  const release = createRelease(context, () => {
    nothingReleased.open = false;
  });
  const guard = (realm: Realm) => {
    // A realm may outlive its document.
    const { document, Element } = realm;
    // A page in a frame that has a gate of its own looks after itself.
    if (documentClient.get(document)) return;
    if (!guarded.has(Element) && guarded.add(Element) && config.gate !== 'marked') {
      patchRealm(realm, context, nothingReleased, config.gate === 'full');
      guardStorage(realm);
    }
    if (!guarded.has(document) && guarded.add(document)) {
      guardDocument(document, context, config.gate === 'full');
    }
  };
  guard(window);
  answerCallbacks(context, config.vendors, hasConsent);
  return () => {
    gate.open = isOpen();
    obey(context);
    afterPaint(release);
  };
}

function makeGate(config: Config, hasConsent: (name: string) => boolean, trust: Trust): Gate {
  const { vendors, google, hosts } = config;
  const match =
    config.gate === 'marked' ? () => null : createMatcher(vendors, tagManagerRules, hosts);
  const idsOf = (name: string) => resolveVendorIds(config, name);
  return createGate(vendors, google.tagManager, match, idsOf, hasConsent, createDecode(trust));
}

function createMemory() {
  return {
    places: new Set<WeakRef<Document | ShadowRoot>>(),
    watched: new WeakSet<Node>(),
    shadows: new WeakMap<Element, ShadowRoot>(),
    frames: new Set<Element>(),
    seen: new WeakSet<Node>(),
    written: new WeakSet<Node>(),
    dead: new WeakSet<Element>(),
  };
}

function patchRealm(
  realm: Realm,
  context: GateContext,
  nothingReleased: Switch,
  withNetwork: boolean,
): void {
  patchToString(realm);
  patchAttributes(realm, context);
  patchInsertion(realm, context);
  patchWrite(realm, context);
  replayLoadEvents(realm, context, nothingReleased);
  if (!withNetwork) return;
  patchNetwork(realm, context);
  patchNavigation(realm, context);
}

function guardDocument(document: Document, context: GateContext, withNetwork: boolean): void {
  watch(context, document);
  if (withNetwork) holdSubmissions(context, document);
  listen(document, 'load', ({ target }) => guardFrame(context, target as Element), true);
}

/** Cuts off what may not go any more. */
function obey(context: GateContext): void {
  const { requests, places } = context;
  requests.settle();
  for (const reference of places) {
    const place = reference.deref();
    if (place) emptyFrames(context, place);
    else places.delete(reference);
  }
}

/** Nothing else stops what runs in a frame. */
function emptyFrames({ gate }: GateContext, place: Document | ShadowRoot): void {
  for (const frame of queryAll(place, frameTags)) {
    if (gate.held.has(frame) || gate.isFree(frame)) continue;
    for (const attribute of urlAttributesOf(frame)) removeAttribute(frame, attribute);
    renew(frame);
  }
}
