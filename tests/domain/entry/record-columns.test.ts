import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withDefaults, withoutDefaults } from '../../../src/domain/entry/kind-defaults.ts';
import { columnsOfRecords, recordsOfColumns } from '../../../src/domain/entry/record-columns.ts';
import { tableRecordOf } from '../../../src/domain/entry/table-record.ts';
import { matchRecordOf } from '../../../src/matching/match-record.ts';
import { realCatalogue } from '../../catalogue/real-catalogue.ts';

const sent = <T extends object>(records: readonly T[]): readonly T[] =>
  recordsOfColumns<T>(JSON.parse(JSON.stringify(columnsOfRecords(records))));
const { resources } = realCatalogue();

describe('列で送る場所', () => {
  it.each([
    ['ぴったり探す', matchRecordOf],
    ['一覧表', tableRecordOf],
  ])('%s: every entry comes back as it was', (_label, recordOf) => {
    const records = resources.map((resource) => withoutDefaults<any>(recordOf(resource)));
    expect(sent(records)).toEqual(JSON.parse(JSON.stringify(records)));
    expect(sent(records).map(withDefaults)).toEqual(
      JSON.parse(JSON.stringify(resources.map(recordOf))),
    );
  });

  it('keeps a no, an empty word and an empty list apart from what is not said', () => {
    const value = fc.constantFrom<unknown>(undefined, false, true, '', [], 'x', 1, { min: 0 });
    fc.assert(
      fc.property(
        fc.array(fc.record({ id: fc.string(), a: value, b: value }), { maxLength: 6 }),
        (records) => {
          expect(sent(records)).toEqual(records);
        },
      ),
    );
  });

  it('writes nothing for the last who do not have a field, and reads all the same', () => {
    const records = [{ a: 1 }, { b: 2 }, { a: 3 }, { b: 4 }, { b: 5 }];
    expect(columnsOfRecords(records)).toEqual({ a: [1, 0, 3], b: [0, 2, 0, 4, 5] });
    expect(sent(records)).toEqual(records);
  });

  it('says once what stands in several entries one after another', () => {
    const records = [
      { a: ['x'], b: 1 },
      { a: ['x'], b: 1 },
      { a: ['y'], b: 1 },
      { b: 2 },
      { a: ['y'], b: 2 },
    ];
    expect(columnsOfRecords(records)).toEqual({
      a: [['x'], -1, ['y'], 0, ['y']],
      b: [1, -1, -1, 2, -1],
    });
    expect(sent(records)).toEqual(records);
  });

  it('gives what is of a card, and a point, columns of their own', () => {
    const records = [
      { id: 'a', card: { town: '見本町', ask: { as: 'knows' } }, point: { lat: 35, lon: 139 } },
      { id: 'b', card: { ask: { as: 'knows' } } },
      { id: 'c' },
    ];
    expect(Object.keys(columnsOfRecords(records))).toEqual([
      'id',
      'card.town',
      'card.ask',
      'point.lat',
      'point.lon',
    ]);
    expect(sent(records)).toEqual(records);
  });

  it('refuses a file that is not written in columns, so that it is fetched anew', () => {
    expect(() => recordsOfColumns([] as never)).toThrow('columns');
  });
});
