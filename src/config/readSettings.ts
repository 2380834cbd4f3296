import type { UserConfig } from '../types';

/** The id of the block of JSON in the page. */
export const configBlockId = 'kotowari-config';

/**
 * What the page says: the JSON of `#kotowari-config`, and over it the attributes of the script tag.
 *
 * @throws Error when the JSON is malformed, or no object.
 */
export function readSettings(script: HTMLOrSVGElement): UserConfig {
  const { vendors, locale, mode, policyUrl: url, policyVersion: version } = script.dataset;
  const settings: UserConfig = JSON.parse(
    document.getElementById(configBlockId)?.textContent ?? '{}',
  );
  return Object.assign(
    settings,
    given({
      vendors: vendors?.split(' '),
      locale,
      mode,
      policy: (url || version) && { ...settings.policy, ...given({ url, version }) },
    }),
  );
}

/** The attributes that are there. */
function given(values: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value));
}
