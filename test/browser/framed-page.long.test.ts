import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { allowAll, refuseAll } from './choices';
import { useSite } from './harness';
import type { Visit } from './visit';

const gate = '<script src="/kotowari/kotowari.js"></script>';

/** Tags as shops write them, in the page of the frame. */
const tags = `
<script>
  window.ended = 0;
  window.fbq = function () { fbq.queue.push(arguments); };
  fbq.queue = [];
  var s = document.createElement('script');
  s.onerror = () => { ended += 1; };
  s.src = 'https://connect.facebook.net/en_US/fbevents.js';
  document.head.append(s);
  new Image().src = 'https://www.facebook.com/tr?id=1&ev=PageView';
</script>
<iframe src="https://1234567.fls.doubleclick.net/activityi;src=1234567;ord=1?" width="1" height="1"></iframe>
<div id="later"></div>`;

/** By how the frame comes into the page around it. */
const ways = {
  'stands in the markup': '<iframe src="/inner.html"></iframe>',
  'is made by script': `<script>
    var f = document.createElement('iframe');
    f.src = '/inner.html';
    document.body.append(f);
  </script>`,
  'goes on to its page by itself': `<iframe></iframe><script>
    frames[0].location = '/inner.html';
  </script>`,
  'shows its second page': `<iframe src="/first.html"></iframe>`,
};

/** Two gates in one page of the shop would hold what the other one releases, for ever. */
describe('a page with Kotowari in a frame of a page with Kotowari', () => {
  const site = useSite({ preloadScanner: false });

  test.each(Object.entries(ways))(
    'that %s holds and releases like any page, each tag once (R85, R87, R106)',
    async (_, frame) => {
      const visit = await open(frame);
      await visit.settle();
      expect(asked(visit)).toEqual([]);
      await allowAll(visit.page);
      const inner = () => visit.page.frames().find((each) => each.url().endsWith('inner.html'));
      await expect.poll(() => inner()?.locator('iframe[src*=doubleclick]').count()).toBe(1);
      await visit.settle();
      expect(asked(visit).sort()).toEqual([
        'connect.facebook.net/en_US/fbevents.js',
        'www.facebook.com/tr',
      ]);
      expect(visit.errors).toEqual([]);
    },
  );

  test('ends what is refused once (R102)', async () => {
    const visit = await open(ways['is made by script']);
    await visit.settle();
    await refuseAll(visit.page);
    const inner = () => visit.page.frames()[1];
    await expect.poll(() => inner()?.evaluate('ended')).toBe(1);
    await visit.settle();
    expect(await inner()?.evaluate('ended')).toBe(1);
    expect(asked(visit)).toEqual([]);
  });

  function open(frame: string) {
    return site.visit('/outer.html', {
      // These pages are not the stand-ins' server's own.
      context: { permissions: ['local-network-access'] },
      before: async (page) => {
        await serve(page, 'outer', `${gate}</head><body>お店${frame}`);
        await serve(page, 'first', `</head><body><script>location = '/inner.html'</script>`);
        await serve(page, 'inner', `${gate}</head><body>お店${tags}`);
      },
    });
  }
});

/** What was asked for, but for frames: the browser may be faster there than anybody who could hold them. */
function asked(visit: Visit): string[] {
  return visit
    .sent()
    .filter(({ host }) => !host.endsWith('doubleclick.net'))
    .map(({ host, url }) => host + new URL(url).pathname);
}

function serve(page: Page, name: string, rest: string): Promise<unknown> {
  const body = `<!doctype html><html lang="ja"><head><meta charset="utf-8">${rest}`;
  return page.route(`**/${name}.html`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
}
