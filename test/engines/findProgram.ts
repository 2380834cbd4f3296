import { existsSync, readdirSync } from 'node:fs';

/** The programs that the browser tests need, and the Debian package of each. */
export const programs = {
  chromium: 'chromium',
  'firefox-esr': 'firefox-esr',
  WebKitWebDriver: 'webkit2gtk-driver',
  // Part of a library on which the driver's package depends.
  MiniBrowser: 'webkit2gtk-driver',
  Xvfb: 'xvfb',
} as const;

export type ProgramName = keyof typeof programs;

/** Returns the path of a program, if it is installed. */
export function findProgram(name: ProgramName): string | undefined {
  return (name === 'MiniBrowser' ? miniBrowsers() : [`/usr/bin/${name}`]).find(existsSync);
}

/** The folder's name depends on the architecture and on the library's version: `webkit2gtk-4.1`. */
function miniBrowsers(): string[] {
  if (!existsSync('/usr/lib')) return [];
  return readdirSync('/usr/lib')
    .filter((folder) => folder.endsWith('-linux-gnu'))
    .flatMap((folder) => readdirSync(`/usr/lib/${folder}`).map((name) => `${folder}/${name}`))
    .filter((folder) => /\/webkit2gtk-4\.\d$/.test(folder))
    .map((folder) => `/usr/lib/${folder}/MiniBrowser`);
}
