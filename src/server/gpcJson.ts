/**
 * The text of `/.well-known/gpc.json`, by which a site says whether it honours Global Privacy Control.
 * The site serves it as `application/json`; it says nothing about the shopper.
 *
 * Source: https://www.w3.org/TR/gpc/#gpc-support-resource
 *
 * @param lastUpdate the day on which this statement was made or checked
 * @param gpc whether the site honours the signal, as Kotowari does unless `signals.gpc` is false
 * @throws RangeError when `lastUpdate` is no date
 * @example gpcJson(new Date('2026-11-01')) // '{ "gpc": true, "lastUpdate": "2026-11-01" }\n'
 */
export function gpcJson(lastUpdate: Date, gpc = true): string {
  return `{ "gpc": ${gpc}, "lastUpdate": "${lastUpdate.toISOString().slice(0, 10)}" }\n`;
}
