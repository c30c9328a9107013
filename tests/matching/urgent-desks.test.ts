/** 急ぎの案内の窓口: over the real catalogue, the desks of the person's own place stand beside the lines. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardExtras } from '../../src/domain/entry/card-extras.ts';
import type { Clock } from '../../src/domain/entry/line-order.ts';
import { withAddress } from '../../src/domain/entry/panel-address.ts';
import { reachOf } from '../../src/domain/area/reach.ts';
import { dangerForMatch } from '../../src/domain/vocabulary/danger.ts';
import { NO_ANSWERS, type Answers } from '../../src/matching/answers.ts';
import { match } from '../../src/matching/match.ts';
import { matchRecordOf, type MatchRecord } from '../../src/matching/match-record.ts';
import {
  hallOf,
  isGoneTo,
  isTakenToHall,
  urgentDesks,
  urgentRows,
  type UrgentRow,
} from '../../src/matching/urgent-desks.ts';
import { urgentPanels, type UrgentPanel } from '../../src/matching/urgent-panels.ts';
import { questionsOf } from '../../src/words/ja/reasons.ts';
import { contextOn } from '../../scripts/evaluate/match-explanation.ts';
import { realCatalogue } from '../catalogue/real-catalogue.ts';

const catalogue = realCatalogue();
const danger = dangerForMatch(catalogue.danger);
const records: readonly MatchRecord[] = catalogue.resources.map((resource) => {
  const card = withAddress({}, resource, danger);
  return { ...matchRecordOf(resource), ...(card.address ? { card } : {}) };
});
const context = contextOn('2026-11-24', catalogue.municipalities, catalogue.danger, {
  usual: catalogue.usual,
});
const [NERIMA, KITAKYUSHU, MOJI, TOYAMA_CITY, YOKOHAMA] = [
  '131202',
  '401005',
  '401013',
  '162019',
  '141003',
];
const at = (date: string, hour: number): Clock => ({
  now: { date, minutes: hour * 60 },
  isHoliday: () => false,
});
/** a Tuesday */
const [DAY, NIGHT] = [at('2026-11-24', 11), at('2026-11-24', 23)];

const asked = (change: Partial<Answers>): Answers => ({
  ...NO_ANSWERS,
  municipality: NERIMA,
  age: 45,
  ...change,
});
const panelOf = (answers: Answers, sign: UrgentPanel['sign']) =>
  urgentPanels(answers, danger).find((panel) => panel.sign === sign)!;
const desksOf = (answers: Answers, sign: UrgentPanel['sign']) =>
  urgentDesks(panelOf(answers, sign), answers, records, context);
const kindsOf = (answers: Answers, sign: UrgentPanel['sign']) =>
  desksOf(answers, sign).map(({ record }) => record.kind);
function rowsOf(answers: Answers, sign: UrgentPanel['sign'], clock: Clock, among = records) {
  const panel = panelOf(answers, sign);
  const desks = urgentDesks(panel, answers, among, context);
  return urgentRows(panel, answers, { lines: among, desks }, clock, danger);
}
const idsOf = (rows: readonly UrgentRow[]) => rows.map(({ record }) => record.id);

describe('今日食べるものがない、今夜泊まるところがない', () => {
  it.each([NERIMA, KITAKYUSHU, MOJI, TOYAMA_CITY])('names the desks of the place: %s', (place) => {
    const of = (sign: 'food' | 'shelter') =>
      kindsOf(asked({ municipality: place, urgent: [sign] }), sign);
    expect(of('food')).toEqual(['self-reliance-desk', 'welfare-office']);
    expect(of('shelter')).toEqual(['welfare-office', 'self-reliance-desk']);
  });

  it('tells that there are others of the kind', () => {
    const [office] = desksOf(asked({ urgent: ['shelter'] }), 'shelter');
    expect(office!.others).toBe(3);
  });

  it('names none while no place is said, of a city none of its wards’, and none to a child who asks alone', () => {
    const sign = { urgent: ['food'] } as const;
    expect(kindsOf(asked({ ...sign, municipality: undefined }), 'food')).toEqual([]);
    const ofCity = desksOf(asked({ ...sign, municipality: YOKOHAMA }), 'food');
    for (const { record } of ofCity) expect(record.area).toContain(YOKOHAMA);
    expect(kindsOf(asked({ ...sign, age: 15 }), 'food')).toEqual([]);
    expect(kindsOf(asked({ ...sign, age: 3, asker: 'family' }), 'food')).toHaveLength(2);
  });

  it('wherever there is one: it serves the place, is in the list too, and a wish leaves none out', () => {
    const towns = catalogue.municipalities.all().filter(({ kind }) => kind !== 'prefecture');
    const answers = fc.record({
      municipality: fc.constantFrom(...towns.map(({ code }) => code)),
      age: fc.integer({ min: 18, max: 90 }),
      urgent: fc.constantFrom<readonly ['food' | 'shelter']>(['food'], ['shelter']),
      needs: fc.constant([]),
      conditions: fc.subarray(['for_women', 'no_phone', 'evening', 'home_visit'] as const),
    });
    fc.assert(
      fc.property(answers, (said) => {
        const [sign] = said.urgent;
        const panel = panelOf(said, sign);
        const named = desksOf(said, sign).map(({ record }) => record);
        for (const { area } of named)
          expect(['same', 'prefecture']).toContain(
            reachOf({ area }, said.municipality, context.places),
          );
        const isOwn = ({ area, kind, status, phones }: MatchRecord) =>
          panel.desks.includes(kind) &&
          status.state === 'open' &&
          phones !== undefined &&
          area.includes(said.municipality);
        expect(named.length).toBeGreaterThanOrEqual(
          Math.min(2, new Set(records.filter(isOwn).map(({ kind }) => kind)).size),
        );
        const { suggestions, offered } = match(said, records, context);
        for (const { id } of named) {
          const listed = suggestions.findIndex(({ record }) => record.id === id);
          expect(listed, id).toBeGreaterThanOrEqual(0);
          // A wish that it cannot meet is said in the list.
          if (suggestions[listed]!.verdict !== 'differs') expect(listed).toBeLessThan(offered);
        }
      }),
      { numRuns: 120 },
    );
  });

  it('stands first while it is open, and behind the line that answers while it is closed', () => {
    const answers = asked({ municipality: TOYAMA_CITY, urgent: ['food'] });
    const timed = records.map((record) =>
      record.area.includes(TOYAMA_CITY) ? { ...record, hours: ['平日 8:30-17:15'] } : record,
    );
    const kinds = (clock: Clock) =>
      rowsOf(answers, 'food', clock, timed).map(({ record }) => record.kind);
    expect(kinds(DAY).slice(0, 3)).toEqual(['self-reliance-desk', 'welfare-office', 'helpline']);
    expect(kinds(NIGHT).slice(0, 2)).toEqual(['helpline', 'helpline']);
    expect(kinds(NIGHT).slice(-2)).toEqual(['self-reliance-desk', 'welfare-office']);
  });

  it('stands first for who cannot call, where its address is known; then what is written to', () => {
    const answers = asked({ urgent: ['food'], conditions: ['no_phone'] });
    for (const clock of [DAY, NIGHT]) {
      const [first, second, third] = rowsOf(answers, 'food', clock).map(({ record }) => record);
      expect(first!.id).toBe('tokyo/nerima/self-reliance-desk');
      expect(first!.card?.address).toBe('東京都練馬区豊玉北6-12-1 練馬区役所西庁舎3階');
      expect(second!.chat).toBeDefined();
      expect(third!.phones).toBeDefined();
    }
  });
});

describe('予約がいる窓口', () => {
  it('is no place to go to without a call', () => {
    const answers = asked({ urgent: ['food'], conditions: ['no_phone'] });
    const [desk] = desksOf(answers, 'food');
    expect(isGoneTo(desk!.record, answers)).toBe(true);
    expect(isGoneTo({ ...desk!.record, booking: 'first-time' }, answers)).toBe(false);
    expect(isGoneTo(desk!.record, asked({ urgent: ['food'] }))).toBe(false);
  });
});

describe('暴力', () => {
  const violent = { needs: ['violence'], urgent: ['violence'] } as const;
  const OF_SEX = ['national/seibouryoku-onestop', 'national/seihanzai-8103'];

  it('of a partner: the centre of the prefecture stands beside the number of its kind', () => {
    const rows = rowsOf(asked({ ...violent, age: 31 }), 'violence', DAY);
    expect(rows[0]!.record.id).toBe('national/keisatsu-110');
    const centre = rows.findIndex(({ record }) => record.kind === 'dv-center');
    expect(rows[centre]!.record.area).toEqual(['130001']);
    const navi = idsOf(rows).indexOf('national/dv-navi');
    expect(Math.abs(centre - navi)).toBe(1);
    expect(rows[centre]!.record.card?.address).toBeUndefined();
  });

  it('names no desk of couples to a child, and to who asks for one', () => {
    expect(desksOf(asked({ ...violent, age: 14 }), 'violence')).toEqual([]);
    expect(desksOf(asked({ ...violent, age: 14, asker: 'family' }), 'violence')).toEqual([]);
  });

  it('of a mother who is old: the desk of the place and the line that hears of all, no line of sexual crimes', () => {
    for (const age of [65, 72, 88]) {
      const answers = asked({ ...violent, needs: ['violence', 'family'], age });
      const rows = rowsOf(answers, 'violence', DAY);
      expect(rows[0]!.record.id).toBe('national/keisatsu-110');
      expect(idsOf(rows)).toContain('national/yorisoi-hotline');
      for (const id of OF_SEX) expect(idsOf(rows)).not.toContain(id);
      const kinds = rows.map(({ record }) => record.kind);
      expect(kinds).toContain('dv-center');
      expect(kinds.some((kind) => danger.elderKinds.includes(kind))).toBe(true);
    }
  });

  it('told of one who is old: her place’s desk, and no line of couples', () => {
    const answers = asked({ ...violent, age: 82, asker: 'family' });
    const rows = rowsOf(answers, 'elder', DAY);
    const kinds = rows.map(({ record }) => record.kind);
    expect(kinds.some((kind) => danger.elderKinds.includes(kind))).toBe(true);
    expect(kinds).not.toContain('dv-center');
    for (const id of OF_SEX) expect(idsOf(rows)).not.toContain(id);
  });
});

describe('お年寄りへの暴力を知らせる人', () => {
  const IZUMO = '322032';
  const told = asked({
    needs: ['violence', 'family'],
    urgent: ['violence'],
    age: 85,
    asker: 'supporter',
    municipality: IZUMO,
  });

  it('sees the town’s own desk on top by day, also where nothing is known of its hours', () => {
    const [first] = rowsOf(told, 'elder', DAY);
    expect(first!.record.id).toBe('shimane/izumo/welfare-office');
    const silent = records.map((record) =>
      record.id === 'shimane/izumo/welfare-office' ? { ...record, hours: undefined } : record,
    );
    for (const clock of [DAY, NIGHT])
      expect(rowsOf(told, 'elder', clock, silent)[0]!.record.kind).toBe('welfare-office');
  });

  it('where no desk of the town is known, its hall stands on top, and none where that is not known', () => {
    const halls = { [IZUMO]: ['出雲市役所', '0853-21-2211'] } as const;
    const desks = hallOf(halls, IZUMO, '代表の番号です');
    const panel = panelOf(told, 'elder');
    const [first] = urgentRows(panel, told, { lines: records, desks }, NIGHT, danger);
    expect(first!.record.name).toBe('出雲市役所');
    expect(first!.others).toBe(0);
    expect(hallOf(halls, NERIMA, '')).toEqual([]);
    expect(isTakenToHall(panel, told)).toBe(true);
    expect(isTakenToHall(panelOf(asked({ urgent: ['suicide'] }), 'suicide'), told)).toBe(false);
  });
});

describe('電話がにがて', () => {
  it('every panel that has a line to write to names it before those that are called', () => {
    for (const sign of ['food', 'shelter', 'suicide', 'violence'] as const)
      for (const clock of [DAY, NIGHT]) {
        const answers = asked({ urgent: [sign], conditions: ['no_phone'] });
        const lines = rowsOf(answers, sign, clock)
          .map(({ record }) => record)
          .filter(({ kind, id }) => kind === 'helpline' && id !== 'national/keisatsu-110');
        expect(lines[0]!.chat ?? lines[0]!.line ?? lines[0]!.sms, sign).toBeDefined();
      }
  });
});

describe('子どもの案内', () => {
  const signsOf = (change: Partial<Answers>) =>
    urgentPanels(asked({ age: 14, ...change }), danger).map(({ sign }) => sign);

  it('of violence is one: 110, then 189, then what one may write to', () => {
    const violent = { needs: ['violence'], urgent: ['violence'] } as const;
    expect(signsOf(violent)).toEqual(['violence']);
    const { lines } = panelOf(asked({ ...violent, age: 14 }), 'violence');
    expect(lines.slice(0, 2)).toEqual(['national/keisatsu-110', 'national/jidou-189']);
    expect(lines).toContain('national/childline-chat');
  });

  it('is none for a parent, also one who only says to come with a child', () => {
    expect(signsOf({ needs: ['school'] })).toEqual(['child']);
    expect(signsOf({ needs: ['school'], conditions: ['with_children'] })).toEqual([]);
  });

  it('who may be pregnant is first shown who hears of that', () => {
    const own = asked({ needs: ['parenting', 'health'], age: 16, municipality: '431001' });
    expect(signsOf(own)).toEqual(['pregnant']);
    const [first] = rowsOf(own, 'pregnant', DAY);
    expect(first!.record.kind).toBe('pregnancy-consultation');
    expect(panelOf(own, 'pregnant').lines).toContain('national/childline-chat');
    expect(signsOf({ ...own, asker: 'family' })).toEqual([]);
  });
});

describe('インターネットで話したい人', () => {
  it('who wants to die is shown what one may write to before what is called', () => {
    for (const clock of [DAY, NIGHT]) {
      const [first] = rowsOf(
        asked({ urgent: ['suicide'], conditions: ['online'] }),
        'suicide',
        clock,
      );
      expect(first!.record.id).toBe('national/anata-no-ibasho');
    }
  });
});

describe('福祉事務所が分からない町', () => {
  it('who lacks a bed or food is told its hall', () => {
    for (const sign of ['food', 'shelter'] as const)
      expect(isTakenToHall({ sign }, asked({ urgent: [sign] })), sign).toBe(true);
    expect(isTakenToHall({ sign: 'suicide' }, asked({ urgent: ['suicide'] }))).toBe(false);
  });
});

describe('急ぎのときの質問', () => {
  it('asks no desk whether it is for them, nor for where they live', () => {
    const dark = asked({ needs: ['health'], urgent: ['suicide'], age: 39 });
    const { suggestions } = match(dark, records, context);
    const place = suggestions.find(({ record }) => record.kind === 'mental-health-center')!;
    expect(questionsOf(place, context.places)).toContain('診断がなくても使えますか');
    expect(questionsOf(place, context.places, false)).not.toContain('診断がなくても使えますか');
  });
});

describe('住所', () => {
  it('travels of no place that is not made public, and of no kind that no panel names', () => {
    const extras = cardExtras(catalogue);
    for (const resource of catalogue.resources) {
      const { address } = withAddress(extras(resource), resource, danger);
      if (address === undefined) continue;
      expect(resource.location).not.toBe('hidden');
      expect(['welfare-office', 'self-reliance-desk', 'social-welfare-council']).toContain(
        resource.kind,
      );
    }
  });
});
