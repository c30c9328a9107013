/** 種類から分かること: what most entries of a kind share is left out of the data files, and put back by who reads them. */
import { kindOf, type KindId } from '../vocabulary/kind.ts';

interface Shared {
  readonly needs: readonly string[];
  readonly steps: readonly number[];
  readonly route: string;
  readonly status: { readonly state: string };
}

export interface OfKind extends Shared {
  readonly kind: KindId;
}

/** A record as it is sent. */
export type Sent<T extends OfKind> = Omit<T, keyof Shared> & Partial<Pick<T, keyof Shared>>;

const defaultsOf = (kind: KindId): Shared => {
  const { needs, steps, route = 'direct' } = kindOf(kind);
  return { needs, steps, route, status: { state: 'open' } };
};

/** As text, to be compared with; of each kind once. */
const writtenDefaults = new Map<KindId, ReadonlyMap<string, string>>();

function writtenDefaultsOf(kind: KindId): ReadonlyMap<string, string> {
  const known = writtenDefaults.get(kind);
  if (known) return known;
  const written = new Map(
    Object.entries(defaultsOf(kind)).map(([field, value]) => [field, JSON.stringify(value)]),
  );
  writtenDefaults.set(kind, written);
  return written;
}

export function withoutDefaults<T extends OfKind>(record: T): Sent<T> {
  const defaults = writtenDefaultsOf(record.kind);
  const own = Object.entries(record).filter(([field, value]) => {
    const usual = defaults.get(field);
    return usual === undefined || JSON.stringify(value) !== usual;
  });
  return Object.fromEntries(own) as Sent<T>;
}

/** Like beside like: a file is a fiftieth smaller for it. */
export const byKind = (a: Pick<OfKind, 'kind'>, b: Pick<OfKind, 'kind'>): number =>
  Number(a.kind > b.kind) - Number(a.kind < b.kind);

export function withDefaults<T extends OfKind>(sent: Sent<T>): T {
  return { ...defaultsOf(sent.kind as KindId), ...sent } as unknown as T;
}
