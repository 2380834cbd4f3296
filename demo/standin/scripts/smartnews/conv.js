// The older tag: finds its account on a script element of the page. Where the real one reports to is not
// public; the stand-in stays on the tag's own host.
standin.ran('smartnews conv.js');

const id = document.querySelector('script[data-smartnews-ads]')?.dataset.smartnewsAds;
standin.image(`https://api.smartnews-ads.com/conv?${standin.query({ id })}`);
