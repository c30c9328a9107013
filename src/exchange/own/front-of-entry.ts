/** 場所の見出しにもどす: an entry's front matter, as a file of its own would say it. */
import { FIELD_TABLE } from '../../catalogue/read/field-table.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { isKindId, kindOf, type KindId } from '../../domain/vocabulary/kind.ts';

export type Front = Readonly<Record<string, unknown>>;

const NAMES = FIELD_TABLE.map(({ name }) => name);
const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Everything that is known, what follows from the kind as well; in the schema's order. */
export function wholeFront(resource: Resource): Front {
  const { source, ...fields } = resource;
  const values: Front = { ...fields, ...(source.length > 0 ? { source } : {}) };
  return Object.fromEntries(
    NAMES.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])),
  );
}

/** What an entry's kind says by itself. */
function defaultsOf(kind: KindId): Front {
  const { needs, steps, route = 'direct' } = kindOf(kind);
  return { needs, steps, route, status: { state: 'open' } };
}

/** Without what follows from the kind: a file that does not say it goes with its kind. */
export function withoutKindDefaults(front: Front): Front {
  const { kind } = front;
  const defaults = typeof kind === 'string' && isKindId(kind) ? defaultsOf(kind) : {};
  return Object.fromEntries(
    Object.entries(front).filter(([name, value]) => !isSame(value, defaults[name])),
  );
}
