import { requireConfig } from '../config/requireConfig';
import { cookieNameOf } from '../core/cookieNameOf';
import { stringifyChoice } from '../core/stringifyChoice';
import type { UserConfig } from '../types';
import { type Choices, decideFor } from './decideFor';

/** A cookie, as Playwright, Cypress and WebDriver take it once they are told the host. */
export interface ConsentCookie {
  readonly name: string;
  readonly value: string;
  readonly path: '/';
  readonly secure: boolean;
  readonly sameSite: 'Lax';
}

/**
 * Makes the cookie of a shopper who has decided, so that an end-to-end test of the shop begins without the
 * notice.
 *
 * @param config the configuration of the shop: a choice counts for its vendors and its policy version
 * @param choices the others are refused
 * @param options.secure whether the shop is visited on https (true)
 * @throws KotowariConfigError on a bad configuration, Error on an unknown name
 * @example
 * const { hostname: domain } = new URL(shop);
 * await context.addCookies([{ ...consentCookie(config, { analytics: true }), domain }]);
 */
export function consentCookie(
  config: UserConfig,
  choices: Choices,
  { secure = true }: { secure?: boolean } = {},
): ConsentCookie {
  const sound = requireConfig(config);
  const text = stringifyChoice(decideFor(sound, choices), sound.vendors);
  return {
    name: cookieNameOf(sound.storage, secure),
    value: encodeURIComponent(text),
    path: '/',
    secure,
    sameSite: 'Lax',
  };
}
