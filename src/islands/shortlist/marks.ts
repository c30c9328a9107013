/** 印: what this device's list knows of the choices, by the place's id. */
import type { Mark } from '../../domain/shortlist/choice.ts';
import type { Shortlist } from '../../domain/shortlist/shortlist.ts';

export type Marks = ReadonlyMap<string, Mark>;

export const marksOf = (list: Shortlist): Marks =>
  new Map(list.flatMap(({ id, mark }) => (mark ? [[id, mark] as const] : [])));
