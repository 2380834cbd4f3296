import { findProgram, type ProgramName, programs } from './findProgram';

/** Returns the path of a program. If it is missing, throws an error that says what to install. */
export function browserPath(name: ProgramName): string {
  const path = findProgram(name);
  if (path) return path;
  throw new Error(
    `The tests need ${name}, which is not on this machine.\n` +
      `On Debian, install it as root: apt-get install --yes ${programs[name]}`,
  );
}
