import type { CodeWay } from '../way';

/** Calls without an element. */
export const network: readonly CodeWay[] = [
  {
    id: 'fetch-string',
    words: '`fetch(string)`',
    asks: 'hit',
    code: "fetch(url, { method: 'POST', mode: 'no-cors', body: 'hit' });",
  },
  {
    id: 'fetch-url',
    words: '`fetch(URL)`',
    asks: 'hit',
    code: "fetch(new URL(url), { mode: 'no-cors', keepalive: true });",
  },
  {
    id: 'fetch-request',
    words: '`fetch(Request)`',
    asks: 'hit',
    code: "fetch(new Request(url, { method: 'POST', mode: 'no-cors', body: 'hit' }));",
  },
  {
    id: 'xhr',
    words: '`XMLHttpRequest`',
    asks: 'hit',
    code: "var call = new XMLHttpRequest(); call.open('POST', url); call.send('hit');",
  },
  {
    id: 'beacon',
    words: '`sendBeacon`',
    asks: 'hit',
    code: "navigator.sendBeacon(url, 'hit');",
  },
  { id: 'websocket', words: '`WebSocket`', asks: 'socket', code: 'new WebSocket(url);' },
  {
    id: 'event-source',
    words: '`EventSource`',
    asks: 'hit',
    code: 'var source = new EventSource(url); source.onerror = function () { source.close(); };',
  },
  {
    id: 'form-submit',
    words: '`form.submit()` into a frame',
    asks: 'frame',
    code: `var name = 'target' + Math.random(); var frame = document.createElement('iframe'); frame.name = name;
      var form = document.createElement('form'); form.method = 'post'; form.action = url; form.target = name;
      place.append(frame, form); form.submit();`,
  },
  {
    id: 'ping',
    words: 'a click on `<a ping>`',
    asks: 'hit',
    code: `var link = document.createElement('a'); link.href = '#ping'; link.ping = url;
      place.append(link); link.click();`,
  },
  {
    id: 'area-ping',
    words: 'a click on `<area ping>`',
    asks: 'hit',
    code: `var area = document.createElement('area'), map = document.createElement('map'); area.shape = 'default';
      area.href = '#ping'; area.ping = url; map.append(area); place.append(map); area.click();`,
  },
];
