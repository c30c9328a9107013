/** ふつうは、on pages: only where an entry is silent, said as what it is, each fact with its source on its kind's page. */
import { describe, expect, it } from 'vitest';
import { unsaidUsual } from '../../src/domain/entry/unsaid-usual.ts';
import type { DeskRecord } from '../../src/domain/entry/desk-record.ts';
import type { UsualField, UsualOfKind } from '../../src/domain/entry/usual.ts';
import { isOfficeSection } from '../../src/domain/vocabulary/office-section.ts';
import { firstVisitFacts } from '../../src/site/entry/entry-facts.ts';
import { usualForEntry, usualLines, usualRows } from '../../src/site/entry/usual-lines.ts';
import { deskRecord } from '../domain/entry/sample-desk.ts';
import { realCatalogue } from '../catalogue/real-catalogue.ts';

const SOURCE = { title: '法律', url: 'https://laws.e-gov.go.jp/', read: '2026-11-28' };
const USUAL: UsualOfKind = {
  facts: {
    fee: 'free',
    hours: ['平日'],
    except: ['祝日'],
    ages: { min: 15, max: 49 },
    booking: 'first-time',
    look_first: true,
    requires: ['受給者証'],
    route: 'via-consultation',
  },
  grounds: {
    fee: { sources: [SOURCE] },
    ages: { words: '49歳までの人が使えます', sources: [SOURCE] },
  },
};

describe('what is usual on an entry', () => {
  it('is said where the entry says nothing, and marked', () => {
    expect(usualLines({}, USUAL, ['fee', 'hours', 'ages', 'requires'])).toEqual([
      '無料（制度として）',
      '平日（祝日は休み）（制度として）',
      '49歳までの人が使えます（制度として）',
      'いるもの: 受給者証（制度として）',
    ]);
    expect(usualLines({}, undefined, ['fee'])).toEqual([]);
  });

  it.each<[UsualField, Partial<DeskRecord>]>([
    ['fee', { fee: 'paid' }],
    ['fee', { fee_note: '献金' }],
    ['hours', { hours: ['毎週火'] }],
    ['hours', { hours_note: '不定期' }],
    ['hours', { hours_note: '金曜日、18:00〜20:00' }],
    ['ages', { ages: { min: 6 } }],
    ['ages', { who_note: '39歳までの人' }],
    ['booking', { booking: 'none' }],
    ['booking', { walk_in: false }],
    ['booking', { by_appointment: true }],
    ['look_first', { look_first: false }],
    ['requires', { requires: ['紹介状'] }],
  ])('gives way: %s beside %j', (field, said) => {
    expect(unsaidUsual({}, USUAL.facts)).toContain(field);
    expect(unsaidUsual(said, USUAL.facts)).not.toContain(field);
  });

  it('says the days of the office of a desk that is its section, and of no other desk', () => {
    const ofDesks: UsualOfKind = {
      facts: { fee: 'free', office_hours: ['平日'], office_except: ['祝日'] },
      grounds: { office_hours: { sources: [SOURCE] } },
    };
    const lines = (name: string, said: Partial<DeskRecord> = {}) =>
      usualLines(said, usualForEntry({ name }, ofDesks), ['hours', 'office_hours']);
    expect(lines('見本市 生活福祉課')).toEqual(['平日（祝日は休み）（制度として）']);
    expect(lines('見本市 生活福祉課', { hours: ['毎週火'] })).toEqual([]);
    expect(lines('見本市くらしサポートセンター')).toEqual([]);
    expect(usualForEntry({ name: '見本市 生活福祉課' }, ofDesks)?.grounds.hours?.sources).toEqual([
      SOURCE,
    ]);
    expect(usualRows(ofDesks).map(({ label }) => label)).toContain(
      '開いている日（役所の課がしている窓口）',
    );
  });

  it('says the days beside a note of the clock alone', () => {
    for (const note of [
      '午前8時30分から午後5時15分',
      '8:30〜17:15。休みは 祝日・年末年始',
      '9:00〜17:00。休みは 休日・年末年始（土曜・日曜が「休日」に入るかは、資料に書いてありません）',
    ])
      expect(unsaidUsual({ hours_note: note }, USUAL.facts), note).toContain('hours');
    for (const note of [
      '',
      '月1回 17:00〜',
      '平日 8:30〜17:15',
      '休みは 土日',
      '9:00〜17:00ごろ',
      '9:00〜17:00。休みは 月曜日',
      '9:00〜17:00。休みは 月・祝日',
    ])
      expect(unsaidUsual({ hours_note: note }, USUAL.facts), note).not.toContain('hours');
  });

  it('is not called unknown at the same time', () => {
    const desk = deskRecord('a', 'cafe', { look_first: undefined });
    expect(firstVisitFacts(desk).unknown).toContain('見学だけでもよいか');
    expect(firstVisitFacts(desk, USUAL.facts).unknown).not.toContain('見学だけでもよいか');
  });
});

describe('the real table on its pages', () => {
  const { usual, resources } = realCatalogue();

  it('gives a source for every row', () => {
    for (const kind of Object.values(usual))
      for (const { label, sentence, sources } of usualRows(kind))
        expect([label !== '', sentence !== '', sources.length > 0]).toEqual([true, true, true]);
  });

  it('takes a desk for a section of the office only where its office runs it', () => {
    const sections = resources.filter(
      ({ kind, name }) => usual[kind]?.facts.office_hours && isOfficeSection(name),
    );
    expect(sections.length).toBeGreaterThan(150);
    for (const { id, provider } of sections)
      expect(['自治体', undefined], id).toContain(provider?.type);
  });

  it('leaves entries as they are written', () => {
    const desk = resources.find(({ kind, fee }) => kind === 'self-reliance-desk' && !fee);
    expect(desk?.fee).toBeUndefined();
    expect(usualLines(desk!, usual['self-reliance-desk'], ['fee'])).toEqual(['無料（制度として）']);
  });
});
