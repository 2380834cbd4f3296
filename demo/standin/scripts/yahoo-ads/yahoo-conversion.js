// The older Yahoo! tag: reads variables of the page and writes an image into the document.
standin.ran('yahoo conversion.js');

const id = window.yahoo_ss_retargeting_id ?? window.yahoo_conversion_id;
const parameters = standin.query({ guid: 'ON', script: '1' });
document.write(
  `<img id="yahoo-pixel" alt="" width="1" height="1" src="https://b97.yahoo.co.jp/pagead/conversion/${id}/?${parameters}">`,
);
