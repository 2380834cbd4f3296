// Meta's tag before the pixel: drains `_fbq`, an array of arrays, and reports by image.
standin.ran('fbds.js');

const ids = [];
const push = (...entries) => {
  for (const [command, word] of entries) {
    if (command === 'addPixelId') ids.push(word);
    if (command !== 'track') continue;
    for (const id of ids) {
      const parameters = standin.query({ id, ev: word, fbp: standin.visitorId('_fbp') });
      standin.image(`https://www.facebook.com/tr/?${parameters}`);
    }
  }
};
const queue = window._fbq ?? [];
push(...queue.splice(0));
queue.push = push;
