import { addData } from '../../../src/build/dataLine';
import { makeSiteData } from '../../../src/build/makeSiteData';

const { site, rules, rows, ja, en, disclosures } = makeSiteData({});

/** Ready files as the build makes them, each a few bytes long. */
export const readyFiles: ReadonlyMap<string, string> = new Map([
  ['kotowari.js', addData('(function(){use(KOTOWARI)})();\n', { site, rules, rows }, false)],
  ['kotowari-ui.js', 'import{t}from"./kotowari-shared.js";import("./kotowari-list.js");t();\n'],
  ['kotowari-shared.js', 'export const t=()=>{};\n'],
  ['kotowari-list.js', 'export*from"./kotowari-shared.js";\n'],
  ['kotowari-ja.js', addData('export const pack=KOTOWARI.ja;\n', { disclosures, ja }, true)],
  ['kotowari-en.js', addData('export const pack=KOTOWARI.en;\n', { disclosures, en }, true)],
  ['kotowari-ko.js', addData('export const pack=KOTOWARI.en;\n', { disclosures, en }, true)],
  ['kotowari-partners-ja.js', 'export const table="ja";\n'],
  ['kotowari-partners-en.js', 'export const table="en";\n'],
  ['kotowari-records.js', 'export const records=[];\n'],
  ['kotowari-partners.css', 'kotowari-partners{color:red}\n'],
]);
