import type { UserConfig } from '../types';

/** What `kotowari build` has written into a site's files, beside its vendors. */
export interface Site {
  /** The site's configuration, without its vendors and rows, which are data of their own. */
  readonly config: UserConfig;
  /** What stands in the names of the files before `.js`: `''`, or `.3f9a2c71`. */
  readonly mark: string;
  /** The languages that there are files of; none: all. */
  readonly locales: readonly string[];
}

/** Nothing, until `kotowari build` puts a site's own in its place. */
export const site: Site = { config: {}, mark: '', locales: [] };
