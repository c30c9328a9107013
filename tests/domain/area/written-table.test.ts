import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMunicipalities } from '../../../src/catalogue/read/municipalities-file.ts';
import type { PlaceTable } from '../../../src/domain/area/area-table.ts';
import { readTable, writtenTable } from '../../../src/domain/area/written-table.ts';
import { fullPlaceTable, placeTable } from '../../../src/site/build/area-tables.ts';

const municipalities = readMunicipalities(resolve('content'));
const all = municipalities.all().filter(({ kind }) => kind !== 'prefecture');

describe('市区町村の表を短く書く', () => {
  const codesToChoose = all.map(({ code }) => code);
  const sent = (table: PlaceTable) =>
    readTable(JSON.parse(JSON.stringify(writtenTable(table))) as ReturnType<typeof writtenTable>);

  it('gives back the whole table, with and without readings and points', () => {
    expect(all.length).toBeGreaterThan(1_700);
    for (const make of [fullPlaceTable, placeTable]) {
      const table = make({ municipalities, codesToChoose });
      expect(sent(table)).toEqual(table);
    }
  });

  it('gives back one place, and none', () => {
    for (const codes of [['131202'], []]) {
      const table = fullPlaceTable({ municipalities, codesToChoose: codes });
      expect(sent(table)).toEqual(table);
    }
  });
});
