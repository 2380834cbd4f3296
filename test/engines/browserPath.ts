import { findProgram, type ProgramName, programs } from './findProgram';

/** Where a program is on this machine; throws with what to install when it is not there. */
export function browserPath(name: ProgramName): string {
  const path = findProgram(name);
  if (path) return path;
  throw new Error(
    `The tests need ${name}, which is not on this machine.\n` +
      `On Debian, install it as root: apt-get install --yes ${programs[name]}`,
  );
}
