// The older conversion tag of display ads: reads a variable of the page. It is not public where the real
// tag reports to; the stand-in uses the tag's own host.
standin.ran('yahoo conv.js');

const id = window.yahoo_ydn_conv_io;
standin.image(`https://b90.yahoo.co.jp/c?${standin.query({ yahoo_ydn_conv_io: id })}`);
