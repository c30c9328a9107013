/** 見本: made-up entries for the counsellor's table. */
import { kindOf, type KindId } from '../../src/domain/vocabulary/kind.ts';
import type { DeskRecord } from '../../src/domain/entry/desk-record.ts';
import { rowOf, type TableRow } from '../../src/islands/table/table-row.ts';
import { CITY, CONTEXT } from '../matching/sample-records.ts';

export function deskRecord(id: string, kind: KindId, fields: Partial<DeskRecord> = {}): DeskRecord {
  const { needs, steps, route } = kindOf(kind);
  return {
    id,
    name: `見本 ${id}`,
    kind,
    needs,
    steps,
    area: [CITY],
    route: route ?? 'direct',
    status: { state: 'open' },
    asOf: '2026-10-01',
    verified: { on: '2026-10-01', how: 'phone' },
    ...fields,
  };
}

export const row = (id: string, kind: KindId, fields: Partial<DeskRecord> = {}): TableRow =>
  rowOf(deskRecord(id, kind, fields), CONTEXT);
