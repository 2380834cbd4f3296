import { existsSync, readdirSync } from 'node:fs';

/** The programs that show or drive a page, and Debian's package of each. */
export const programs = {
  chromium: 'chromium',
  'firefox-esr': 'firefox-esr',
  WebKitWebDriver: 'webkit2gtk-driver',
  // Comes with the library that the driver's package needs.
  MiniBrowser: 'webkit2gtk-driver',
  Xvfb: 'xvfb',
} as const;

export type ProgramName = keyof typeof programs;

/** Where a program is on this machine, if it is there. */
export function findProgram(name: ProgramName): string | undefined {
  return (name === 'MiniBrowser' ? miniBrowsers() : [`/usr/bin/${name}`]).find(existsSync);
}

/** The library's folder bears the kind of machine and its own version: `webkit2gtk-4.1`. */
function miniBrowsers(): string[] {
  if (!existsSync('/usr/lib')) return [];
  return readdirSync('/usr/lib')
    .filter((folder) => folder.endsWith('-linux-gnu'))
    .flatMap((folder) => readdirSync(`/usr/lib/${folder}`).map((name) => `${folder}/${name}`))
    .filter((folder) => /\/webkit2gtk-4\.\d$/.test(folder))
    .map((folder) => `/usr/lib/${folder}/MiniBrowser`);
}
