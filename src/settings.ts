import type { UserConfig } from './config';

/**
 * What the page says: the JSON of `#kotowari-config`, and over it the attributes of the script tag.
 *
 * @throws SyntaxError when the JSON is malformed.
 */
export function readSettings(script: HTMLOrSVGElement): UserConfig {
  const { vendors, locale, mode, policyUrl: url, policyVersion: version } = script.dataset;
  const json = document.getElementById('kotowari-config')?.textContent ?? '{}';
  const settings: UserConfig = JSON.parse(json);
  return {
    ...settings,
    ...given({ vendors: vendors?.split(' '), locale, mode }),
    policy: { ...settings.policy, ...given({ url, version }) },
  };
}

/** The attributes that are there. */
function given(values: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value));
}
