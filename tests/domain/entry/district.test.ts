/** 圏域ごとに分ける: every place stands once, and a district is said to be empty only where its name is known. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byDistrict } from '../../../src/domain/entry/district.ts';

const place = (district?: string) => ({ district });

describe('圏域ごとに分ける', () => {
  it("says which of the municipality's districts have none", () => {
    const [north, nowhere] = [place('北中学校区'), place()];
    expect(byDistrict([north, nowhere], ['北中学校区', '南中学校区'])).toEqual({
      named: [
        { name: '北中学校区', places: [north] },
        { name: '南中学校区', places: [] },
      ],
      unsaid: [nowhere],
    });
  });

  it('makes no district of a name that the municipality does not use', () => {
    const odd = place('東中学校区');
    expect(byDistrict([odd], ['北中学校区'])).toEqual({
      named: [{ name: '北中学校区', places: [] }],
      unsaid: [odd],
    });
  });

  it('groups by the names that places give, where nobody knows them all; then none is said to be empty', () => {
    const { named, unsaid } = byDistrict([place('南'), place('北'), place('南'), place()]);
    expect(named.map(({ name, places }) => [name, places.length])).toEqual([
      ['北', 1],
      ['南', 2],
    ]);
    expect(unsaid.length).toBe(1);
    expect(byDistrict([place()]).named).toEqual([]);
  });

  it('loses no place and shows none twice', () => {
    const name = fc.constantFrom('あ', 'い', 'う');
    const places = fc.array(fc.option(name, { nil: undefined }).map(place));
    const names = fc.option(fc.uniqueArray(name), { nil: undefined });
    fc.assert(
      fc.property(places, names, (all, known) => {
        const { named, unsaid } = byDistrict(all, known);
        const shown = [...named.flatMap((group) => group.places), ...unsaid];
        expect(new Set(shown)).toEqual(new Set(all));
        expect(shown.length).toBe(all.length);
      }),
    );
  });
});
