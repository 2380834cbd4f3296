import type { CodeWay } from '../way';

/** By a script that comes to life after it was put in. */
export const lateScripts: readonly CodeWay[] = [
  {
    id: 'type-set',
    words: '`script.type` set later',
    asks: 'script',
    code: `var s = document.createElement('script'); s.type = 'text/x'; s.src = url; place.append(s); s.type = ''; s.append('');`,
  },
  {
    id: 'type-removed',
    words: '`type` taken off later',
    asks: 'script',
    code: `var s = document.createElement('script'); s.setAttribute('type', 'text/x'); s.src = url; place.append(s); s.removeAttribute('type'); s.append('');`,
  },
  {
    id: 'type-toggled',
    words: '`toggleAttribute` of `type`',
    asks: 'script',
    code: `var s = document.createElement('script'); s.src = url; s.toggleAttribute('type'); place.append(s);`,
  },
  {
    id: 'type-node-removed',
    words: '`removeAttributeNode` of `type`',
    asks: 'script',
    code: `var s = document.createElement('script'); s.type = 'text/x'; s.src = url; place.append(s); s.removeAttributeNode(s.getAttributeNode('type')); s.append('');`,
  },
  {
    id: 'named-item-removed',
    words: '`removeNamedItem` of `type`',
    asks: 'script',
    code: `var s = document.createElement('script'); s.type = 'text/x'; s.src = url; place.append(s); s.attributes.removeNamedItem('type'); s.append('');`,
  },
  {
    id: 'script-inner-html',
    words: 'a script whose `innerHTML` was set',
    asks: 'script',
    code: `var s = document.createElement('script'); s.innerHTML = ''; s.src = url; document.head.append(s);`,
  },
  {
    id: 'held-and-moved',
    words: 'a held script without its `type`, moved',
    asks: 'script',
    code: `var s = document.createElement('script'); s.src = url; place.append(s); s.removeAttribute('type'); document.head.append(s);`,
  },
  {
    id: 'held-toggled',
    words: 'a held script whose `type` is toggled, moved',
    asks: 'script',
    code: `var s = document.createElement('script'); s.src = url; place.append(s); s.toggleAttribute('type'); document.head.append(s);`,
  },
  {
    id: 'held-node-removed',
    words: 'a held script after `removeAttributeNode`, moved',
    asks: 'script',
    code: `var s = document.createElement('script'); s.src = url; place.append(s); var t = s.getAttributeNode('type'); if (t) s.removeAttributeNode(t); document.head.append(s);`,
  },
  {
    id: 'held-item-removed',
    words: 'a held script after `removeNamedItem`, moved',
    asks: 'script',
    code: `var s = document.createElement('script'); s.src = url; place.append(s); if (s.attributes.type) s.attributes.removeNamedItem('type'); document.head.append(s);`,
  },
  {
    id: 'type-node-set',
    words: '`setAttributeNode` of `type`',
    asks: 'script',
    code: `var s = document.createElement('script'); s.type = 'text/x'; s.src = url; place.append(s); var t = document.createAttribute('type'); t.value = ''; s.setAttributeNode(t); s.append('');`,
  },
  {
    id: 'type-value-set',
    words: '`value` of the node of `type`',
    asks: 'script',
    code: `var s = document.createElement('script'); s.type = 'text/x'; s.src = url; place.append(s); s.getAttributeNode('type').value = 'text/javascript'; s.append('');`,
  },
  {
    id: 'text-then-source',
    words: 'a script of data that gets `type`, then `src`',
    asks: 'script',
    code: `var s = document.createElement('script'); s.type = 'application/json'; place.append(s); s.type = 'module'; s.src = url;`,
  },
];
