/**
 * The same address in another spelling: a letter of its folder percent-encoded. A browser that keeps a failed
 * import by its address (Firefox, and Chromium before its version 156) then asks anew, and what the file itself
 * imports is asked for in the same spelling. At the root of a site there is no folder to spell otherwise.
 *
 * @param times which letter, from the end; 0 leaves the address as it is
 */
export function respell(address: string, times: number): string {
  const letter = `(?<=[\\w-]/[\\w-]*)\\w(?=[\\w-]{${times - 1}}/[^/?#]*(?:[?#]|$))`;
  return times
    ? address.replace(RegExp(letter), (found) => `%${found.charCodeAt(0).toString(16)}`)
    : address;
}
