import { virtual } from '@guidepup/virtual-screen-reader';
import { afterEach, expect, test } from 'vitest';
import { fakeKotowari } from './fake-kotowari';
import { mount } from './mount';

afterEach(() => virtual.stop());

test('a screen reader speaks the notice in the order in which it is seen, then its choices (R69)', async () => {
  const { root } = mount(fakeKotowari({ policy: { url: '/terms' } }));
  expect(await speechOf(root)).toEqual([
    'main',
    'status',
    'region, 情報を送ってよいか選べます',
    'heading, 情報を送ってよいか選べます, level 2',
    '広告とアクセス集計のしくみ（12件）は、今は止まっています。',
    '許可しなくてもお買い物できます。',
    '許可すると、見たページや買った物が提携企業に伝わります。',
    'あとから変えられます。',
    '詳しくは',
    'link, 当店の情報の取り扱い',
    'へ。',
    'button, すべて許可する',
    'button, 許可しない',
    'button, 相手ごとに選ぶ',
  ]);
});

test('in the list it speaks the name of a partner, its switch, and then what there is to know (R60, R69)', async () => {
  const { root, findByRole } = mount(
    fakeKotowari({ vendors: ['criteo'] }, { view: 'preferences', decided: true }),
  );
  await findByRole('dialog');
  const speech = await speechOf(root);
  const inOrder = [
    'dialog, 情報を送る相手を選ぶ',
    'heading, 情報を送る相手を選ぶ, level 2',
    'button, すべて許可する',
    'button, 許可しない',
    'heading, お買い物に必要なもの, level 3',
    'heading, 広告の提携企業, level 3',
    'heading, Criteo株式会社, level 4',
    /^switch, Criteo株式会社, .*, not checked$/,
    /送られる情報と止め方/,
    '送られる情報',
    '当店の目的',
    /^link, 利用を止めるページ.*（別のページが開きます）/,
    '提携企業のページで止まるもの',
    'button, 保存する',
    'button, 保存しない',
  ];
  const places = inOrder.map((phrase) =>
    speech.findIndex((spoken) =>
      typeof phrase === 'string' ? spoken === phrase : phrase.test(spoken),
    ),
  );
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

/** What is spoken from the first to the last, without ends; on a rendering outside the shadow root. */
async function speechOf(root: Element): Promise<string[]> {
  const container = document.createElement('main');
  container.append(root.cloneNode(true));
  document.body.replaceChildren(container);
  await virtual.start({ container });
  while ((await virtual.lastSpokenPhrase()) !== 'end of main') await virtual.next();
  const phrases = await virtual.spokenPhraseLog();
  return phrases.filter((phrase) => !/^(end of .*|paragraph)$/.test(phrase));
}
