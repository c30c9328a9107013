import { describe, expect, it } from 'vitest';
import {
  AUDIENCE_IDS,
  AUDIENCES,
  audienceLabel,
  audiencesSaid,
  type Said,
} from '../../../src/domain/vocabulary/audience.ts';
import { audiencesOfKind, servesOfKind } from '../../../src/domain/vocabulary/kind-welcome.ts';
import { KIND_IDS } from '../../../src/domain/vocabulary/kind.ts';
import { isNeedId } from '../../../src/domain/vocabulary/need.ts';

/** Groups of an age are said by the age, or by no age at all: tests/matching/for-whom.test.ts. */
const OF_AGE: readonly string[] = ['youth', 'elderly'];
const said = (change: Partial<Said>) =>
  [...audiencesSaid({ needs: [], ...change })].filter((id) => !OF_AGE.includes(id)).sort();

describe('対象の札', () => {
  it('has each id once, with a label of its own and needs that exist', () => {
    expect(new Set(AUDIENCE_IDS).size).toBe(AUDIENCES.length);
    expect(new Set(AUDIENCES.map(({ label }) => label)).size).toBe(AUDIENCES.length);
    for (const { id, impliedBy } of AUDIENCES) {
      expect(audienceLabel(id)).toMatch(/[ぁ-ん一-龠]/);
      for (const implication of impliedBy) {
        expect(Object.keys(implication)).not.toEqual([]);
        if ('needs' in implication) expect(implication.needs.every(isNeedId)).toBe(true);
      }
    }
  });

  it.each<[string, Partial<Said>, readonly string[]]>([
    ['からだ・こころ・障害', { needs: ['health'] }, ['disability', 'mental']],
    ['家から出にくい', { needs: ['withdrawn'] }, ['hikikomori', 'mental']],
    ['家族のこと', { needs: ['family'] }, ['family']],
    ['40歳の家族', { needs: ['family'], age: 40 }, ['dementia', 'family']],
    ['39歳の家族', { needs: ['family'], age: 39 }, ['family']],
    ['18歳', { age: 18 }, ['child']],
    ['19歳', { age: 19 }, []],
    ['子育て', { needs: ['parenting'] }, ['child', 'pregnant', 'single-parent']],
    ['暴力', { needs: ['violence'] }, ['violence', 'women']],
    ['子どもと行く', { conditions: ['with_children'] }, ['child']],
    ['女性だけの条件', { conditions: ['for_women'] }, ['women']],
    ['英語の条件', { conditions: ['language:en'] }, ['foreign']],
    ['働いている', { step: 6 }, ['employed']],
    ['支えのある仕事まで', { step: 5 }, []],
    ['言っただけの札', { audiences: ['care-leaver', 'lgbt'] }, ['care-leaver', 'lgbt']],
    ['お酒のこと', { audiences: ['alcohol'] }, ['addiction', 'alcohol']],
    [
      'どれかは言わない',
      { audiences: ['addiction'] },
      ['addiction', 'alcohol', 'drugs', 'gambling'],
    ],
    ['発達障害', { audiences: ['developmental'] }, ['developmental', 'disability']],
    ['知的障害', { audiences: ['intellectual'] }, ['disability', 'intellectual']],
    ['障害', { audiences: ['disability'] }, ['developmental', 'disability', 'intellectual']],
    ['学校', { needs: ['school'] }, ['child']],
    ['24歳の学校', { needs: ['school'], age: 24 }, []],
    ['障害とこころの病気', { audiences: ['disability', 'mental'] }, ['disability', 'mental']],
    ['何も言わない', {}, []],
  ])('%s', (_label, change, ids) => expect(said(change)).toEqual(ids));

  it('never takes anybody for one who must say so', () => {
    const everything = audiencesSaid({
      needs: AUDIENCES.flatMap(({ impliedBy }) =>
        impliedBy.flatMap((one) => ('needs' in one ? one.needs : [])),
      ),
      age: 16,
      step: 6,
      conditions: ['for_women', 'language:en'],
    });
    for (const id of ['addiction', 'care-leaver', 'young-carer', 'lgbt', 'organisations'] as const)
      expect(everything.has(id), id).toBe(false);
  });
});

describe('種類ごとの、だれのための場所か', () => {
  it('keeps municipal desks to residents and certificates without a border', () => {
    expect(servesOfKind('self-reliance-desk')).toBe('residents');
    expect(servesOfKind('youth-support-station')).toBe('anyone');
    expect(servesOfKind('continuous-b')).toBe('anyone');
    expect(servesOfKind('children-cafeteria')).toBeUndefined();
  });

  it('names audiences that exist, one object a kind', () => {
    for (const kind of KIND_IDS) {
      expect(
        Object.keys(audiencesOfKind(kind)).every((id) => AUDIENCE_IDS.includes(id as never)),
      ).toBe(true);
      expect(audiencesOfKind(kind)).toBe(audiencesOfKind(kind));
    }
    expect(audiencesOfKind('retention')).toEqual({ disability: 'only', employed: 'only' });
    expect(audiencesOfKind('general-desk')).toEqual({});
  });
});
