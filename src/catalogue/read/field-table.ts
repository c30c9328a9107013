/** スキーマの項目の表。Walks the schema once: its fields as plain data, with their descriptions and rules. */
import type { z } from 'zod';
import type { FieldNode } from '../../domain/fields/field-node.ts';
import { frontMatterSchema } from '../../domain/entry/entry-schema.ts';
import type { ValueRule } from '../../domain/fields/value-rule.ts';

type Schema = z.core.$ZodType & { readonly description?: string | undefined };
interface Inner {
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly out?: Schema;
  readonly options?: readonly Schema[];
  readonly values?: readonly unknown[];
}
interface Meta {
  readonly rule?: ValueRule;
  readonly shorthand?: string;
  readonly most?: number;
}

const isRequired = (schema: Schema) => !(schema as z.ZodType).safeParse(undefined).success;

/** What a field is, gathered through optional, list, preprocess and union. */
function insideOf(schema: Schema): Omit<FieldNode, 'name' | 'required' | 'description'> {
  if ('shape' in schema)
    return { fields: fieldsOf(schema.shape as Readonly<Record<string, Schema>>) };
  const { rule, shorthand, most } = ((schema as z.ZodType).meta() ?? {}) as Meta;
  if (rule) return { rule };
  const definition = schema._zod.def as Inner;
  const [word] = definition.values ?? [];
  if (typeof word === 'string') return { word };
  const inner = [
    definition.innerType,
    definition.element,
    definition.out,
    ...(definition.options ?? []),
  ].filter((one) => one !== undefined);
  return Object.assign(
    {},
    ...inner.map(insideOf),
    shorthand ? { shorthand } : {},
    most === undefined ? {} : { most },
  );
}

/** A schema's fields, in its order. */
export function fieldsOf(shape: Readonly<Record<string, Schema>>): readonly FieldNode[] {
  return Object.entries(shape).map(([name, schema]) => ({
    name,
    required: isRequired(schema),
    description: schema.description ?? '',
    ...insideOf(schema),
  }));
}

/** 見出し（項目）, in the schema's order */
export const FIELD_TABLE: readonly FieldNode[] = fieldsOf(frontMatterSchema.shape);
