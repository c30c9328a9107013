/** 見本: made-up entries for the desk's tests. */
import type { DeskRecord } from '../../../src/domain/entry/desk-record.ts';
import type { KindId } from '../../../src/domain/vocabulary/kind.ts';
import { record } from '../../matching/sample-records.ts';

export function deskRecord(id: string, kind: KindId, fields: Partial<DeskRecord> = {}): DeskRecord {
  return {
    ...record(id, kind),
    status: { state: 'open' },
    verified: { on: '2026-10-01', by: '見本', how: 'phone' },
    ...fields,
  } as DeskRecord;
}
