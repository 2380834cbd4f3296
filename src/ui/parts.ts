import type { Words } from '../locales/firstLayer';
import type { LocalePack } from '../locales/pack';
import type { PartnersPack } from '../partners/pack';
import type { OpenList, ShowPlaceholders } from './source';

/** What the files of the build hand to each other: each puts itself here, under its own name. */
export interface Parts {
  /** Fetches `kotowari-<name>.js` from the folder of `kotowari.js`; `integrity` as a script wants it. */
  readonly load: (
    name: string,
    integrity: string,
    onLoad: () => void,
    onFailure: () => void,
  ) => void;
  /** The hashes of files by name; each file brings those of the files that are asked for after it. */
  readonly hashes: Record<string, string>;
  list?: OpenList;
  frames?: ShowPlaceholders;
  'partners-en'?: PartnersPack;
  [words: `words-${string}`]: Words;
  [pack: `list-${string}`]: LocalePack;
}
