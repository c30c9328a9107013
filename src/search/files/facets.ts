/** しぼりこみのための事実: what the filters ask of an entry. Only what it states; absent means not known. */
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { columnOf, valuesOf, type Column } from './column.ts';
import { parseWritten, VERSION } from './written-data.ts';

/** What is sent, by name: the type follows from this list. */
const FIELDS = [
  'fee',
  'booking',
  'look_first',
  'wheelchair',
  'languages',
  'hours',
  'except',
  'by_appointment',
  'until',
  'hours_note',
  'changes',
] as const satisfies readonly (keyof Resource)[];

export type Facets = Readonly<Partial<Pick<Resource, (typeof FIELDS)[number]>>> & {
  /** 電話をかけなくてもよい: a form, a chat, a message, or one may simply come */
  readonly noPhone?: true;
  /** of the fee it says something in words alone: nothing is usual then */
  readonly isFeeNoted?: true;
};

export function facetsOf(resource: Resource): Facets {
  const { email, form, line, sms, chat, walk_in, fee, fee_note } = resource;
  return {
    ...Object.fromEntries(
      FIELDS.filter((field) => resource[field] !== undefined).map((field) => [
        field,
        resource[field],
      ]),
    ),
    ...(email || form || line || sms || chat || walk_in ? { noPhone: true as const } : {}),
    ...(fee === undefined && fee_note !== undefined ? { isFeeNoted: true as const } : {}),
  };
}

interface Written {
  readonly version: number;
  readonly facets: Column<Facets>;
}

/** @param rows in the order of the part's rows */
export function encodeFacets(rows: readonly Facets[]): string {
  const written: Written = { version: VERSION, facets: columnOf(rows) };
  return JSON.stringify(written);
}

/** Per row; equal rows share one object. @throws Error when the text is of another version */
export function decodeFacets(json: string): readonly Facets[] {
  return valuesOf(parseWritten<Written>(json).facets);
}
