/**
 * 場所を列で送る: a field's name once for a file instead of once for each entry, and like values side by side. A
 * fourteenth of a file of a hundred entries is saved.
 */

/** Stands for a field that an entry does not have. No field of an entry is a 0. */
const NOTHING = 0;

/** Stands for what the entry before has. No field of an entry is below 0. */
const DITTO = -1;

/** Their parts have columns of their own: many entries share the one and not the other. None of them is empty. */
const IN_PARTS: readonly string[] = ['card', 'point'];

/**
 * By field, or by field and part (card.town), a value an entry: `NOTHING` where it has none, `DITTO` where it is that of the
 * entry before; none for the last of them that do not have it.
 */
export type RecordColumns = Readonly<Record<string, readonly unknown[]>>;

/** A file of an area: a municipality, a prefecture, or the nation. */
export interface AreaFile {
  readonly records: RecordColumns;
  /** of a prefecture: its municipalities that hold too little for a file of their own, by code */
  readonly towns?: Readonly<Record<string, RecordColumns>>;
}

/** A fiftieth is saved by it: of a kind, an area, a date one stands beside the next. */
function withDitto(values: readonly unknown[]): readonly unknown[] {
  const texts = values.map((value) => JSON.stringify(value));
  return values.map((value, at) =>
    value !== NOTHING && texts[at] === texts[at - 1] ? DITTO : value,
  );
}

export function columnsOfRecords(records: readonly object[]): RecordColumns {
  const rows = records.map(
    (record) =>
      new Map<string, unknown>(
        Object.entries(record).flatMap(([field, value]) =>
          IN_PARTS.includes(field) && value
            ? Object.entries(value as object).map(
                ([part, one]) => [`${field}.${part}`, one] as const,
              )
            : [[field, value] as const],
        ),
      ),
  );
  const fields = new Set(rows.flatMap((row) => [...row.keys()]));
  return Object.fromEntries(
    [...fields].map((field) => {
      const values = rows.map((row) => row.get(field) ?? NOTHING);
      const last = values.findLastIndex((value) => value !== NOTHING);
      return [field, withDitto(values.slice(0, last + 1))];
    }),
  );
}

/** @throws Error for what is not written in columns: a file of an older version of the site */
export function recordsOfColumns<T>(columns: RecordColumns): readonly T[] {
  if (Array.isArray(columns)) throw new Error('records without columns');
  const fields = Object.entries(columns).map(([name, values]) => {
    const [field, part] = name.split('.') as [string, string?];
    return { field, part, values, value: NOTHING as unknown };
  });
  const rows = Math.max(0, ...fields.map(({ values }) => values.length));
  return Array.from({ length: rows }, (_, row) => {
    const record: Record<string, unknown> = {};
    for (const one of fields) {
      const { field, part, values } = one;
      const written = values[row] ?? NOTHING;
      if (written !== DITTO) one.value = written;
      if (one.value !== NOTHING)
        record[field] = part ? { ...(record[field] as object), [part]: one.value } : one.value;
    }
    return record as T;
  });
}
