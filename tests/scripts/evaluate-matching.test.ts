/** 合う場所の採点: the judges of the evaluation, over small made-up records. */
import { describe, expect, it } from 'vitest';
import { NO_ANSWERS, type Answers } from '../../src/matching/answers.ts';
import { match } from '../../src/matching/match.ts';
import { figuresOf, judgeCase } from '../../scripts/evaluate/matching/judge-cases.ts';
import { evaluationOf } from '../../scripts/evaluate/matching/evaluation.ts';
import { isNamedBy, parseCases } from '../../scripts/evaluate/matching/matching-case.ts';
import {
  isClosedTo,
  isElsewhere,
  isNoGapFor,
  isUsable,
  whyWrong,
} from '../../scripts/evaluate/matching/wrong-places.ts';
import { feeShareOf } from '../../scripts/evaluate/matching/fee-share.ts';
import { contactShareOf, hoursShareOf } from '../../scripts/evaluate/matching/known-share.ts';
import { sweepBySteps } from '../../scripts/evaluate/matching/sweep.ts';
import { makeMunicipalities } from '../../src/domain/area/municipality.ts';
import type { Resource } from '../../src/domain/entry/entry-schema.ts';
import { NEED_IDS } from '../../src/domain/vocabulary/need.ts';
import { SAMPLE_PLACES } from '../domain/area/sample-municipalities.ts';
import { CITY, CONTEXT, record, RECORDS, TOWN } from '../matching/sample-records.ts';

describe('例の読みかた', () => {
  it.each([
    ['tokyo/nakano/hikikomori-sodan', true],
    ['nakano/hikikomori-sodan', true],
    ['tokyo/nakano/hikikomori-*', true],
    ['tokyo/nakano/*', true],
    ['hikikomori', true],
    ['hikikomori-sodan', true],
    ['sodan', false],
    ['nano/hikikomori-sodan', false],
    ['tokyo/nakano/hikikomori', false],
    ['tokyo/nakano/*ひきこもり（夜）', true],
    ['tokyo/nakano/就労移行', false],
  ])('%s names the desk: %s', (pattern, isNamed) => {
    const desk = record('tokyo/nakano/hikikomori-sodan', 'hikikomori-center', {
      name: 'ひきこもり相談',
    });
    expect(isNamedBy(pattern, desk)).toBe(isNamed);
  });

  it('takes a list, or a list under a head with its sets', () => {
    const plain = parseCases('[{"name": "一", "answers": {"needs": ["food"]}, "exact": ["a/b"]}]');
    expect(plain[0]).toMatchObject({ name: '一', isHeld: false, exact: ['a/b'], panel: [] });
    const headed = parseCases(
      'sets: { a: &a [salon, cafe] }\ncases:\n  - { name: 二, hold: true, answers: { needs: [place] }, neverKinds: [piecework, *a] }',
    );
    expect(headed[0]).toMatchObject({
      isHeld: true,
      neverKinds: ['piecework', 'salon', 'cafe'],
    });
  });

  it('names the case whose answers it cannot read', () => {
    expect(() => parseCases('[{"name": "三", "answers": {"needs": ["foot"]}}]')).toThrow(/三/);
    expect(() => parseCases('[{"answers": {}}]')).toThrow(/1番目/);
    expect(() => parseCases('{}')).toThrow();
  });
});

const asked: Answers = { ...NO_ANSWERS, needs: ['food'], municipality: CITY, step: 1 };
const about = parseCases(
  JSON.stringify([
    {
      name: '例',
      answers: { needs: ['food'], municipality: CITY, step: 1 },
      exact: ['city/pantry'],
      goodKinds: ['children-cafeteria'],
      neverKinds: ['self-reliance-desk'],
    },
  ]),
)[0]!;

describe('例の採点', () => {
  const judged = judgeCase(about, match(asked, RECORDS, CONTEXT));

  it('finds the named place, and counts a kind that must not be there', () => {
    expect(judged.isHit).toBe(true);
    const ofKind = judged.first.filter(({ place }) => place.record.kind === 'self-reliance-desk');
    expect(ofKind.length).toBeGreaterThan(0);
    expect(ofKind.every(({ isWrong, isOfUse }) => isWrong && !isOfUse)).toBe(true);
  });

  it('never calls wrong what is named as right', () => {
    const both = judgeCase({ ...about, neverIds: ['city/*'] }, match(asked, RECORDS, CONTEXT));
    const pantry = both.first.find(({ place }) => place.record.id === 'city/pantry');
    expect(pantry).toMatchObject({ isWrong: false, isOfUse: true });
  });

  it('is no hit while a line is missing from the urgent panel', () => {
    const result = match(asked, RECORDS, CONTEXT);
    expect(judgeCase({ ...about, panel: ['national/keisatsu-110'] }, result)).toMatchObject({
      isHit: false,
      missingLines: ['national/keisatsu-110'],
    });
  });

  it('counts shares of what stands in the first five', () => {
    const { hit, wrong, precision } = figuresOf([judged]);
    expect(hit).toEqual({ part: 1, all: 1 });
    expect(wrong.all).toBe(judged.first.length);
    expect(precision.part + wrong.part).toBeLessThanOrEqual(precision.all);
  });
});

describe('ちがう場所の決まり', () => {
  const place = (kind: Parameters<typeof record>[1], fields = {}, reach = 'same') =>
    ({ record: record('x/y', kind, fields), reach }) as const as Parameters<typeof whyWrong>[0];

  it("knows the next town's desk", () => {
    const desk = place('self-reliance-desk', { area: [TOWN] }, 'neighbour');
    expect(isElsewhere(desk)).toBe(true);
    expect(whyWrong(desk, asked)).toBe('ほかの町に住む人の窓口');
    expect(isElsewhere(place('self-reliance-desk'))).toBe(false);
    expect(isElsewhere(place('cafe', { area: [TOWN] }, 'neighbour'))).toBe(false);
  });

  it('knows whom a place is for', () => {
    const training = place('transition-support');
    expect(whyWrong(training, { ...asked, needs: ['steps'] })).toBe('あてはまる人だけの場所');
    expect(whyWrong(training, { ...asked, needs: ['steps', 'health'] })).toBeUndefined();
    expect(whyWrong(place('cafe', { for_women: true }), { ...asked, needs: ['place'] })).toBe(
      'あてはまる人だけの場所',
    );
  });

  it('knows another age, and kinds that answer none of the needs', () => {
    const young = place('ibasho-youth', { ages: { min: 15, max: 24 } });
    expect(whyWrong(young, { ...asked, needs: ['place'], age: 47 })).toBe('年齢がちがう');
    expect(whyWrong(young, { ...asked, needs: ['place'] })).toBeUndefined();
    const trainees = place('youth-support-station');
    expect(whyWrong(trainees, { ...asked, needs: ['work'], age: 55 })).toBe('年齢がちがう');
    expect(whyWrong(trainees, { ...asked, needs: ['work'], age: 49 })).toBeUndefined();
    // A parent asks for the child.
    const school = place('education-support-center');
    expect(whyWrong(school, { ...asked, needs: ['school'], age: 41 })).toBeUndefined();
    expect(whyWrong(school, { ...asked, needs: ['school'], age: 17 })).toBe('年齢がちがう');
    expect(whyWrong(place('food-bank'), asked)).toBe('困りごとに答えない種類');
    expect(whyWrong(place('food-bank', { gives_to: 'individuals' }), asked)).toBeUndefined();
    expect(whyWrong(place('salon'), { ...asked, needs: ['money'] })).toBe('困りごとに答えない種類');
    expect(whyWrong(place('salon'), { ...asked, needs: ['money', 'place'] })).toBeUndefined();
    expect(whyWrong(place('cafe'), { ...asked, needs: ['violence'] })).toBe(
      '困りごとに答えない種類',
    );
  });

  it('knows a next step and a gap that are not for this person', () => {
    const steps: Answers = { ...asked, needs: ['steps'], age: 52 };
    expect(isClosedTo(record('x/y', 'continuous-a'), steps)).toBe(true);
    expect(isClosedTo(record('x/y', 'continuous-a'), { ...steps, needs: ['health'] })).toBe(false);
    expect(isClosedTo(record('x/y', 'youth-support-station'), steps)).toBe(true);
    expect(isClosedTo(record('x/y', 'work-experience'), steps)).toBe(false);
    expect(isNoGapFor('transition-support', steps)).toBe(true);
    expect(isNoGapFor('work-experience', steps)).toBe(false);
  });

  it('counts a run of the sweep', () => {
    const { home, elsewhere, ...rest } = evaluationOf(
      { resources: [], municipalities: makeMunicipalities(SAMPLE_PLACES) },
      CONTEXT,
    );
    expect(home).toEqual([]);
    expect(elsewhere.length).toBeGreaterThan(2);
    const swept = sweepBySteps(elsewhere, { ...rest, records: RECORDS });
    expect(swept.runs).toBe(elsewhere.length * NEED_IDS.length * 4);
    expect(swept.slots).toBeGreaterThan(0);
    const by = Object.values(swept.wrongBy).reduce((sum, count) => sum + count, 0);
    expect(by).toBe(swept.wrong);
    expect(swept.firstWrong).toBeLessThanOrEqual(swept.wrong);
    // With nothing to offer there is too little everywhere but for violence, where the lines stand.
    const empty = sweepBySteps(elsewhere, rest);
    expect(empty.tooFew).toBe(elsewhere.length * (NEED_IDS.length - 1) * 4);
  });

  it('calls usable what answers the need, and a desk that hears all', () => {
    expect(isUsable(place('food-pantry'), asked)).toBe(true);
    expect(isUsable(place('social-welfare-council', { needs: ['place'] }), asked)).toBe(true);
    expect(isUsable(place('youth-support-station', { needs: ['work'] }), asked)).toBe(false);
  });
});

describe('連絡のしかたと時間が分かる割合', () => {
  const placed = (id: string, kind: Parameters<typeof record>[1], fields: Partial<Resource> = {}) =>
    ({
      ...record(id, kind),
      phones: undefined,
      hours: undefined,
      ...fields,
    }) as unknown as Resource;

  it('counts a desk to ask apart from a way to the place itself', () => {
    const phones = [{ number: '03-0000-0000' }];
    const keeper = { area: CITY, kind: 'salon', name: '窓口', number: '03', does: '', sources: [] };
    const share = contactShareOf({
      resources: [
        placed('a', 'cafe', { phones }),
        placed('b', 'cafe', { url: 'https://example.jp/' }),
        placed('c', 'cafe', { fax: '03-0000-0001' }),
        placed('d', 'salon'),
        placed('e', 'salon', { status: { state: 'closed' } }),
        placed('f', 'social-welfare-council', { phones }),
      ],
      municipalities: makeMunicipalities(SAMPLE_PLACES),
      kindDesks: [keeper as never],
      danger: { noContact: [] } as never,
    });
    expect(share).toEqual({
      all: 5,
      known: 3,
      asked: { keeps: 1, knows: 1, helps: 0, safe: 0, nobody: 0 },
    });
  });

  it('counts days that are told, or usual, and no network of bodies', () => {
    const desk = (name: string, fields: Partial<Resource> = {}) =>
      placed(name, 'self-reliance-desk', { name, ...fields });
    const share = hoursShareOf({
      resources: [
        desk('見本市 福祉課', { hours: ['毎週火'] }),
        desk('見本市 福祉課'),
        desk('見本市 福祉課', { hours_note: '8:30〜17:15' }),
        desk('見本市 福祉課', { hours_note: '不定期' }),
        desk('見本市相談センター'),
        placed('n', 'support-network'),
      ],
      usual: { 'self-reliance-desk': { facts: { office_hours: ['平日'] }, grounds: {} } },
    });
    expect(share).toEqual({
      all: 5,
      known: 1,
      usual: 2,
      usualWithClock: 1,
      noted: 1,
      networks: 1,
    });
  });
});

describe('費用が分かる割合', () => {
  const placed = (kind: Parameters<typeof record>[1], fields: Partial<Resource> = {}) =>
    ({ ...record('x/y', kind), ...fields }) as unknown as Resource;

  it('counts what a file or its kind says, and no network of bodies', () => {
    const share = feeShareOf({
      resources: [
        placed('cafe', { fee: 'free' }),
        placed('cafe', { fee_note: 'お茶は100円' }),
        placed('food-pantry'),
        placed('salon'),
        placed('salon', { status: { state: 'closed' } }),
        placed('support-network'),
        placed('support-network', { for: 'anyone' }),
      ],
      usual: { 'food-pantry': { facts: { fee: 'free' }, grounds: {} } },
    });
    expect(share).toEqual({
      all: 5,
      known: 2,
      usual: 1,
      unknownBy: [
        ['salon', 1],
        ['support-network', 1],
      ],
      networks: 1,
    });
  });

  it.each(NEED_IDS)('%s: nobody is offered a network, so it need not be counted', (need) => {
    const network = record('city/network', 'support-network', { needs: [...NEED_IDS] });
    const { suggestions, offered } = match(
      { ...NO_ANSWERS, needs: [need], municipality: CITY },
      [...RECORDS, network],
      CONTEXT,
    );
    const ids = suggestions.slice(0, offered).map((one) => one.record.id);
    expect(ids).not.toContain('city/network');
  });
});
