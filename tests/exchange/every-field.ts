/** A made-up entry that has every field of the schema, with the signs that tables and lists stumble over. */
import { FIELD_TABLE } from '../../src/catalogue/read/field-table.ts';
import { readEntry } from '../../src/catalogue/read/read-entry.ts';
import type { Resource } from '../../src/domain/entry/entry-schema.ts';
import type { FieldNode } from '../../src/domain/fields/field-node.ts';
import { newEntryText } from '../../src/domain/written/file-text.ts';
import type { WrittenTable, WrittenValue } from '../../src/domain/written/written-value.ts';
import { SAMPLE_PLACES } from '../domain/area/sample-municipalities.ts';

/** By the field's name, or else by its rule. */
const GIVEN: Readonly<Record<string, readonly string[]>> = {
  name: ['=見本の会；第一／第二'],
  kind: ['cafe'],
  kana: ['みほんのかい'],
  state: ['open'],
  number: ['03-0000-0000', '#8008'],
  sms: ['03-0000-0001'],
  fax: ['03-0000-0002'],
  hours: ['毎週火 10:00-12:00', '第2・第4土 13:00-16:00／18:00-20:00'],
  except: ['祝日', '12/29-1/3'],
  languages: ['en', 'ja-easy'],
  until: ['2027-03-31'],
  'ages.min': ['6'],
  'ages.max': ['60'],
  'hours_per_week.min': ['2'],
  'hours_per_week.max': ['20'],
  email: ['mihon@mihon.example'],
  formerly: ['mihon/mihon/mae-no-namae'],
  works_with: ['mihon/mihon/other'],
  licence: ['CC BY 4.0'],
};
const BY_RULE: Readonly<Record<string, readonly string[]>> = {
  text: ['－はじめの文', 'つぎの文；／\\ と "かぎ", カンマ'],
  flag: ['true'],
  number: ['3'],
  degree: ['135.5'],
  date: ['2026-10-01'],
  'partial-day': ['2026-04'],
  address: ['https://www.mihon.example/?a=1;b=2'],
  area: [SAMPLE_PLACES[1]!.code, SAMPLE_PLACES[2]!.code],
  step: ['1', '3'],
};

function valuesOf({ name, rule }: FieldNode, path: string): readonly string[] {
  if (name === 'lat') return ['33.5'];
  if (name === 'lon') return ['133.5'];
  if (name === 'on') return ['2026-10-01'];
  if (name === 'from' || name === 'to') return ['2026-12-29'];
  const own = GIVEN[path] ?? GIVEN[name];
  if (own) return own;
  if (rule?.is === 'one-of') return rule.ids.slice(0, 2);
  const byRule = BY_RULE[rule?.is ?? ''];
  if (!byRule) throw new Error(`no sample for ${path}`);
  return byRule;
}

const fieldNamed = (node: FieldNode, name: string) =>
  node.fields!.find((one) => one.name === name)!;

function sampleValue(node: FieldNode, path: string): WrittenValue {
  if (node.fields === undefined) {
    const values = valuesOf(node, path);
    return node.most === undefined ? values[0]! : values;
  }
  const whole: WrittenTable = Object.fromEntries(
    node.fields
      // A change is closed or has hours of its own; a place is closed or paused.
      .filter(
        ({ name }) =>
          !['changes.closed', 'status.on', 'status.successor', 'status.until'].includes(
            `${path}.${name}`,
          ),
      )
      .map((inner) => [inner.name, sampleValue(inner, `${path}.${inner.name}`)]),
  );
  if (node.most === undefined) return whole;
  // A change that is one day's says at least a word.
  const isKept = (name: string) =>
    path === 'changes' ? name === 'from' || name === 'note' : fieldNamed(node, name).required;
  const bare = Object.fromEntries(Object.entries(whole).filter(([name]) => isKept(name)));
  return [bare, whole, { ...whole }];
}

/** The text of its file. */
export const everyFieldText = (): string =>
  newEntryText(
    Object.fromEntries(FIELD_TABLE.map((node) => [node.name, sampleValue(node, node.name)])),
    '=1行目は式ではありません。\n\n- 「一覧」; と ；\n- "かぎ", カンマ\n',
    FIELD_TABLE.map(({ name }) => name),
  );

export function everyField(id = 'mihon/mihon/every-field'): Resource {
  const { resource, problems } = readEntry(id, `${id}.md`, Buffer.from(everyFieldText()));
  if (!resource)
    throw new Error(problems.map(({ message, field }) => `${field}: ${message}`).join('\n'));
  return resource;
}
