import type { Config, UserConfig } from '../types';

/** What `kotowari build` writes into the gate of a site. */
export interface Site {
  /** Checked, with the defaults filled in. */
  readonly config: Config;
  /** As the site has set it: which mode counts is known when the page tells its region. */
  readonly mode: UserConfig['mode'];
  /** The languages that there are files of; none: all. */
  readonly locales: readonly string[];
}
