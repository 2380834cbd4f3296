declare global {
  interface Navigator {
    /** https://www.w3.org/TR/gpc/#navigator-interface */
    readonly globalPrivacyControl?: boolean;
  }
}

/**
 * Whether the browser says that its user refuses advertising, by a signal that the site honours. Both
 * signals are set for as long as a page stands, and neither can say that something is allowed. Do Not
 * Track is a text, and says anything else by anything but `'1'` (https://www.w3.org/TR/tracking-dnt/).
 */
export function hasPrivacySignal({ gpc, dnt }: { gpc: boolean; dnt: boolean }): boolean {
  const { globalPrivacyControl, doNotTrack } = globalThis.navigator ?? {};
  return (gpc && globalPrivacyControl === true) || (dnt && doNotTrack === '1');
}
