// Yahoo! site general tag: drains `yjDataLayer`, writes click cookies, then loads a second file
// and calls the retargeting hosts.
standin.ran('ytag.js');

const done = new Set();

const call = (entry) => {
  // `ytag(){ yjDataLayer.push(arguments) }`: the entry is the call's arguments.
  const { type, config = {} } = entry[0] ?? {};
  if (type === 'ycl_cookie') return standin.visitorId('_yjsu_yjad');
  if (type === 'yss_retargeting') return search(config);
  if (type === 'yjad_retargeting') return display(config);
  if (type === 'yss_conversion') return converted('b97', config.yahoo_conversion_id, config);
  if (type === 'yjad_conversion') return converted('b91', config.yahoo_ydn_conv_io, config);
};

window.yjDataLayer ??= [];
window.yjDataLayer.splice(0).forEach(call);
window.yjDataLayer.push = (...entries) => entries.forEach(call);

function search(config) {
  if (!done.has('async')) {
    done.add('async');
    standin.load('https://b99.yahoo.co.jp/pagead/conversion_async.js');
  }
  const id = config.yahoo_ss_retargeting_id;
  const yjsu = standin.visitorId('_yjsu_yjad');
  standin.image(`https://b97.yahoo.co.jp/pagead/conversion/${id}/?${standin.query({ yjsu })}`);
}

function display(config) {
  const p = config.yahoo_retargeting_id;
  const yjsu = standin.visitorId('_yjsu_yjad');
  standin.image(`https://apm.yahoo.co.jp/rt/?${standin.query({ p, yjsu })}`);
}

/** It is not fully public which host receives which conversion. Both belong to the tag. */
function converted(host, id, { yahoo_conversion_label, yahoo_ydn_conv_label }) {
  const label = yahoo_conversion_label ?? yahoo_ydn_conv_label;
  const yjsu = standin.visitorId('_yjsu_yjad');
  standin.image(
    `https://${host}.yahoo.co.jp/pagead/conversion/${id}/?${standin.query({ label, yjsu })}`,
  );
}
