import { frame, pixel, script } from './replies';
import type { StandIn } from './stand-in';

// The tests need the frame's URL, since a page cannot identify the window of an <object> or <embed>.
const HAND_OVER_ID =
  "parent.postMessage({ cto_bundle: 'stand-in-' + Date.now(), frame: location.href }, '*')";

// Sends for as long as the frame exists, like the request chains by which ad frames match identities.
const KEEP_MATCHING = `
  let beat = 0;
  setInterval(() => {
    new Image().src = 'https://dis.criteo.com/dis/usersync.aspx?beat=' + beat++;
  }, 300);`;

/**
 * Criteo: loader, sync frame, event script, identity match, and a frame that keeps sending. Sources:
 * DuckDuckGo Tracker Radar, November 2024 (hosts, `cto_bundle`, the file beside a server-side tag);
 * rudderlabs/rudder-sdk-js@eecb517 (the calls of `criteo_q`).
 */
export const criteo: StandIn = {
  vendor: 'criteo',
  routes: [
    { hosts: ['dynamic.criteo.com'], path: '/js/ld/s2s.js', reply: script('empty.js') },
    {
      hosts: ['dynamic.criteo.com', 'static.criteo.net'],
      path: '/js/ld/',
      reply: script('criteo/ld.js'),
    },
    {
      hosts: ['gum.criteo.com'],
      path: '/syncframe',
      reply: frame('Criteo sync frame', HAND_OVER_ID),
    },
    { hosts: ['sslwidget.criteo.com'], path: '/event', reply: script('criteo/criteo-event.js') },
    {
      hosts: ['fledge.as.criteo.com'],
      path: '/interest-group',
      reply: frame('Criteo interest group', KEEP_MATCHING),
    },
    { hosts: ['dis.criteo.com'], reply: pixel },
  ],
};
