/** 場所を1つ足しても、空白は大きくならない: of kinds, providers, answers, needs and steps. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EASE_ANSWERS, EASE_IDS } from '../../../src/domain/gap/ease.ts';
import {
  easeIn,
  hasNothing,
  isAlone,
  suppliesOf,
  type AreaEntries,
  type KindSupply,
  type Providers,
} from '../../../src/domain/gap/kind-supply.ts';
import { needSupplies } from '../../../src/domain/gap/need-supply.ts';
import type { GapEntry } from '../../../src/domain/gap/gap-entry.ts';
import { anyEntry, TODAY } from './sample-gap-entries.ts';

const easeOf = easeIn<GapEntry>({
  usual: { cafe: { look_first: true }, 'food-pantry': { hours: ['毎週土 10:00-12:00'] } },
  today: TODAY,
});
const PROVIDERS: readonly Providers[] = ['none', 'one', 'unknown', 'several'];
const level = (answer: string | undefined) => ['none', ...EASE_ANSWERS].indexOf(answer ?? '');
const area = fc.record({ own: fc.array(anyEntry), wide: fc.array(anyEntry) });
const where = fc.constantFrom('own' as const, 'wide' as const);

const added = (
  { own, wide }: AreaEntries<GapEntry>,
  to: 'own' | 'wide',
  one: GapEntry,
): AreaEntries<GapEntry> =>
  to === 'own' ? { own: [...own, one], wide } : { own, wide: [...wide, one] };

const pairs = (before: readonly KindSupply<GapEntry>[], after: readonly KindSupply<GapEntry>[]) =>
  before.map((one, at) => [one, after[at]!] as const);

describe('場所を1つ足しても、空白は大きくならない', () => {
  it('no kind comes to have less, fewer providers or a worse answer', () => {
    fc.assert(
      fc.property(area, where, anyEntry, (one, to, more) => {
        const [before, after] = [one, added(one, to, more)].map((entries) =>
          suppliesOf(entries, easeOf),
        );
        for (const [was, is] of pairs(before!, after!)) {
          expect(is.kind).toBe(was.kind);
          expect(PROVIDERS.indexOf(is.providers)).toBeGreaterThanOrEqual(
            PROVIDERS.indexOf(was.providers),
          );
          if (!hasNothing(was)) expect(hasNothing(is)).toBe(false);
          if (!hasNothing(was) && !isAlone(was)) expect(isAlone(is)).toBe(false);
          for (const aspect of EASE_IDS)
            expect(level(is.ease[aspect]), aspect).toBeGreaterThanOrEqual(level(was.ease[aspect]));
        }
      }),
    );
  });

  it('no need, and none of its steps, comes to have less', () => {
    fc.assert(
      fc.property(fc.array(anyEntry), anyEntry, (entries, more) => {
        const [before, after] = [needSupplies(entries), needSupplies([...entries, more])];
        before.forEach((was, at) => {
          expect(after[at]!.count).toBeGreaterThanOrEqual(was.count);
          expect(after[at]!.beyondDesks).toBeGreaterThanOrEqual(was.beyondDesks);
          was.steps.forEach((count, step) =>
            expect(after[at]!.steps[step]).toBeGreaterThanOrEqual(count),
          );
        });
      }),
    );
  });

  it('the order of the places changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyEntry), (own) => {
        const shown = (entries: readonly GapEntry[]) =>
          suppliesOf({ own: entries, wide: [] }, easeOf).map(({ providers, ease }) => ({
            providers,
            ease,
          }));
        expect(shown(own.toReversed())).toEqual(shown(own));
      }),
    );
  });
});
