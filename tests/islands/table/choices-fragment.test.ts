import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KIND_GROUPS } from '../../../src/domain/vocabulary/kind.ts';
import { isSensitiveNeed, NEED_IDS } from '../../../src/domain/vocabulary/need.ts';
import { readFragment, writeFragment } from '../../../src/islands/table/choices-fragment.ts';
import {
  COLUMN_IDS,
  inOrder,
  NO_CHOICES,
  VIEWS,
  viewOf,
  type TableChoices,
} from '../../../src/islands/table/table-choices.ts';

const isKnown = (code: string) => code === '399019';

describe('一覧表のアドレス', () => {
  it.each<[string, Partial<TableChoices>, boolean]>([
    ['', {}, false],
    ['#', {}, false],
    [
      '#place=399019&near=1&wide=1&need=food&group=food&step=1&sort=-confirmed',
      {
        place: '399019',
        near: true,
        wide: true,
        need: 'food',
        group: 'food',
        step: 1,
        sort: 'confirmed',
        isDown: true,
      },
      false,
    ],
    ['#place=131202', {}, true],
    ['#need=violence', {}, true],
    ['#need=nothing&step=2', { step: 2 }, true],
    ['#step=9', {}, true],
    ['#step=01', {}, true],
    ['#sort=password', {}, true],
    ['#sort=--name', {}, true],
    ['#near=yes', {}, true],
    ['#view=contact', { columns: inOrder(VIEWS.contact) }, false],
    ['#view=nothing', {}, true],
    ['#cols=phone.name.phone', { columns: ['name', 'phone'] }, false],
    ['#cols=phone.password', {}, true],
    ['#from=tokyo/nerima/mihon', { from: 'tokyo/nerima/mihon' }, false],
    ['#from=%3Cscript%3E', {}, true],
    ['#__proto__=1', {}, false],
    ['#toString=1', {}, false],
    ['#%', {}, false],
    ['#main', {}, false],
    ['#utm_source=line', {}, false],
    ['#place=399019&utm_source=line', { place: '399019' }, false],
    ['#place%3D399019%26need%3Dfood', { place: '399019', need: 'food' }, false],
  ])('reads %s', (fragment, choices, isPartial) => {
    expect(readFragment(fragment, isKnown)).toEqual({
      choices: { ...NO_CHOICES, ...choices },
      isPartial,
    });
  });

  it('names a view by its purpose, and only columns that were chosen one by one by theirs', () => {
    for (const columns of Object.values(VIEWS)) {
      const written = writeFragment({ ...NO_CHOICES, columns: inOrder(columns) });
      expect(written).not.toContain('cols=');
      expect(readFragment(written, isKnown).choices.columns).toEqual(inOrder(columns));
    }
    expect(viewOf(['name', 'phone'])).toBeUndefined();
    expect(writeFragment({ ...NO_CHOICES, columns: ['name', 'phone'] })).toBe('#cols=name.phone');
  });

  it('reads back what it wrote, and never writes violence', () => {
    const any = fc.record({
      place: fc.constantFrom(undefined, '399019'),
      near: fc.boolean(),
      wide: fc.boolean(),
      need: fc.constantFrom(undefined, ...NEED_IDS),
      group: fc.constantFrom(undefined, ...KIND_GROUPS.map(({ id }) => id)),
      step: fc.constantFrom(undefined, 0, 1, 6),
      from: fc.constantFrom(undefined, 'tokyo/nerima/mihon'),
      columns: fc.subarray([...COLUMN_IDS]).map(inOrder),
      sort: fc.constantFrom(...COLUMN_IDS),
      isDown: fc.boolean(),
    });
    fc.assert(
      fc.property(any, (choices) => {
        const written = writeFragment(choices);
        expect(written).not.toContain('violence');
        const need = choices.need && !isSensitiveNeed(choices.need) ? choices.need : undefined;
        const { choices: read, isPartial } = readFragment(written, isKnown);
        expect(isPartial).toBe(false);
        expect(
          Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)),
        ).toEqual(
          Object.fromEntries(
            Object.entries({ ...choices, need }).filter(([, value]) => value !== undefined),
          ),
        );
      }),
    );
  });
});
