// adCenter's tag, the predecessor of UET. It is no longer public what the real tag sent; the stand-in reports
// by image to the host that serves the tag.
standin.ran('mstag.js');
standin.image(`https://flex.msn.com/mstag/tag/pixel.gif?${standin.query({})}`);
