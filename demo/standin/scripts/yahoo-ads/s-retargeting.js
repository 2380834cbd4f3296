// The older retargeting tag of display ads: reads a variable of the page. It is not public where the real
// tag reports to; the stand-in uses the tag's own host.
standin.ran('yahoo s_retargeting.js');

const p = window.yahoo_retargeting_id;
standin.image(`https://b92.yahoo.co.jp/rt?${standin.query({ p })}`);
