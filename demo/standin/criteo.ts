import { frame, pixel, script } from './replies';
import type { StandIn } from './stand-in';

const HAND_OVER_ID = "parent.postMessage({ cto_bundle: 'stand-in-' + Date.now() }, '*')";

/** Criteo: loader, sync frame, event script, identity match. */
export const criteo: StandIn = {
  vendor: 'criteo',
  routes: [
    { hosts: ['dynamic.criteo.com', 'static.criteo.net'], path: '/js/ld/', reply: script('ld.js') },
    {
      hosts: ['gum.criteo.com'],
      path: '/syncframe',
      reply: frame('Criteo sync frame', HAND_OVER_ID),
    },
    { hosts: ['sslwidget.criteo.com'], path: '/event', reply: script('criteo-event.js') },
    { hosts: ['dis.criteo.com'], reply: pixel },
  ],
};
