import type { CodeWay } from '../way';

const made = "var script = document.createElement('script'); script.src = url;";
const image = "var image = document.createElement('img');";

/** Elements that a script makes, and the many ways to give them their URL and their place. */
export const elements: readonly CodeWay[] = [
  {
    id: 'snippet',
    words: "a vendor's snippet: `insertBefore` the first script",
    asks: 'script',
    code: `${made} script.async = true;
      var first = document.getElementsByTagName('script')[0];
      first.parentNode.insertBefore(script, first);`,
  },
  {
    id: 'script-append',
    words: '`script.src`, then `append`',
    asks: 'script',
    code: `${made} document.head.append(script);`,
  },
  {
    id: 'script-prepend',
    words: '`script.src`, then `prepend`',
    asks: 'script',
    code: `${made} place.prepend(script);`,
  },
  {
    id: 'script-append-first',
    words: '`appendChild`, then `script.src`',
    asks: 'script',
    code: `var script = document.createElement('script'); place.appendChild(script); script.src = url;`,
  },
  {
    id: 'script-replace-with',
    words: '`script.src`, then `replaceWith`',
    asks: 'script',
    code: `${made} var old = place.appendChild(document.createElement('i')); old.replaceWith(script);`,
  },
  {
    id: 'script-replace-children',
    words: '`script.src`, then `replaceChildren`',
    asks: 'script',
    code: `${made} place.replaceChildren(script);`,
  },
  {
    id: 'script-insert-adjacent-element',
    words: '`script.src`, then `insertAdjacentElement`',
    asks: 'script',
    code: `${made} place.insertAdjacentElement('beforeend', script);`,
  },
  {
    id: 'script-range',
    words: '`script.src`, then `Range.insertNode`',
    asks: 'script',
    code: `${made} var range = document.createRange(); range.selectNodeContents(place); range.insertNode(script);`,
  },
  {
    id: 'script-fragment',
    words: 'a fragment with a script in it',
    asks: 'script',
    code: `${made} var fragment = document.createDocumentFragment(); fragment.append(script); place.append(fragment);`,
  },
  {
    id: 'set-attribute',
    words: '`setAttribute`',
    asks: 'script',
    code: `var script = document.createElement('script'); script.setAttribute('src', url); place.append(script);`,
  },
  {
    id: 'set-attribute-ns',
    words: '`setAttributeNS`',
    asks: 'script',
    code: `var script = document.createElement('script'); script.setAttributeNS(null, 'src', url); place.append(script);`,
  },
  {
    id: 'set-attribute-node',
    words: '`setAttributeNode`',
    asks: 'image',
    code: `${image} var attribute = document.createAttribute('src'); attribute.value = url; image.setAttributeNode(attribute);`,
  },
  {
    id: 'set-named-item',
    words: '`attributes.setNamedItem`',
    asks: 'image',
    code: `${image} var attribute = document.createAttribute('src'); attribute.value = url; image.attributes.setNamedItem(attribute);`,
  },
  {
    id: 'attr-value',
    words: '`Attr.value`',
    asks: 'image',
    code: `${image} image.setAttribute('src', ''); image.attributes[0].value = url;`,
  },
  {
    id: 'clone-node',
    words: '`cloneNode` of a script that was given its URL',
    asks: 'script',
    code: `${made} place.append(script.cloneNode());`,
  },
  {
    id: 'import-node',
    words: "`importNode` of a `<template>`'s content",
    asks: 'image',
    code: `var template = document.createElement('template'); template.innerHTML = '<img src="' + url + '">';
      place.append(document.importNode(template.content, true));`,
  },
  {
    id: 'parser-adopt',
    words: '`DOMParser`, then the element is taken over',
    asks: 'image',
    code: `var other = new DOMParser().parseFromString('<img src="' + url + '">', 'text/html');
      place.append(other.querySelector('img'));`,
  },
  {
    id: 'new-image',
    words: '`new Image().src`',
    asks: 'image',
    code: 'var image = new Image(1, 1); image.src = url;',
  },
  {
    id: 'image-srcset',
    words: '`image.srcset`',
    asks: 'image',
    code: "var image = new Image(1, 1); image.srcset = url + ' 1x';",
  },
  {
    id: 'source-srcset',
    words: '`source.srcset` inside `<picture>`',
    asks: 'image',
    code: `var picture = document.createElement('picture'); var source = document.createElement('source');
      picture.append(source, document.createElement('img')); place.append(picture); source.srcset = url;`,
  },
  {
    id: 'new-audio',
    words: '`new Audio(url)`',
    asks: 'hit',
    repeats: true,
    code: "var audio = new Audio(url); audio.preload = 'auto';",
  },
  {
    id: 'video-src',
    words: '`video.src`',
    asks: 'hit',
    repeats: true,
    code: "var video = document.createElement('video'); video.preload = 'auto'; video.src = url; place.append(video);",
  },
  {
    id: 'video-poster-set',
    words: '`video.poster`',
    asks: 'image',
    code: "var video = document.createElement('video'); video.poster = url; place.append(video);",
  },
  {
    id: 'input-image-src',
    words: '`input.src` with `type=image`',
    asks: 'image',
    code: "var input = document.createElement('input'); input.type = 'image'; input.src = url; place.append(input);",
  },
  {
    id: 'iframe-src',
    words: '`iframe.src`, then `append`',
    asks: 'frame',
    code: "var frame = document.createElement('iframe'); frame.src = url; place.append(frame);",
  },
  {
    id: 'iframe-src-late',
    words: '`append`, then `iframe.src`',
    asks: 'frame',
    code: "var frame = document.createElement('iframe'); place.append(frame); frame.src = url;",
  },
  {
    id: 'object-data',
    words: '`object.data`',
    asks: 'frame',
    code: "var object = document.createElement('object'); object.type = 'text/html'; object.data = url; place.append(object);",
  },
  {
    id: 'embed-src',
    words: '`embed.src`',
    asks: 'frame',
    code: "var embed = document.createElement('embed'); embed.type = 'text/html'; embed.src = url; place.append(embed);",
  },
  {
    id: 'link-href-preload',
    words: '`link.href` with `rel=preload`',
    asks: 'image',
    code: "var link = document.createElement('link'); link.rel = 'preload'; link.as = 'image'; link.href = url; document.head.append(link);",
  },
  {
    id: 'link-href-stylesheet',
    words: '`link.href` with `rel=stylesheet`',
    asks: 'hit',
    code: "var link = document.createElement('link'); link.rel = 'stylesheet'; link.href = url; document.head.append(link);",
  },
];
