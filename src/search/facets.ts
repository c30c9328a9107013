/** しぼりこみのための事実: what the filters ask of an entry. Only what it states; absent means not known. */
import type { Resource } from '../domain/resource-schema.ts';
import { columnOf, valuesOf, type Column } from './column.ts';
import { inRowOrder } from './row-order.ts';

export type Facets = Readonly<Partial<Pick<Resource, 'fee' | 'booking' | 'look_first' | 'wheelchair' | 'languages' | 'hours' | 'except' | 'by_appointment' | 'until'>>> & {
  /** 電話をかけなくてもよい: a form, a chat, a message, or one may simply come */
  readonly noPhone?: true;
};

const FIELDS = ['fee', 'booking', 'look_first', 'wheelchair', 'languages', 'hours', 'except', 'by_appointment', 'until'] as const;

export function facetsOf(resource: Resource): Facets {
  const { email, form, line, sms, chat, walk_in } = resource;
  return {
    ...Object.fromEntries(FIELDS.filter((field) => resource[field] !== undefined).map((field) => [field, resource[field]])),
    ...(email || form || line || sms || chat || walk_in ? { noPhone: true as const } : {}),
  };
}

export interface FacetTable {
  /** per row of the index; equal rows share one object */
  readonly rows: readonly Facets[];
  /** the coming public holidays, ISO days */
  readonly holidays: readonly string[];
}

interface Written {
  readonly version: number;
  readonly facets: Column<Facets>;
  readonly holidays: readonly string[];
}

const VERSION = 1;

export function encodeFacets(resources: readonly Resource[], holidays: readonly string[]): string {
  const written: Written = { version: VERSION, facets: columnOf(inRowOrder(resources).map(facetsOf)), holidays };
  return JSON.stringify(written);
}

/** @throws Error in Japanese when the text is of another version */
export function decodeFacets(json: string): FacetTable {
  const written = JSON.parse(json) as Written;
  if (written.version !== VERSION) throw new Error('検索のデータが古いです。ページを読みこみなおしてください');
  return { rows: valuesOf(written.facets), holidays: written.holidays };
}
