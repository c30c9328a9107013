/** content のファイルの形の JSON Schema: which are published, and at which address of the site. */
import type { z } from 'zod';
import { districtSchema } from '../../domain/entry/district-schema.ts';
import { frontMatterSchema } from '../../domain/entry/entry-schema.ts';
import { gatheringSchema } from '../../domain/gathering/gathering-schema.ts';
import { COMMON_SCHEMAS, guideSchema } from '../../domain/guide/guide-schema.ts';
import { jsonSchemaOf, type JsonSchema } from './json-schema.ts';

const GUIDE = 'くわしくは content/README.md';

interface PublishedForm {
  readonly title: string;
  readonly description: string;
  readonly schema: () => JsonSchema;
}

/** Tables of names, each name with the same form behind it. */
function tablesOf(forms: Readonly<Record<string, z.ZodType>>): JsonSchema {
  const tables = Object.entries(forms).map(([name, form]) => {
    const { $schema: _, ...one } = jsonSchemaOf(form);
    return [name, { type: 'object', additionalProperties: one }] as const;
  });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: Object.fromEntries(tables),
    additionalProperties: false,
  };
}

/** By the name of their file. */
const FORMS = {
  resource: {
    title: '場所のファイルの見出し',
    description: GUIDE,
    schema: () => jsonSchemaOf(frontMatterSchema),
  },
  guide: {
    title: '順番のファイル（content/guides、content/support）',
    description: GUIDE,
    schema: () => jsonSchemaOf(guideSchema),
  },
  'guide-common': {
    title: 'いくつもの順番が使うもの（common.yml）',
    description: GUIDE,
    schema: () => tablesOf(COMMON_SCHEMAS),
  },
  districts: {
    title: '市区町村の圏域のファイル（content/districts）',
    description: GUIDE,
    schema: () => jsonSchemaOf(districtSchema),
  },
  event: {
    title: '相談会・行事のファイル（content/events）',
    description: GUIDE,
    schema: () => jsonSchemaOf(gatheringSchema),
  },
} as const satisfies Readonly<Record<string, PublishedForm>>;

export type FormName = keyof typeof FORMS;
export const FORM_NAMES = Object.keys(FORMS) as readonly FormName[];

/** Where the site publishes it, below its address. */
export const schemaFile = (name: FormName): string => `schema/${name}.json`;

/** @param address where it is published, whole */
export function publishedSchema(name: FormName, address: string): JsonSchema {
  const { title, description, schema } = FORMS[name];
  const { $schema, ...rest } = schema();
  return { $schema, $id: address, title, description, ...rest };
}
