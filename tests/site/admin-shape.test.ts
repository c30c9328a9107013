import { describe, expect, it } from 'vitest';
import { adminShape } from '../../src/site/admin/admin-shape.ts';
import { sampleEntry } from '../catalogue/sample-content.ts';

const listed = (text: string) =>
  text
    .replace('source:\n  title', 'source:\n  - title')
    .replace(/\n  (url|licence|retrieved)/g, '\n    $1');

describe('編集画面で直せる書きかた', () => {
  it.each([
    ['one', sampleEntry()],
    [
      'one',
      sampleEntry(
        'phones:\n  - number: "#8008"\n    hours: [平日 9:00-17:00]\nages: {min: 6}\nstatus:\n  state: open\nlocation:\n  lat: 35.70\n  lon: 139.65\nhours_note: "短い番号は #8900"\nfee_note: 1回 100円\nwalk_in: true',
      ),
    ],
    ['several', listed(sampleEntry())],
    ['other', sampleEntry('location: hidden')],
    ['other', sampleEntry('status: closed')],
    ['other', sampleEntry('hours: 平日 9:00-17:00')],
    ['other', sampleEntry('phones:\n  number: "03-0000-0000"')],
    ['other', sampleEntry('phones:\n  - number: "03-0000-0000"\n    hours: 平日 9:00-17:00')],
    ['other', sampleEntry('# 電話で聞いた')],
    ['other', sampleEntry('fee: free # 電話で聞いた')],
    ['other', sampleEntry('aliases: [007]')],
    ['other', sampleEntry('aliases: [1e3]')],
    ['other', sampleEntry('aliases: [null]')],
    ['other', listed(sampleEntry('location: hidden'))],
    ['other', 'まちがい'],
  ])('%s: %#', (shape, text) => {
    expect(adminShape(text)).toBe(shape);
  });
});
