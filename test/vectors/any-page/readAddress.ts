/** Reads the address of a page; throws with what to write instead. */
export function readAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url.href;
  throw new Error(
    `"${text}" is not the address of a page. Write it whole: https://www.example.co.jp/`,
  );
}
