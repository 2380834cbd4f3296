import '../platform';
import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { pack } from '../../../../src/locales/packs/ja';
import { Asked } from '../../../../src/ui/preferences/Asked';
import { fakeKotowari } from '../fake-kotowari';

const says = (asked: readonly string[], gpc = false, wasOn = gpc) => {
  const kotowari = fakeKotowari({}, { decided: true, asked, gpc });
  const state = { ...kotowari.state, gpc: wasOn };
  const { container } = render(
    <Asked kotowari={Object.create(kotowari, { state: { value: state } })} pack={pack} own={{}} />,
  );
  return container.textContent;
};

test('names up to three new partners (R42)', () => {
  expect(says(['criteo', 'meta', 'line'])).toBe(
    '新しい提携企業（Criteo株式会社、Meta Platforms, Inc.、LINE株式会社）について、選んでください。',
  );
});

test('names two of more, and counts the others', () => {
  expect(says(['criteo', 'meta', 'line', 'x', 'microad'])).toBe(
    '新しい提携企業（Criteo株式会社、Meta Platforms, Inc.、ほか3件）について、選んでください。',
  );
});

test('says with the names that the browser’s signal is followed (R25)', () => {
  expect(says(['criteo'], true)).toBe(
    '新しい提携企業（Criteo株式会社）について、選んでください。広告への送信は、ブラウザーの設定（GPC）により止めています。',
  );
});

test('says why where the signal has come since the choice: nobody is new (R27)', () => {
  expect(says(['criteo', 'meta'], true, false)).toBe(
    '広告への送信は、ブラウザーの設定（GPC）により止めています。前に許可した広告の提携企業について、もう一度選んでください。',
  );
});
