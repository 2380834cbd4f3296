/**
 * With which arguments the tests start Chromium. The browser takes only the last list of features
 * that are off, so that of Playwright stands here as well (`chromiumSwitches.ts` of its 1.65, as far
 * as it concerns Linux and Chromium).
 */
export const chromiumArgs: readonly string[] = [
  '--no-sandbox',
  '--disable-background-networking',
  `--disable-features=${[
    ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
    ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding'],
    ...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'AimEnabled'],
    ...['OptimizationHints', 'NetworkTimeServiceQuerying', 'PreconnectToSearch'],
    // Each new window loads two pages for its address bar, which took half of a visit's work.
    ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
  ].join(',')}`,
];
