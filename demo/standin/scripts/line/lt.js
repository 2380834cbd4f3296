// LINE Tag: drains `_ltq`, writes two cookies and a spare copy of one, reports by image.
standin.ran('lt.js');

const tags = [];

const call = (command, first, ...rest) => {
  if (command === 'init') tags.push(first);
  if (command !== 'send') return;
  // `_lt('send', 'pv', ids)` or `_lt('send', 'cv', { type }, ids)`
  const ids = rest.at(-1) ?? [];
  const event = first === 'cv' ? (rest[0]?.type ?? 'Conversion') : first;
  for (const id of ids) send(id, event);
};

window._lt = call;
(window._ltq ?? []).splice(0).forEach((queued) => {
  call(...queued);
});

function send(id, event) {
  const kind = tags.find((tag) => tag.tagId === id)?.customerType ?? 'lap';
  const parameters = standin.query({
    c_t: kind,
    t_id: id,
    e: event,
    cid: standin.visitorId('__lt__cid'),
    sid: standin.visitorId('__lt__sid'),
  });
  standin.store('__lt__cid', standin.visitorId('__lt__cid'));
  standin.image(`https://tr.line.me/tag.gif?${parameters}`);
}
