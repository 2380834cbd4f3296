import { strToU8, zipSync } from 'fflate';
import { readyFiles } from './readyFiles';

/** The first day that a zip can write. It is the same for every file, so that every zip has the same bytes. */
const mtime = new Date(1980, 0, 1);

/** Packs the ready folder for the default ten vendors: `kotowari/`, to be put on a server as it is. */
export function packReadyFolder(dist: string, version: string): Uint8Array {
  const files = [['README.txt', introduce(version)] as const, ...readyFiles(dist)];
  const entries = files.map(([name, text]) => [`kotowari/${name}`, strToU8(text)]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime });
}

function introduce(version: string): string {
  return `Kotowari ${version}

Put this folder on the host of your shop, and this tag first into the <head> of every page:

<script src="/kotowari/kotowari.js"></script>

To change something, write a configuration before it:

<script type="application/json" id="kotowari-config">{ "policy": { "url": "/privacy", "version": "2026-11-01" } }</script>

このフォルダーをサイトに置き、上のタグをすべてのページの <head> の先頭に書いてください。
`;
}
