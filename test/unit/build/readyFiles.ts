/** Ready files as the build makes them, each a few bytes long. */
export const readyFiles: ReadonlyMap<string, string> = new Map([
  ['kotowari.js', '(function(){use(KOTOWARI)})();\n'],
  ['kotowari-ui.js', 'import{t}from"./kotowari-shared.js";import("./kotowari-list.js");t();\n'],
  ['kotowari-shared.js', 'export const t=()=>{};\n'],
  ['kotowari-list.js', 'export*from"./kotowari-shared.js";\n'],
  ['kotowari-ja.js', 'export const pack="ja";\n'],
  ['kotowari-en.js', 'export const pack="en";\n'],
  ['kotowari-ko.js', 'export const pack="ko";\n'],
  ['kotowari-partners-ja.js', 'export const table="ja";\n'],
  ['kotowari-partners-en.js', 'export const table="en";\n'],
  ['kotowari-vendors-ja.js', 'export const catalogue="ja";\n'],
  ['kotowari-vendors-en.js', 'export const catalogue="en";\n'],
  ['kotowari-records.js', 'export const records=[];\n'],
  ['kotowari-partners.css', 'kotowari-partners{color:red}\n'],
]);
