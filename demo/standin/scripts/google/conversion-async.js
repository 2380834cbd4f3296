// The older tag of Google Ads without `document.write`: a page calls it on a click.
standin.ran('google conversion_async.js');

window.google_trackConversion = ({ google_conversion_id: id, google_conversion_label: label }) => {
  const parameters = standin.query({ label, guid: 'ON', script: '0' });
  standin.image(`https://www.googleadservices.com/pagead/conversion/${id}/?${parameters}`);
};
