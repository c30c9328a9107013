/** その次の一歩: found without sorting what nobody asks for, and the same as if all were sorted. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextStepFinder } from '../../src/matching/next-step.ts';
import type { KindId } from '../../src/domain/vocabulary/kind.ts';
import type { StepId } from '../../src/domain/vocabulary/step.ts';

interface Place {
  readonly record: {
    readonly id: string;
    readonly kind: KindId;
    readonly steps: readonly StepId[];
  };
}

const step = fc.integer({ min: 0, max: 6 }) as fc.Arbitrary<StepId>;
const places: fc.Arbitrary<readonly Place[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom<KindId>('work-preparation', 'youth-support-station', 'volunteering'),
      steps: fc.uniqueArray(step, { minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 12 },
  )
  .map((list) => list.map((one, at) => ({ record: { id: `p${at}`, ...one } })));

const order = (a: Place, b: Place) => (a.record.id < b.record.id ? 1 : -1);
const mayBe = ({ record }: Place) => !record.id.endsWith('3');
/** The first kinds of the path that leads on from 居場所. */
const PATH: readonly KindId[] = ['work-preparation', 'youth-support-station', 'volunteering'];

describe('その次の一歩', () => {
  it('is the first in order that is one step on, of the first kind of the path that has one', () => {
    fc.assert(
      fc.property(places, fc.uniqueArray(step, { minLength: 1 }), (inReach, steps) => {
        const from = Math.max(...steps);
        const isOneOn = ({ record }: Place) =>
          Math.max(...record.steps) > from && Math.min(...record.steps) <= from + 1;
        const sorted = PATH.flatMap((kind) =>
          inReach.filter((one) => one.record.kind === kind && mayBe(one)).toSorted(order),
        );
        const placesOf = (kind: KindId) =>
          inReach.filter((one) => one.record.kind === kind && mayBe(one));
        const found = nextStepFinder({ placesOf, order })({
          id: 'from',
          kind: 'ibasho-hikikomori',
          steps,
        });
        expect(found).toBe(sorted.find(isOneOn)?.record.id);
      }),
    );
  });
});
