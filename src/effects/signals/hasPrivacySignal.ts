declare global {
  interface Navigator {
    /** https://www.w3.org/TR/gpc/#navigator-interface */
    readonly globalPrivacyControl?: boolean;
  }
}

/**
 * Whether the browser sends a privacy signal that the site honours. Neither signal changes while a page
 * is open, and neither can grant anything. Do Not Track is a string, and only `'1'` means that it is on
 * (https://www.w3.org/TR/tracking-dnt/).
 */
export function hasPrivacySignal({ gpc, dnt }: { gpc: boolean; dnt: boolean }): boolean {
  const { globalPrivacyControl, doNotTrack } = globalThis.navigator ?? {};
  return (gpc && globalPrivacyControl === true) || (dnt && doNotTrack === '1');
}
