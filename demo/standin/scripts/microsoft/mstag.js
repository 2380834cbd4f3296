// adCenter's tag, from before UET. What the real one sent is not public any more; the stand-in reports by
// image to the host that the tag came from.
standin.ran('mstag.js');
standin.image(`https://flex.msn.com/mstag/tag/pixel.gif?${standin.query({})}`);
