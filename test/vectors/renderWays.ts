import { readFileSync } from 'node:fs';
import { askedUrl } from './askedUrl';
import type { CodeWay, Way } from './way';

/** Writes a page with ways in it, as a lesson of the demo's shop. */
export function renderWays(title: string, ways: readonly Way[]): string {
  return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<!-- kotowari -->
<title>${title}</title>
<script>
${['makers.js', 'page.js'].map(read).join('')}
</script>
</head>
<body>
${ways.map(renderWay).join('\n')}
</body>
</html>
`;
}

function read(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

function renderWay(way: Way): string {
  return `<div data-way="${way.id}">\n${'markup' in way ? way.markup(askedUrl(way)) : renderCode(way)}\n</div>`;
}

function renderCode(way: CodeWay): string {
  // The server gives the address its name on this machine, which a socket's would not survive.
  const url = `'${askedUrl(way)}'${way.asks === 'socket' ? ".replace('http', 'ws')" : ''}`;
  return `<script>\nways.${way.parsing ? 'runOnce' : 'run'}('${way.id}', ${url}, function (url, place) {\n${way.code}\n});\n</script>`;
}
