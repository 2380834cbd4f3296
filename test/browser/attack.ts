import { readFileSync } from 'node:fs';
import { askedUrl } from '../vectors/askedUrl';
import type { CodeWay } from '../vectors/way';
import type { SiteUnderTest } from './harness';
import type { Visit } from './visit';

const path = '/lesson/written.html';

/** What the code of a page finds, beside what makes things in other documents. */
const helpers = `
  var image = function (way) { return 'https://tr.line.me/tag.gif?way=' + way; };
  var script = function (way) { return 'https://d-cache.microad.jp/js/td_' + way.replace(/-/g, '_') + '_access.js?way=' + way; };
  var frame = function (way) { return 'https://gum.criteo.com/syncframe?way=' + way; };
  var faults = {};
  ${readFileSync(new URL('../vectors/makers.js', import.meta.url), 'utf8')}
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
export function writeWays(ways: readonly CodeWay[]): string {
  return ways
    .map(
      (way) => `<div id="${way.id}"></div><script>
      (function (url, place) { try { ${way.code} } catch (error) { faults['${way.id}'] = String(error); } })(
        '${askedUrl(way)}', document.getElementById('${way.id}'));
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
