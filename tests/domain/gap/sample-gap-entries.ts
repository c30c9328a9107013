/** Made-up places, as gaps count them, and arbitrary ones for properties. */
import fc from 'fast-check';
import type { GapEntry } from '../../../src/domain/gap/gap-entry.ts';
import { KIND_IDS, kindOf } from '../../../src/domain/vocabulary/kind.ts';
import { NEED_IDS } from '../../../src/domain/vocabulary/need.ts';

export const TODAY = '2026-11-22';

export const entry = (over: Partial<GapEntry> = {}): GapEntry => {
  const kind = over.kind ?? 'cafe';
  return {
    id: 'mihon/mihon/cafe',
    kind,
    needs: kindOf(kind).needs,
    steps: kindOf(kind).steps,
    area: ['399019'],
    status: { state: 'open' },
    ...over,
  };
};

const perhaps = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

export const anyEntry: fc.Arbitrary<GapEntry> = fc
  .record({
    kind: fc.constantFrom(...KIND_IDS),
    needs: fc.subarray([...NEED_IDS], { minLength: 1 }),
    steps: fc.subarray([0, 1, 2, 3, 4, 5, 6]),
    status: fc.constantFrom({ state: 'open' }, { state: 'paused' }, { state: 'closed' }),
    provider: perhaps(fc.constantFrom({ name: 'あ会' }, { name: 'い会' }, { name: 'NPO法人あ会' })),
    look_first: perhaps(fc.boolean()),
    hours: perhaps(
      fc.constantFrom(
        ['平日 9:00-17:00'],
        ['毎週土 10:00-12:00'],
        ['毎週水 17:00-20:00'],
        ['毎週水'],
      ),
    ),
    hours_note: perhaps(fc.constantFrom('夜も開くことがあります', '祝日は休みです')),
    form: perhaps(fc.constant('https://example.jp/form')),
    walk_in: perhaps(fc.boolean()),
    asOf: perhaps(fc.constantFrom('2020', '2025-10', '2026-11-01')),
  })
  .map((parts) => entry(parts as Partial<GapEntry>));
