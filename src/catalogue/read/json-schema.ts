/** 形の JSON Schema: what editors read to complete a file of content/ and to underline what is wrong. */
import { z } from 'zod';
import type { ValueRule } from '../../domain/fields/value-rule.ts';
import { audienceLabel, type AudienceId } from '../../domain/vocabulary/audience.ts';
import { GATHERING_KINDS, type GatheringKind } from '../../domain/vocabulary/gathering-kind.ts';
import { kindOf, type KindId } from '../../domain/vocabulary/kind.ts';
import { needLabel, type NeedId } from '../../domain/vocabulary/need.ts';
import { STEP_IDS } from '../../domain/vocabulary/step.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;
type RuleOf<Kind extends ValueRule['is']> = Extract<ValueRule, { readonly is: Kind }>;

const isGatheringKind = (id: string | undefined) =>
  id !== undefined && Object.hasOwn(GATHERING_KINDS, id);

const TEXT = { type: 'string', minLength: 1 } as const;

/** Ids say little to a person who writes. */
function labelsOf({ what, ids }: RuleOf<'one-of'>): JsonSchema {
  if (what === 'kind' && isGatheringKind(ids[0]))
    return { enumDescriptions: ids.map((id) => GATHERING_KINDS[id as GatheringKind]) };
  if (what === 'kind' || what === 'who')
    return { enumDescriptions: ids.map((id) => kindOf(id as KindId).label) };
  if (what === 'not_for')
    return { enumDescriptions: ids.map((id) => audienceLabel(id as AudienceId)) };
  return what === 'needs' || what === 'need'
    ? { enumDescriptions: ids.map((id) => needLabel(id as NeedId)) }
    : {};
}

/**
 * Each rule in the words of JSON Schema, as YAML's own types: an editor reads `true` as a switch where our reader
 * reads text. Rules that no pattern can say, such as the hours language, are left to `npm run check`.
 */
const KEYWORDS: { readonly [Kind in ValueRule['is']]: (rule: RuleOf<Kind>) => JsonSchema } = {
  text: ({ max }) => ({ ...TEXT, maxLength: max }),
  flag: () => ({ type: 'boolean' }),
  number: ({ max }) => ({ type: 'integer', minimum: 0, maximum: max }),
  degree: ({ min, max }) => ({ type: 'number', minimum: min, maximum: max }),
  'one-of': (rule) => ({ type: 'string', enum: rule.ids, ...labelsOf(rule) }),
  'partial-day': () => ({ type: 'string', pattern: '^\\d{4}(-\\d{2}){0,2}$' }),
  date: () => ({ type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }),
  address: () => ({ type: 'string', pattern: '^\\s*https?://\\S+\\s*$' }),
  area: () => ({ type: 'string', pattern: '^(national|[0-9]{6})$' }),
  email: () => ({ type: 'string', pattern: '^[^\\s@]+@[^\\s@]+$' }),
  phone: () => TEXT,
  hours: () => TEXT,
  except: () => TEXT,
  kana: () => TEXT,
  language: () => ({ type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z]{2,4})?$' }),
  step: () => ({ type: 'integer', enum: STEP_IDS }),
  'former-id': () => TEXT,
};

function keywordsOf(rule: ValueRule): JsonSchema {
  // The compiler cannot see that the words chosen by a rule's kind are for that very rule.
  return (KEYWORDS[rule.is] as (rule: ValueRule) => JsonSchema)(rule);
}

interface Written {
  readonly description?: string;
  readonly rule?: ValueRule;
  readonly most?: number;
  readonly shorthand?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

const described = (description: string | undefined, schema: JsonSchema): JsonSchema =>
  description === undefined ? schema : { description, ...schema };

/** zod's answer knows neither our rules nor the short forms: one value for a list, a word for a table. */
function withOurRules(schema: JsonSchema): JsonSchema {
  const { description, rule, most, shorthand, properties, items, anyOf, ...rest } =
    schema as Written & JsonSchema;
  if (rule) return described(description, keywordsOf(rule));
  if (anyOf) return described(description, { ...rest, anyOf: anyOf.map(withOurRules) });
  if (items) {
    const item = withOurRules(items);
    return described(description, {
      anyOf: [{ type: 'array', minItems: 1, maxItems: most, items: item }, item],
    });
  }
  if (!properties) return described(description, rest);
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, field]) => [name, withOurRules(field)]),
  );
  const table = { ...rest, properties: fields };
  return described(description, shorthand ? { anyOf: [table, fields[shorthand]] } : table);
}

/** A form of ours, in those words. */
export function jsonSchemaOf(form: z.ZodType): JsonSchema {
  // Draft 7 is what the editors' YAML server reads. What is a switch or a number here begins as text there.
  const { $schema, ...schema } = z.toJSONSchema(form, {
    io: 'input',
    target: 'draft-07',
    unrepresentable: 'any',
  });
  return { $schema, ...withOurRules(schema as JsonSchema) };
}
