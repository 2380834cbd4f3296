// The older Google Ads tag: reads variables of the page and writes an image into the document.
standin.ran('google conversion.js');

const id = window.google_conversion_id;
const parameters = standin.query({ guid: 'ON', script: '1' });
document.write(
  `<img id="google-pixel" alt="" width="1" height="1" src="https://googleads.g.doubleclick.net/pagead/viewthroughconversion/${id}/?${parameters}">`,
);
// The real one clears its variables, so that a second tag on the page starts clean.
window.google_conversion_id = undefined;
