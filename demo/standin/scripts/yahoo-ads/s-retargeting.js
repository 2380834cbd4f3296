// The older retargeting tag of display ads: reads a variable of the page. Where the real one reports to
// is not public; the stand-in stays on the tag's own host.
standin.ran('yahoo s_retargeting.js');

const p = window.yahoo_retargeting_id;
standin.image(`https://b92.yahoo.co.jp/rt?${standin.query({ p })}`);
