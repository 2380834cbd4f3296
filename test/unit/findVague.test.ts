import { expect, it } from 'vitest';
import { findVague } from '../../src/findVague';

const vendor = (ja: object, en = {}) => ({
  id: 'own',
  purposes: ['advertising'],
  hold: [{ host: '.ads.example' }],
  disclosure: { ja, en },
});

it('finds words that leave open what is sent, with their place (R36)', () => {
  const own = vendor(
    { sent: ['日時', '閲覧したページ等'], shopPurpose: '広告など' },
    { company: 'A etc.' },
  );
  expect(findVague({ vendors: ['criteo', own] }).map(({ message }) => message)).toEqual([
    'vendors[1].disclosure.ja.sent[1]: "等" leaves open what is meant. Name it.',
    'vendors[1].disclosure.ja.shopPurpose: "など" leaves open what is meant. Name it.',
    'vendors[1].disclosure.en.company: "etc" leaves open what is meant. Name it.',
  ]);
});

it('is content with words that only look like these', () => {
  expect(findVague({ vendors: [vendor({ company: '平等広告株式会社', sent: ['等級'] })] })).toEqual(
    [],
  );
  expect(findVague({})).toEqual([]);
});
