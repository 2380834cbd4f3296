import { mkdtempSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { test } from 'vitest';
import { serve } from '../../demo/serve';
import { openFirefox } from '../engines/openFirefox';
import { openWebKit } from '../engines/openWebKit';

test('x', async () => {
  const dir = mkdtempSync('/tmp/zz-');
  const script = `<!doctype html><html class=root><head id=top><script id=mine>
   parent.seen = { mode: document.compatMode, first: document.scripts[0].id, fetch: fetch !== parent.nativeFetch && /native/.test(fetch), p: Object.getOwnPropertyDescriptor(HTMLImageElement.prototype,'src').set+'' };
   var i = new Image(); i.src = 'https://tr.line' + '.me/tag.gif?way=image'; parent.seen.held = i.getAttributeNames().join();</script>`;
  const ways = {
    property: 'frame.srcdoc = markup; document.body.append(frame);',
    attribute: "document.body.append(frame); frame.setAttribute('srcdoc', markup);",
    markup:
      "frame.setAttribute('srcdoc', markup); document.body.insertAdjacentHTML('beforeend', frame.outerHTML);",
    written: "frame.setAttribute('srcdoc', markup); document.write(frame.outerHTML);",
    parsed: '',
  };
  for (const [n, code] of Object.entries(ways))
    writeFileSync(
      `${dir}/${n}.html`,
      `<!doctype html><html><head><!-- kotowari --></head><body>${code ? `<script>var markup = ${JSON.stringify(script).replaceAll('</', '<\\/')}, frame = document.createElement('iframe'); ${code}</script>` : `<iframe srcdoc="${script.replaceAll('"', '&quot;')}"></iframe>`}`,
    );
  const site = await serve({ names: 'local', port: 0, lessons: pathToFileURL(dir + '/') });
  for (const open of [openFirefox, openWebKit]) {
    try {
      const engine = await open();
      for (const n of Object.keys(ways)) {
        const page = await engine.open(`http://shop.localhost:${site.port}/lesson/${n}.html`);
        console.log(
          engine.name,
          n,
          JSON.stringify(
            await page.evaluate('new Promise(r => setTimeout(r, 500)).then(() => window.seen)'),
          ),
        );
        await page.close();
      }
      await engine.close();
    } catch (e) {
      console.log(String(e));
    }
  }
  await site.close();
}, 200_000);
