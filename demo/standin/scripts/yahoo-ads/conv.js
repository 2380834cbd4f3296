// The older conversion tag of display ads: reads a variable of the page. Where the real one reports to is
// not public; the stand-in stays on the tag's own host.
standin.ran('yahoo conv.js');

const id = window.yahoo_ydn_conv_io;
standin.image(`https://b90.yahoo.co.jp/c?${standin.query({ yahoo_ydn_conv_io: id })}`);
