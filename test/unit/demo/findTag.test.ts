import { describe, expect, it } from 'vitest';
import { findTag } from '../../../demo/panel/findTag';
import { tagsOf } from '../../../demo/tags';

const tags = tagsOf({ kind: 'home', lines: [] });

describe('findTag', () => {
  it.each([
    ['https://analytics.google.com/g/collect?tid=G-TESTSHOP01', 'google-analytics', /Analytics/],
    ['https://www.googletagmanager.com/gtag/js?id=AW-100000001', 'google-ads', /, Ads/],
    ['https://1234567.fls.doubleclick.net/activityi;src=1234567', 'google-ads', /Floodlight/],
    ['https://bat.bing.com/action/0?ti=60000006&Ver=2', 'microsoft', /UET/],
    ['https://y.clarity.ms/collect', 'microsoft', /Clarity/],
    ['https://tag.flvcdn.net/lytag.js', 'yahoo-ads', /Global snippet/],
    ['https://apm.yahoo.co.jp/rt/?p=TEST000004', 'yahoo-ads', /general tag/],
    ['https://dis.criteo.com/dis/usersync.aspx?r=2', 'criteo', /OneTag/],
    ['fbq("init", "200000000000002")', 'meta', /Pixel/],
  ])('finds the tag that requested %s', (text, vendor, name) => {
    expect(findTag(text, [vendor], tags)?.name).toMatch(name);
  });

  it('finds none for a vendor without a tag on the page', () => {
    expect(findTag('https://ads.example/', ['example'], tags)).toBeUndefined();
  });
});
