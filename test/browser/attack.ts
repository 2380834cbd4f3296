import type { SiteUnderTest } from './harness';
import type { Visit } from './visit';

/** By name, code of a page that reaches a vendor; `image`, `script` and `frame` make the address. */
export type Ways = Readonly<Record<string, string>>;

const path = '/lesson/written.html';

/** What the code of a way finds. */
const helpers = `
  var image = function (way) { return 'https://tr.line.me/tag.gif?way=' + way; };
  var script = function (way) { return 'https://d-cache.microad.jp/js/td_' + way.replace(/-/g, '_') + '_access.js?way=' + way; };
  var frame = function (way) { return 'https://gum.criteo.com/syncframe?way=' + way; };
  var parse = function (markup) { return new DOMParser().parseFromString(markup, 'text/html'); };
  var template = function (markup) { var made = document.createElement('template'); made.innerHTML = markup; return made.content; };
  var scripted = function (url) { var made = document.createElement('template'), script = document.createElement('script'); made.content.append(script); script.setAttribute('src', url); return made.content; };
  var faults = {};
`;

/** Opens a page of the shop that a test writes: what stands in its head behind Kotowari, and in its body. */
export function openPage(
  site: SiteUnderTest,
  { head = '', body = '', isPlain = false, config = {} as object },
): Promise<Visit> {
  const settings = JSON.stringify({ notice: { show: 'link' }, ...config });
  const kotowari = `<script type="application/json" id="kotowari-config">${settings}</script>
    <script src="/kotowari/kotowari.js"></script>`;
  const markup = `${isPlain ? '' : kotowari}<script>${helpers}</script>${head}<body>${body}`;
  return site.visit(`${path}?kotowari=off#${encodeURIComponent(markup)}`);
}

/** The ways as scripts of the page, each on its own. */
export function writeWays(ways: Ways): string {
  return Object.entries(ways)
    .map(
      ([way, code]) => `<div id="${way}"></div><script>
      (function (way, place) { try { ${code} } catch (error) { faults[way] = String(error); } })(
        '${way}', document.getElementById('${way}'));
      </script>`,
    )
    .join('\n');
}

/** The ways by which a vendor was reached, each as often as it was, sorted. */
export function waysOf(visit: Visit): string[] {
  return visit
    .sent()
    .map(({ url }) => new URL(url).searchParams.get('way') ?? url)
    .sort();
}
