/** Which needs have a page in a municipality, and who answers first there: the rules, on made-up entries. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Resource } from '../../src/domain/entry/entry-schema.ts';
import { kindOf, KIND_IDS, type KindId } from '../../src/domain/vocabulary/kind.ts';
import { isSensitiveNeed, NEED_IDS, type NeedId } from '../../src/domain/vocabulary/need.ts';
import {
  isOnlyDesks,
  needAnswers,
  needsWithPage,
  type AnswerSource,
} from '../../src/site/build/need-answers.ts';

const entry = (id: string, kind: KindId, more: Partial<Resource> = {}): Resource =>
  ({
    id,
    kind,
    name: id,
    needs: kindOf(kind).needs,
    area: ['399019'],
    status: { state: 'open' },
    phones: [{ number: '0887-12-1111' }],
    ...more,
  }) as unknown as Resource;

const cafeterias = (count: number) =>
  Array.from({ length: count }, (_, at) => entry(`food-${at}`, 'children-cafeteria'));
const source = (more: Partial<AnswerSource> = {}): AnswerSource => ({
  own: [],
  wide: [],
  linesFor: () => [],
  safeKinds: ['dv-center', 'womens-center', 'helpline'],
  ...more,
});
const desk = entry('desk', 'self-reliance-desk');
const dv = entry('dv', 'dv-center');
const idsFor = (need: NeedId, from: Partial<AnswerSource>) => {
  const [found] = needAnswers([need], source(from));
  return [found?.own, found?.wide, found?.lines].map((list) => (list ?? []).map(({ id }) => id));
};

describe('困りごとのページがある市区町村', () => {
  it.each([
    ['何もない', [], []],
    ['窓口が1つ', [desk], []],
    ['見わたせるほどの数', cafeterias(12), []],
    ['多いとき、2つより多い困りごとだけ', [...cafeterias(13), desk], ['food']],
    ['暴力の窓口は、1つでも', [dv], ['violence']],
  ] as const)('%s', (_, own, expected) => {
    const found = needsWithPage(own);
    expect(found).toEqual(expect.arrayContaining([...expected]));
    if (expected.length === 0) expect(found).toEqual([]);
    expect(found.includes('debt')).toBe(false);
  });
});

describe('「居場所などは、まだ載っていません」', () => {
  it.each([
    ['何もない', [], true],
    ['窓口と電話だけ', [desk, entry('line', 'helpline')], true],
    ['食べる場所がある', [desk, ...cafeterias(1)], false],
  ] as const)('%s', (_, own, expected) => expect(isOnlyDesks(own)).toBe(expected));
});

describe('困りごとごとの、はじめの相談先', () => {
  const wide = entry('wide', 'legal-consumer', { area: ['390003'] });
  const line = entry('line', 'helpline', { area: ['national'] });

  it('names the place, then its prefecture, then the nation', () => {
    expect(idsFor('debt', { own: [desk], wide: [wide], linesFor: () => [line] })).toEqual([
      ['desk'],
      ['wide'],
      ['line'],
    ]);
  });

  it('puts those that anyone may ask and reach before the others, and leaves out what is closed', () => {
    const unreachable = entry('silent', 'self-reliance-desk', { phones: undefined });
    const paused = entry('paused', 'self-reliance-desk', {
      status: { state: 'paused' },
    } as Partial<Resource>);
    expect(idsFor('money', { own: [unreachable, paused, desk] })[0]).toEqual(['desk']);
    expect(idsFor('money', { own: [unreachable, paused] })[0]).toEqual(['silent']);
  });

  it('lets a desk for any trouble stand in, but never in violence', () => {
    expect(idsFor('mobility', { own: [desk] })[0]).toEqual(['desk']);
    expect(idsFor('violence', { own: [desk, entry('office', 'welfare-office')] })[0]).toEqual([]);
  });

  it('names only safe kinds in violence, and a desk without a way leaves it to the lines', () => {
    const silent = entry('silent', 'dv-center', { phones: undefined });
    const council = entry('council', 'social-welfare-council', { needs: ['violence'] });
    expect(idsFor('violence', { own: [silent, council, dv], linesFor: () => [line] })).toEqual([
      ['dv'],
      [],
      ['line'],
    ]);
  });

  it('says once what answers several needs, and violence always alone', () => {
    const groups = needAnswers(NEED_IDS, source({ own: [desk], linesFor: () => [line] }));
    const withLine = groups.find(({ needs }) => needs.includes('money'))!;
    expect(withLine.needs).toEqual(expect.arrayContaining(['food', 'money', 'housing']));
    for (const { needs } of groups.filter((group) => group.needs.some(isSensitiveNeed)))
      expect(needs).toHaveLength(1);
  });

  it('is short, and never names what it was not given', () => {
    const anyEntry = fc.record({
      kind: fc.constantFrom(...KIND_IDS),
      isReachable: fc.boolean(),
      needs: fc.subarray([...NEED_IDS], { minLength: 1 }),
    });
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 30 }), fc.nat(30), (made, cut) => {
        const all = made.map(({ kind, isReachable, needs }, at) =>
          entry(`e${at}`, kind, { needs, ...(isReachable ? {} : { phones: undefined }) }),
        );
        const own = all.slice(0, cut);
        const far = all.slice(cut);
        const groups = needAnswers(NEED_IDS, source({ own, wide: far }));
        for (const group of groups) {
          expect(group.own.length).toBeLessThanOrEqual(2);
          expect(group.wide.length).toBeLessThanOrEqual(2);
          expect(own).toEqual(expect.arrayContaining([...group.own]));
          expect(far).toEqual(expect.arrayContaining([...group.wide]));
        }
        const named = groups.flatMap(({ needs }) => needs);
        expect(new Set(named).size).toBe(named.length);
      }),
    );
  });
});
