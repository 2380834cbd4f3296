/**
 * The command line of Chromium in tests. Chromium uses only the last `--disable-features`, so ours repeats
 * Playwright's (`chromiumSwitches.ts` of version 1.65, the parts for Chromium on Linux).
 */
export const chromiumArgs: readonly string[] = [
  '--no-sandbox',
  '--disable-background-networking',
  `--disable-features=${[
    ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
    ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding'],
    ...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'AimEnabled'],
    ...['OptimizationHints', 'NetworkTimeServiceQuerying', 'PreconnectToSearch'],
    // Otherwise each window loads two pages for its address bar: half of a visit's processor time.
    ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
  ].join(',')}`,
];
