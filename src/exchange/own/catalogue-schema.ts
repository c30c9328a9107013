/** カタログのファイルの JSON Schema, from the schema of the entries' front matter. */
import { publishedSchema } from '../../catalogue/read/published-schemas.ts';
import { dataText } from '../../words/ja/data.ts';
import { CATALOGUE_FORMAT } from './catalogue-file.ts';

const { schema: words } = dataText;
const text = (description: string) => ({ type: 'string', description });

/** @param address where it is published, whole */
export function catalogueJsonSchema(address: string): object {
  const { $schema, properties, required } = publishedSchema('resource', address);
  const fields = properties as Readonly<Record<string, unknown>>;
  const entry = {
    type: 'object',
    additionalProperties: false,
    // Whoever reads the files need not know what each kind says of itself.
    required: [
      'id',
      'page',
      ...(required as readonly string[]),
      'needs',
      'steps',
      'route',
      'status',
    ],
    properties: {
      id: text(words.id),
      page: { ...text(words.page), pattern: '^https?://' },
      ...fields,
      information_as_of: {
        ...text(words.informationAsOf),
        pattern: '^\\d{4}(-\\d{2}){0,2}$',
      },
      body: text(words.body),
    },
  };
  return {
    $schema,
    $id: address,
    title: words.title,
    type: 'object',
    additionalProperties: false,
    required: [
      '$schema',
      'format',
      'title',
      'area',
      'publisher',
      'site',
      'generated',
      'licences',
      'entries',
    ],
    properties: {
      $schema: text(words.schema),
      format: { const: CATALOGUE_FORMAT },
      title: text(words.fileTitle),
      area: { ...text(words.area), pattern: '^(national|[0-9]{6})$' },
      publisher: text(words.publisher),
      site: text(words.site),
      generated: { ...text(words.generated), pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
      licences: { type: 'array', items: { type: 'string' }, description: words.licences },
      entries: { type: 'array', items: entry },
    },
  };
}
