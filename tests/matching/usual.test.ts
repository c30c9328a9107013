/** ふつうは、in the matcher: a yes between known and unknown, never a no, and an entry's own word wins. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KIND_IDS, type KindId } from '../../src/domain/vocabulary/kind.ts';
import { orUsually, USUAL_FLAGS, type UsualByKind } from '../../src/domain/entry/usual.ts';
import {
  judgeOfCondition,
  PLAIN_CONDITIONS,
  type ConditionId,
} from '../../src/matching/condition.ts';
import { judge } from '../../src/matching/judge.ts';
import { conditionsToAsk, knownConditions } from '../../src/matching/known-conditions.ts';
import { openCalendar } from '../../src/matching/open-calendar.ts';
import { verdictOf } from '../../src/matching/verdict.ts';
import { conditionReason } from '../../src/words/ja/conditions.ts';
import { judgementWords } from '../../src/words/ja/reasons.ts';
import { matchRecordOf, type MatchRecord } from '../../src/matching/match-record.ts';
import { CONTEXT, record } from './sample-records.ts';

const TIMES = openCalendar({ date: '2026-11-24', minutes: 600 }, () => false);
const USUAL: UsualByKind = {
  'self-reliance-desk': { fee: 'free', home_visit: true },
  'welfare-office': { hours: ['平日'] },
  'children-cafeteria': { fee: 'low' },
  'continuous-b': { fee: 'by-income' },
  'free-school': { fee: 'paid' },
};
const of = (kind: KindId, more: Partial<MatchRecord> = {}) => record('a', kind, more);
/** As it is sent, with what the site works out of its words. */
const sent = (kind: KindId, more: Partial<MatchRecord>) =>
  matchRecordOf(of(kind, more) as Parameters<typeof matchRecordOf>[0]);
const asked = (id: ConditionId, one: MatchRecord) => judgeOfCondition(id, TIMES, USUAL)(one);

describe('the fourth answer', () => {
  it('is given only where the entry is silent', () => {
    expect(asked('free', of('self-reliance-desk', { fee: undefined }))).toBe('usually');
    expect(asked('free', of('self-reliance-desk', { fee: 'free' }))).toBe('fits');
    expect(asked('free', of('self-reliance-desk', { fee: 'paid' }))).toBe('differs');
    expect(asked('free', of('self-reliance-desk', { fee: 'varies' }))).toBe('unknown');
    expect(asked('free', of('self-reliance-desk', { fee: undefined, isFeeNoted: true }))).toBe(
      'unknown',
    );
    expect(asked('home_visit', of('self-reliance-desk', { home_visit: false }))).toBe('differs');
  });

  it('is no yes for a fee that is only low, or hangs on the income', () => {
    for (const kind of ['children-cafeteria', 'continuous-b', 'free-school'] as const)
      expect(asked('free', of(kind, { fee: undefined })), kind).toBe('unknown');
  });

  it('knows the days of public desks, and says no to none', () => {
    const silent = { hours: undefined, hours_note: undefined };
    expect(asked('day:火', of('welfare-office', silent))).toBe('usually');
    expect(asked('day:土', of('welfare-office', silent))).toBe('unknown');
    expect(asked('evening', of('welfare-office', silent))).toBe('unknown');
    const noted = (note: string) => sent('welfare-office', { ...silent, hours_note: note });
    expect(asked('day:火', noted('不定期'))).toBe('unknown');
    expect(asked('day:火', noted('8:30〜17:15'))).toBe('usually');
    expect(asked('day:土', noted('8:30〜17:15'))).toBe('unknown');
    expect(asked('evening', noted('8:30〜20:00'))).toBe('unknown');
    expect(asked('day:火', noted('土曜日 8:30〜17:15'))).toBe('unknown');
  });

  it('knows the days of the office itself, of a desk that is its section and of no other', () => {
    const usual: UsualByKind = { 'self-reliance-desk': { office_hours: ['平日'] } };
    const desk = (name: string, more: Partial<MatchRecord> = {}) =>
      sent('self-reliance-desk', {
        hours: undefined,
        hours_note: undefined,
        phones: undefined,
        name,
        ...more,
      });
    const on = (day: ConditionId, one: MatchRecord) => judgeOfCondition(day, TIMES, usual)(one);
    expect(on('day:火', desk('見本市 生活福祉課（自立相談支援の窓口）'))).toBe('usually');
    expect(on('day:土', desk('見本市 生活福祉課'))).toBe('unknown');
    expect(on('day:火', desk('見本市くらしサポートセンター'))).toBe('unknown');
    expect(on('day:火', desk('見本市社会福祉協議会 地域福祉課'))).toBe('unknown');
    expect(on('day:火', desk('見本市 生活福祉課', { hours: ['毎週水'] }))).toBe('differs');
    const hours = (name: string) =>
      judge({ about: 'hours' }, desk(name), {
        places: CONTEXT.places,
        times: TIMES,
        today: '2026-11-24',
        usual,
      });
    expect(hours('見本市 生活福祉課').result).toBe('usually');
    expect(judgementWords(hours('見本市 生活福祉課'), CONTEXT.places).reason).toMatch(
      /^ふつうは平日/,
    );
    expect(hours('見本市くらしサポートセンター').result).toBe('unknown');
  });

  it('turns no answer of an entry, and nothing into a no', () => {
    const conditions = [...PLAIN_CONDITIONS, 'day:月', 'day:日', 'language:en'] as const;
    const facts = fc.record(
      {
        fee: fc.constantFrom('free', 'low', 'by-income', 'paid'),
        hours: fc.constant(['平日 9:00-20:00']),
        booking: fc.constantFrom('none', 'always'),
        ...Object.fromEntries(USUAL_FLAGS.map((flag) => [flag, fc.constant(true)])),
      },
      { requiredKeys: [] },
    );
    const flag = fc.option(fc.boolean(), { nil: undefined });
    fc.assert(
      fc.property(
        fc.constantFrom(...KIND_IDS),
        fc.constantFrom(...conditions),
        facts,
        fc.record({
          fee: fc.constantFrom(undefined, 'free', 'paid', 'varies'),
          home_visit: flag,
          look_first: flag,
          hours: fc.constantFrom(undefined, ['毎週土 10:00-12:00']),
        }),
        (kind, condition, usual, said) => {
          const one = of(kind, said as Partial<MatchRecord>);
          const alone = judgeOfCondition(condition, TIMES)(one);
          const both = judgeOfCondition(condition, TIMES, { [kind]: usual } as UsualByKind)(one);
          expect(both === alone || (alone === 'unknown' && both === 'usually')).toBe(true);
        },
      ),
    );
  });

  it('carries 合いそう, and ranks between', () => {
    expect(verdictOf([{ result: 'usually' }, { result: 'fits' }])).toBe('fits');
    expect(verdictOf([{ result: 'usually' }, { result: 'unknown' }])).toBe('ask');
    expect(orUsually('differs', true)).toBe('differs');
  });

  it('is said as what it is', () => {
    expect(conditionReason('free', 'usually')).toBe('ふつうは、お金はかかりません（制度として）');
    const hours = judge({ about: 'hours' }, of('welfare-office', { hours: undefined }), {
      places: CONTEXT.places,
      times: TIMES,
      today: '2026-11-24',
      usual: USUAL,
    });
    expect(hours.result).toBe('usually');
    expect(judgementWords(hours, CONTEXT.places).reason).toMatch(/^ふつうは平日.*（制度として）$/);
  });
});

describe('who may begin, and of which age, where only the kind says it', () => {
  const context = (usual: UsualByKind) => ({
    places: CONTEXT.places,
    times: TIMES,
    today: '2026-11-24',
    usual,
  });
  const starter = (usual: UsualByKind, more: Partial<MatchRecord> = {}) =>
    judge({ about: 'asker', asker: 'supporter' }, of('ibasho-youth', more), context(usual)).result;

  it('takes the usual starters for a yes between, and their absence for no no', () => {
    expect(starter({ 'ibasho-youth': { may_start: ['self', 'supporter'] } })).toBe('usually');
    expect(starter({ 'ibasho-youth': { may_start: ['self'] } })).toBe('unknown');
    expect(starter({})).toBe('unknown');
  });

  it("lets an entry's own starters win", () => {
    const usual: UsualByKind = { 'ibasho-youth': { may_start: ['supporter'] } };
    expect(starter(usual, { may_start: ['self'] })).toBe('unknown');
    expect(starter({}, { may_start: ['self', 'supporter'] })).toBe('fits');
  });

  it("holds a kind's own limits where an entry is silent, and the entry's where it speaks", () => {
    const usual: UsualByKind = { 'youth-support-station': { ages: { min: 15, max: 49 } } };
    const ofAge = (age: number, more: Partial<MatchRecord> = {}) =>
      judge(
        { about: 'age', age, needs: ['work'] },
        of('youth-support-station', more),
        context(usual),
      ).result;
    expect([14, 15, 49, 50].map((age) => ofAge(age))).toEqual([
      'differs',
      'fits',
      'fits',
      'differs',
    ]);
    expect(ofAge(52, { ages: { min: 15, max: 55 } })).toBe('fits');
    expect(ofAge(30, { ages: { max: 25 } })).toBe('differs');
  });
});

describe('the conditions that are worth asking', () => {
  const silent = of('welfare-office', { hours: undefined, fee: undefined });
  const idsAsked = (usual?: UsualByKind) =>
    conditionsToAsk(knownConditions([silent], usual), silent.area, []);

  it('count what is usual for a kind as an answer', () => {
    expect(idsAsked()).not.toContain('free');
    expect(idsAsked({ 'welfare-office': { fee: 'free', home_visit: true } })).toEqual(
      expect.arrayContaining(['free', 'home_visit']),
    );
    expect(idsAsked({ 'welfare-office': { fee: 'paid' } })).not.toContain('free');
  });
});
