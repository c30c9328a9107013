import { describe, expect, it } from 'vitest';
import { deskRecordOf } from '../../../src/domain/entry/desk-record.ts';
import { tableRecordOf } from '../../../src/domain/entry/table-record.ts';
import { rowOf } from '../../../src/islands/table/table-row.ts';
import { CONTEXT } from '../../matching/sample-records.ts';
import { realCatalogue } from '../../catalogue/real-catalogue.ts';

describe('一覧表に送る項目', () => {
  it('makes the same row as all that つなぎ帳 has of an entry', () => {
    for (const [at, whole] of realCatalogue().resources.entries()) {
      // Hours are sent as they are, and coming days take long to work out: a sample of them is enough.
      const resource = at % 50 === 0 ? whole : { ...whole, hours: undefined };
      const { record: _sent, ...row } = rowOf(tableRecordOf(resource), CONTEXT);
      const { record: _desk, ...ofDesk } = rowOf(deskRecordOf(resource), CONTEXT);
      expect(row, resource.id).toEqual(ofDesk);
    }
  });
});
