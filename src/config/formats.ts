import { pageFormats } from './pageFormats';

/** What a text must look like, by the name that a schema's `format` has for it. */
export const formats = {
  /** The id of a vendor or a row, or a purpose. */
  name: /^[a-z][a-z\d-]*$/,
  /** A host, or with a dot in front a host with all below it. A whole ending such as `.jp` is none. */
  host: /^\.?([a-z\d-]+\.)+[a-z\d-]+$/,
  /** One host of the site's own, in any spelling that a browser takes, or a path on it. */
  'own-host': /^[^\s/:*?#@.]+(\.[^\s/:*?#@.]+)+(\/[^\s/*?#$]+)*\/?$/,
  path: /^\//,
  /** All star would take what is the shop's, and one letter is in any code. */
  'stored-name': /^[^*]{2}/,
  /** A web page, whole or as a path: no scheme but http and https can stand in it. */
  link: /^(https?:|[/?#]|[^:]*$)/i,
  ...pageFormats,
  'cookie-name': /^[a-z][\w-]{2,}$/i,
  'measurement-id': /^[A-Z]{1,3}-[A-Z\d-]+$/,
  /** A path, but not of another host (`//other.example`), or a whole address. */
  endpoint: /^(\/(?![/\\])|https:\/\/)/,
} as const satisfies Readonly<Record<string, RegExp>>;

export type Format = keyof typeof formats;
