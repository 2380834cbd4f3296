/**
 * Why a file or a folder could not be read or written, in words.
 *
 * @param isWriting whether what is missing is the folder that it should go into
 */
export function tellFileFailure(error: unknown, isWriting = false): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' && isWriting) return 'there is no such folder';
  return words[code] ?? message;
}

const words: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is a file, and no folder',
  EACCES: 'this user has no right to it',
  EPERM: 'this user has no right to it',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
};
