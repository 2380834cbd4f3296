// The older tag: finds its account on a script element of the page. It is not public where the real tag reports
// to; the stand-in uses the tag's own host.
standin.ran('smartnews conv.js');

const id = document.querySelector('script[data-smartnews-ads]')?.dataset.smartnewsAds;
standin.image(`https://api.smartnews-ads.com/conv?${standin.query({ id })}`);
