/**
 * 取りこみの記録。What an import wrote, field by field, as hashes: a field that still has its hash was not touched by
 * people and may be updated; any other belongs to whoever changed it.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeAtomically } from '../../catalogue/write/write-atomically.ts';

export interface LedgerRow {
  readonly id: string;
  /** field → hash of the value written; `(body)` for the body */
  readonly fields: Readonly<Record<string, string>>;
  /** the entry was there before: this row only fills its gaps */
  readonly guest?: true;
}

export type Ledger = Map<string, LedgerRow>;

export const BODY = '(body)';

/** JSON with sorted keys, so that the same value has the same hash. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => `${key}:${canonical(inner)}`)
      .join(',')}}`;
  return JSON.stringify(value);
}

export function isSame(a: unknown, b: unknown): boolean {
  return canonical(a ?? null) === canonical(b ?? null);
}

/** Eight hex digits: enough to tell one value of a field from another. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex').slice(0, 8);
}

const fileOf = (contentDir: string, name: string) => join(contentDir, 'imports', `${name}.json`);

/** @throws Error in Japanese when the file is there and broken: going on would overwrite people's edits */
export function readLedger(contentDir: string, name: string): Ledger {
  const file = fileOf(contentDir, name);
  if (!existsSync(file)) return new Map();
  try {
    return new Map(
      Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, LedgerRow>),
    );
  } catch {
    throw new Error(
      `content/imports/${name}.json（前の取り込みの記録）が読めません。前の版にもどしてから、もう一度ためしてください。`,
    );
  }
}

/** One row a line, sorted, so that a change of one row is a change of one line. */
export function writeLedger(contentDir: string, name: string, ledger: Ledger): void {
  const lines = [...ledger]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, row]) => `${JSON.stringify(key)}: ${JSON.stringify(row)}`);
  const file = fileOf(contentDir, name);
  mkdirSync(dirname(file), { recursive: true });
  writeAtomically(file, `{\n${lines.join(',\n')}\n}\n`);
}

/** Fields that any list wrote into an entry once: one that is not there now was taken away by people. */
export function everWritten(contentDir: string): ReadonlyMap<string, ReadonlySet<string>> {
  const folder = join(contentDir, 'imports');
  const fields = new Map<string, Set<string>>();
  const names = existsSync(folder)
    ? readdirSync(folder).filter((one) => one.endsWith('.json'))
    : [];
  for (const name of names)
    for (const row of readLedger(contentDir, name.slice(0, -'.json'.length)).values())
      fields.set(row.id, new Set([...(fields.get(row.id) ?? []), ...Object.keys(row.fields)]));
  return fields;
}
