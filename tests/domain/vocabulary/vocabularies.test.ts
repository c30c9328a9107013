import { describe, expect, it } from 'vitest';
import { KIND_SENTENCES } from '../../../src/domain/vocabulary/kind-sentences.ts';
import {
  KIND_GROUPS,
  KINDS,
  isKindId,
  kindOf,
  kindsInGroup,
} from '../../../src/domain/vocabulary/kind.ts';
import { NEED_SENTENCES } from '../../../src/domain/vocabulary/need-sentences.ts';
import {
  NEED_IDS,
  NEEDS,
  isNeedId,
  isSensitiveNeed,
  needLabel,
} from '../../../src/domain/vocabulary/need.ts';
import { STEPS, findStep } from '../../../src/domain/vocabulary/step.ts';

const twice = (ids: readonly unknown[]) => ids.filter((id, index) => ids.indexOf(id) !== index);

describe('ことばの表', () => {
  it('has 17 needs, each with words, a sentence and what to say', () => {
    expect(NEEDS.map(({ id }) => id)).toEqual(NEED_IDS);
    expect(NEEDS).toHaveLength(17);
    for (const need of NEEDS) {
      expect(NEED_SENTENCES[need.id]).toMatch(/。$/);
      expect(need.kinds.every(isKindId)).toBe(true);
      expect(twice(need.kinds)).toEqual([]);
    }
    expect(needLabel('housing')).toBe('住むところがない・なくなりそう');
    expect(NEED_IDS.filter(isSensitiveNeed)).toEqual(['violence']);
  });

  it('has kinds with known needs, steps and groups, each once', () => {
    expect(twice(KINDS.map(({ id }) => id))).toEqual([]);
    for (const kind of KINDS) {
      expect(kind.needs.every(isNeedId)).toBe(true);
      expect(kind.steps.every((step) => findStep(step))).toBe(true);
      expect(KIND_SENTENCES[kind.id]).toMatch(/。$/);
    }
    expect(KIND_GROUPS.flatMap(({ id }) => kindsInGroup(id))).toHaveLength(KINDS.length);
  });

  it('lists no shelter and enters 認定就労訓練 through a desk', () => {
    expect(KINDS.some(({ label }) => label.includes('シェルター'))).toBe(false);
    expect(kindOf('intermediate-employed').route).toBe('via-consultation');
  });

  it('has seven steps in order', () =>
    expect(STEPS.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5, 6]));
});
