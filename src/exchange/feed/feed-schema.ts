/** となりに出すデータの JSON Schema, for whoever writes or reads such a file with another program. */
import { KIND_IDS } from '../../domain/vocabulary/kind.ts';
import { isKindToShare } from '../../domain/settings/neighbour-rules.ts';
import { neighbourFeedText as words } from '../../words/ja/neighbour-feed.ts';
import { FEED_FORMAT } from './shared-feed.ts';

const text = (description: string, maxLength: number) => ({
  type: 'string',
  minLength: 1,
  maxLength,
  description,
});
const lines = (description: string, maxItems: number, maxLength: number) => ({
  type: 'array',
  minItems: 1,
  maxItems,
  items: { type: 'string', minLength: 1, maxLength },
  description,
});
const address = (description: string) => ({ ...text(description, 2_000), pattern: '^https?://' });
const day = (description: string) => ({
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  description,
});
const codes = (description: string) => ({
  type: 'array',
  items: { type: 'string', pattern: '^\\d{6}$' },
  description,
});

const phone = {
  type: 'object',
  additionalProperties: false,
  required: ['number'],
  properties: { number: text(words.number, 40), label: text(words.label, 40) },
};

/** @param published where it is published, whole */
export function feedJsonSchema(published: string): object {
  const place = {
    type: 'object',
    additionalProperties: false,
    required: ['id', 'page', 'name', 'kind', 'area'],
    properties: {
      id: text(words.id, 160),
      page: address(words.page),
      name: text(words.name, 80),
      kind: { type: 'string', enum: KIND_IDS.filter(isKindToShare), description: words.kind },
      area: { ...codes(words.area), minItems: 1 },
      summary: text(words.summary, 80),
      phones: { type: 'array', maxItems: 12, items: phone, description: words.phones },
      hours: lines(words.hours, 60, 200),
      except: lines(words.except, 60, 100),
      by_appointment: { const: true, description: words.byAppointment },
      hours_until: day(words.hoursUntil),
      hours_note: text(words.hoursNote, 300),
      information_as_of: {
        type: 'string',
        pattern: '^\\d{4}(-\\d{2}){0,2}$',
        description: words.informationAsOf,
      },
    },
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: published,
    title: words.title,
    description: words.description,
    type: 'object',
    additionalProperties: false,
    required: [
      '$schema',
      'format',
      'publisher',
      'site',
      'generated',
      'licences',
      'areas',
      'entries',
    ],
    properties: {
      $schema: address(words.schema),
      format: { const: FEED_FORMAT },
      publisher: text(words.publisher, 40),
      site: address(words.site),
      generated: day(words.generated),
      licence: text(words.licence, 60),
      licences: { type: 'array', items: { type: 'string' }, description: words.licences },
      areas: codes(words.areas),
      entries: { type: 'array', items: place },
    },
  };
}
