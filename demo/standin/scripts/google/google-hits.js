// The hits of Google's tag: analytics for `G-` ids, advertising for `AW-` ids. Consent decides where a hit
// goes: if denied, it goes to another host, without identifiers.

standin.hit = (consent, id, name, settings) => {
  if (window[`ga-disable-${id}`]) return;
  if (id.startsWith('G')) analyticsHit(consent, id, name, settings);
  else adsHit(consent, id, name);
};

const consentOnWire = (consent) => {
  const gcs = consent.gcs();
  return {
    ...(gcs && { gcs }),
    gcd: consent.gcd(),
    npa: consent.personalizes() ? 0 : 1,
    ...(consent.settings.url_passthrough && { gtm_up: 1 }),
    dl: addressOnWire(consent),
  };
};

/** With `ads_data_redaction`, click ids are redacted while advertising is denied. */
const addressOnWire = (consent) => {
  const address = new URL(location.href);
  if (!consent.settings.ads_data_redaction || consent.allows('ad_storage')) return address.href;
  for (const name of ['gclid', 'dclid', 'wbraid', 'gbraid']) {
    if (address.searchParams.has(name)) address.searchParams.set(name, '0');
  }
  return address.href;
};

const analyticsHit = (consent, id, name, settings) => {
  const stored = consent.allows('analytics_storage');
  const cid = stored ? standin.visitorId('_ga') : `${Math.random()}`.slice(2);
  if (stored) standin.visitorId(`_ga_${id.slice(2)}`);
  const words = { v: 2, tid: id, en: name, cid, ...settings.words, ...consentOnWire(consent) };
  const host = stored ? 'https://analytics.google.com' : 'https://www.google-analytics.com';
  post(`${settings.server_container_url ?? host}/g/collect?${standin.query(words)}`, name);
  // Observed only if advertising is allowed too.
  if (!stored || !consent.allows('ad_storage') || name !== 'page_view') return;
  navigator.sendBeacon(`https://stats.g.doubleclick.net/g/collect?${standin.query(words)}`);
  standin.image(`https://www.google.co.jp/ads/ga-audiences?${standin.query(words)}`);
};

const adsHit = (consent, id, name) => {
  const stored = consent.allows('ad_storage');
  const words = { en: name, ...consentOnWire(consent) };
  if (stored) words.auid = standin.visitorId('_gcl_au');
  const host = stored ? 'https://www.google.com' : 'https://pagead2.googlesyndication.com';
  post(`${host}/ccm/collect?${standin.query(words)}`, name);
  const account = id.replace('AW-', '');
  standin.image(
    `https://googleads.g.doubleclick.net/pagead/viewthroughconversion/${account}/?${standin.query(words)}`,
  );
};

/** The first hit is sent by fetch, later ones by beacon. */
const post = (url, name) => {
  if (name !== 'page_view') return navigator.sendBeacon(url);
  fetch(url, { method: 'POST', keepalive: true, mode: 'no-cors' }).catch(() => {});
};
