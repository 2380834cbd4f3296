/** What has to be written under a key of the configuration, where its pattern does not show it. */
export function meaningOf(key: string): string {
  return meanings[alike[key] ?? key] ?? '';
}

const meanings: Readonly<Record<string, string>> = {
  id: 'Write lower-case letters, digits and hyphens.',
  purposes: 'Write a list of names: ["advertising"], ["analytics"].',
  hold: 'Write the addresses to hold as a list: [{ "host": ".ads.example" }].',
  host: 'Write a host in lower case, without "https://" and path: "tag.ads.example", or ".ads.example" for all below it, too.',
  path: 'Write how the path begins, with its slash: "/pixel/".',
  cookies: 'Write two characters or more before any "*": "_shop_*".',
  region: 'Write a country, or a part of one, by ISO 3166 in capitals: "JP", "US-CA".',
  name: 'Write the name as the shop lists it.',
  url: 'Write the link as the shop lists it: "https://www.shop.example/terms", "/terms".',
  vendor: 'Write the id of the vendor that receives the data.',
};

const alike: Readonly<Record<string, string>> = {
  storage: 'cookies',
  queues: 'cookies',
  defines: 'cookies',
};
