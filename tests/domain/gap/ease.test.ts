/** 行きやすさの4つ: what is said, what is usual, what is not known. */
import { describe, expect, it } from 'vitest';
import { easeOfEntry, type EaseId } from '../../../src/domain/gap/ease.ts';
import type { GapEntry } from '../../../src/domain/gap/gap-entry.ts';
import { easeIn, supplyOfKind } from '../../../src/domain/gap/kind-supply.ts';
import { freeTimesOf, seedsOf } from '../../../src/domain/gap/seeds.ts';
import { neighboursWith } from '../../../src/domain/gap/neighbours-have.ts';
import { perTenThousand, sumOfPeople } from '../../../src/domain/gap/people.ts';
import { GAP_KINDS, GAP_NEEDS } from '../../../src/domain/gap/gap-kinds.ts';
import { entry, TODAY } from './sample-gap-entries.ts';

const NO_USUAL = {};
const answer = (aspect: EaseId, over: Partial<GapEntry>, usual = NO_USUAL) =>
  easeOfEntry(entry(over), usual, TODAY)[aspect];

describe('行きやすさ', () => {
  it.each<[string, EaseId, Partial<GapEntry>, string]>([
    ['見学できる', 'look-first', { look_first: true }, 'yes'],
    ['見学できない', 'look-first', { look_first: false }, 'no'],
    ['見学を書いていない', 'look-first', {}, 'unknown'],
    ['土曜に開く', 'off-hours', { hours: ['第2土 10:00-12:00'] }, 'yes'],
    ['夜に開く', 'off-hours', { hours: ['毎週水 17:00-19:00'] }, 'yes'],
    ['平日の昼だけ', 'off-hours', { hours: ['平日 8:30-17:15'] }, 'no'],
    ['時刻が分からない平日', 'off-hours', { hours: ['毎週水'] }, 'unknown'],
    ['毎月25日', 'off-hours', { hours: ['毎月25日 10:00-12:00'] }, 'unknown'],
    [
      '夜のことが書きそえてある',
      'off-hours',
      { hours: ['平日 8:30-17:15'], hours_note: '夜間も予約すれば開きます' },
      'unknown',
    ],
    [
      '期限の切れた時間',
      'off-hours',
      { hours: ['毎週土 10:00-12:00'], until: '2026-03-31' },
      'unknown',
    ],
    ['時間を書いていない', 'off-hours', {}, 'unknown'],
    ['電話だけ', 'not-by-phone', { phones: [{ number: '03-1234-5678' }] }, 'no'],
    ['フォームがある', 'not-by-phone', { form: 'https://example.jp/' }, 'yes'],
    ['サイトだけでは、連絡できない', 'not-by-phone', { url: 'https://example.jp/' }, 'no'],
    ['直接行ける', 'not-by-phone', { walk_in: true }, 'yes'],
    ['1年前の情報', 'recent', { asOf: '2025-10' }, 'yes'],
    ['2年より前の情報', 'recent', { asOf: '2024-11-01' }, 'no'],
    ['日の分からない情報', 'recent', {}, 'unknown'],
  ])('%s', (_, aspect, over, expected) => expect(answer(aspect, over)).toBe(expected));

  it('takes what is usual for a yes, never for a no, and only where the place is silent', () => {
    const usual = { cafe: { look_first: true, hours: ['毎週土 10:00-12:00'] } } as const;
    expect(answer('look-first', {}, usual)).toBe('usually');
    expect(answer('look-first', { look_first: false }, usual)).toBe('no');
    expect(answer('off-hours', {}, usual)).toBe('usually');
    expect(answer('off-hours', { hours_note: '日程はお問い合わせください' }, usual)).toBe(
      'unknown',
    );
    expect(answer('off-hours', {}, { cafe: { hours: ['平日 9:00-17:00'] } })).toBe('unknown');
  });
});

describe('種類ごとの空白', () => {
  const easeOf = easeIn<GapEntry>({ usual: NO_USUAL, today: TODAY });
  const providers = (...names: readonly (string | undefined)[]) =>
    supplyOfKind(
      'cafe',
      { own: names.map((name) => entry(name ? { provider: { name } } : {})), wide: [] },
      easeOf,
    ).providers;

  it('knows one body alone from several, and from those that do not say', () => {
    expect(providers()).toBe('none');
    expect(providers('あ会')).toBe('one');
    expect(providers(undefined)).toBe('one');
    expect(providers('あ会', 'あ会')).toBe('one');
    expect(providers('あ会', undefined)).toBe('unknown');
    expect(providers('あ会', 'い会')).toBe('several');
  });

  it('counts what serves the whole prefecture, and neither a paused nor a closed place', () => {
    const wide = supplyOfKind('cafe', { own: [], wide: [entry()] }, easeOf);
    expect(wide).toMatchObject({ providers: 'one', own: [] });
    const closed = [entry({ status: { state: 'paused' } }), entry({ status: { state: 'closed' } })];
    expect(supplyOfKind('cafe', { own: closed, wide: [] }, easeOf).providers).toBe('none');
  });

  it('never counts desks or needs of violence', () => {
    expect(GAP_KINDS).not.toContain('dv-center');
    expect(GAP_KINDS).not.toContain('womens-center');
    expect(GAP_NEEDS).not.toContain('violence');
  });

  it('asks no desk for a look', () => {
    const desk = supplyOfKind(
      'self-reliance-desk',
      { own: [entry({ kind: 'self-reliance-desk' })], wide: [] },
      easeOf,
    );
    expect(desk.ease).not.toHaveProperty('look-first');
  });
});

describe('1万人あたり', () => {
  it('is a count alone where the people are few or not known', () => {
    expect(perTenThousand(3, 60_000)).toBe(0.5);
    expect(perTenThousand(1, 499)).toBeUndefined();
    expect(perTenThousand(1, 500)).toBe(20);
    expect(perTenThousand(1, undefined)).toBeUndefined();
  });

  it('adds up what all of them give', () => {
    expect(sumOfPeople([{ total: 10, single65: 1 }, { total: 5 }])).toEqual({ total: 15 });
    expect(sumOfPeople([])).toEqual({});
  });
});

describe('となりにあるもの', () => {
  const near = {
    neighboursOf: () => ['399035', '399027'],
    localTo: (code: string) =>
      code === '399027' ? [entry({ area: [code] }), entry({ area: [code], kind: 'salon' })] : [],
    places: { prefectureOf: () => '399000' },
  };

  it('names the neighbours that have the kind, and whether they take people of elsewhere', () => {
    expect(neighboursWith('cafe', '399019', near)).toEqual([
      { code: '399027', count: 1, takes: true },
    ]);
    expect(neighboursWith('salon', '399019', near)[0]!.takes).toBeUndefined();
    expect(neighboursWith('food-pantry', '399019', near)).toEqual([]);
  });
});

describe('たねになりそうなもの', () => {
  it('finds the times at which a 児童館 is not open, from its hours alone', () => {
    const hall = (hours?: readonly string[]) =>
      entry({ kind: 'childrens-hall', ...(hours ? { hours: [...hours] } : {}) });
    expect(freeTimesOf(hall(['毎週月-土 13:00-17:00']), TODAY)).toEqual([
      'morning',
      'evening',
      'sunday',
    ]);
    expect(freeTimesOf(hall(), TODAY)).toEqual([]);
    expect(freeTimesOf(hall(['毎週月-土']), TODAY)).toEqual(['sunday']);
  });

  it('leaves out hosts whose body already has 認定就労訓練', () => {
    const { hosts } = seedsOf(
      [
        entry({ kind: 'continuous-b', provider: { name: 'あ会' } }),
        entry({ kind: 'continuous-b', provider: { name: 'い会' } }),
        entry({ kind: 'intermediate-employed', provider: { name: 'い会' } }),
      ],
      TODAY,
    );
    expect(hosts.map(({ kind, entries }) => [kind, entries.length])).toEqual([['continuous-b', 1]]);
  });
});
