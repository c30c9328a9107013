import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_PLACES } from '../../../src/domain/shortlist/shortlist-key.ts';
import {
  holds,
  withoutPlace,
  withPlace,
  withPlaceMoved,
  withPlacesRestored,
  type Shortlist,
} from '../../../src/domain/shortlist/shortlist.ts';

const DAY = '2026-11-22';
const listOf = (...names: readonly string[]): Shortlist =>
  names.map((name) => ({ id: `mihon/${name}`, addedOn: DAY }));
const names = (list: Shortlist) => list.map(({ id }) => id.slice('mihon/'.length)).join('');
const anyList = fc
  .uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 8 })
  .map((chosen) => listOf(...chosen));
const anyId = fc.constantFrom(...'abcdefghij').map((name) => `mihon/${name}`);

describe('つなぎ帳', () => {
  it('puts a place at the end, once', () => {
    const list = withPlace(listOf('a'), 'mihon/b', DAY);
    expect(list).toEqual(listOf('a', 'b'));
    expect(withPlace(list, 'mihon/a', '2027-01-01')).toBe(list);
  });

  it('takes no more than it can hold', () => {
    const full = Array.from({ length: MOST_PLACES }, (_, index) => ({ id: `mihon/p${index}` }));
    expect(withPlace(full, 'mihon/more', DAY)).toBe(full);
  });

  it.each([
    ['a', -1, 'abc'],
    ['a', 1, 'bac'],
    ['b', -1, 'bac'],
    ['b', 1, 'acb'],
    ['c', 1, 'abc'],
    ['x', 1, 'abc'],
  ] as const)('moves %s by %i: %s', (name, by, expected) => {
    expect(names(withPlaceMoved(listOf('a', 'b', 'c'), `mihon/${name}`, by))).toBe(expected);
  });

  it('brings back what was taken out, in its place, and keeps what has come since', () => {
    const before = listOf('a', 'b', 'c');
    const now = withPlace(withoutPlace(before, 'mihon/b'), 'mihon/d', DAY);
    expect(names(withPlacesRestored(now, before))).toBe('abcd');
  });

  it('undoes adding by removing, and moving by moving back', () => {
    fc.assert(
      fc.property(anyList, anyId, (list, id) => {
        if (!holds(list, id)) expect(withoutPlace(withPlace(list, id, DAY), id)).toEqual(list);
        const moved = withPlaceMoved(list, id, 1);
        expect(moved.map((item) => item.id).toSorted()).toEqual(
          list.map((item) => item.id).toSorted(),
        );
        if (moved !== list) expect(withPlaceMoved(moved, id, -1)).toEqual(list);
        expect(withPlacesRestored(withoutPlace(list, id), list)).toEqual(list);
      }),
    );
  });
});
