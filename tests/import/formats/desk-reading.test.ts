/** 窓口の読み: the town's reading and plain words; anything else stays unread. */
import { describe, expect, it } from 'vitest';
import { deskReading } from '../../../src/import/formats/consultation-desks/desk-reading.ts';

const town = { name: '見本市', kana: 'みほんし' };

describe('窓口の読み', () => {
  it.each([
    ['見本市福祉事務所', 'みほんしふくしじむしょ'],
    ['見本市 社会福祉協議会', 'みほんししゃかいふくしきょうぎかい'],
    ['見本市福祉事務所 社会福祉課', undefined],
    ['となり市福祉事務所', undefined],
    ['見本市中央児童相談所', undefined],
    ['見本市', undefined],
  ])('%s → %s', (name, kana) => expect(deskReading(name, town)).toBe(kana));

  it('町の読みがなければ、読みもない', () =>
    expect(deskReading('見本市福祉事務所', { ...town, kana: '' })).toBeUndefined());
});
