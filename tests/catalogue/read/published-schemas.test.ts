import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { FIELD_TABLE } from '../../../src/catalogue/read/field-table.ts';
import {
  FORM_NAMES,
  publishedSchema,
  schemaFile,
  type FormName,
} from '../../../src/catalogue/read/published-schemas.ts';
import { readEntry } from '../../../src/catalogue/read/read-entry.ts';
import { findField } from '../../../src/domain/fields/field-node.ts';
import { adminShape } from '../../../src/site/admin/admin-shape.ts';

interface Judge {
  (data: unknown): boolean;
  readonly errors?: readonly { readonly instancePath: string; readonly keyword: string }[] | null;
}
type Node = {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly anyOf?: readonly Node[];
  readonly items?: Node;
  readonly enum?: readonly unknown[];
  readonly enumDescriptions?: readonly string[];
  readonly required?: readonly string[];
};

const SCHEMA_FILE = schemaFile('resource');
const schema = publishedSchema('resource', `https://mihon.example/${SCHEMA_FILE}`) as Node;

/** A judge from elsewhere, which comes with the HTML checker. */
const Ajv = createRequire(createRequire(import.meta.url).resolve('html-validate'))('ajv') as new (
  options: object,
) => { compile(schema: object): Judge };
let judge: Judge;
beforeAll(() => {
  judge = new Ajv({ strict: false, allErrors: true }).compile(schema);
});

/** As an editor reads it: YAML's own types. */
const dataOf = (text: string) => parse(text.split(/^---$/m)[1]!) as Record<string, unknown>;
const TEMPLATE = readFileSync('content/resources/_template.md', 'utf8');
const template = () => dataOf(TEMPLATE);
const faults = (data: unknown) =>
  judge(data)
    ? []
    : (judge.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);

describe('見出しの JSON Schema', () => {
  it('のっているすべての場所が、これに合う', () => {
    const files = readdirSync('content/resources', { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.md') && !/(?:^|[/\\])(?:_|README)/.test(file),
    );
    expect(files.length).toBeGreaterThan(100);
    const wrong = files.flatMap((file) =>
      faults(dataOf(readFileSync(join('content/resources', file), 'utf8'))).map(
        (fault) => `${file} ${fault}`,
      ),
    );
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['知らない見出し', { tel: '03-0000-0000' }],
    ['知らない種類', { kind: 'kafe' }],
    ['はい', { walk_in: 'はい' }],
    ['日付', { verified: { on: '2026年', by: 'a', how: 'phone' } }],
    ['足りない', { verified: { on: '2026-11-22' } }],
    ['コード', { area: ['13'] }],
    ['数のコード', { area: [131202] }],
    ['長い名前', { name: 'あ'.repeat(81) }],
    ['空', { name: '' }],
    ['アドレス', { url: 'www.example.jp' }],
    ['段', { steps: [7] }],
    ['年齢', { ages: { min: '十八' } }],
    ['緯度', { location: { lat: 135, lon: 35 } }],
    ['ことば', { location: 'secret' }],
    ['ようす', { status: 'shut' }],
    ['空の一覧', { needs: [] }],
  ])('線を引く: %s', (_what, change) => {
    expect(faults(template())).toEqual([]);
    expect(faults({ ...template(), ...change })).not.toEqual([]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['一覧のかわりに1つ', { area: 'national', needs: 'food', hours: '毎週火 10:00-12:00' }],
    ['ことば1つのようす', { status: 'paused' }],
    ['表のようす', { status: { state: 'closed', on: '2026-10-01' } }],
    ['公開しない場所', { location: 'hidden' }],
    ['はい・いいえ', { walk_in: true, online: false }],
    ['数', { steps: [0, 6], ages: { min: 18 } }],
  ])('線を引かない: %s', (_what, change) =>
    expect(faults({ ...template(), ...change })).toEqual([]),
  );

  it('どの見出しにも、日本語の説明がある', () => {
    const described: string[] = [];
    const visit = (node: Node, path: readonly string[]): void => {
      for (const [name, field] of Object.entries(node.properties ?? {})) {
        const at = [...path, name];
        expect(field.description, at.join('.')).toBe(findField(FIELD_TABLE, at)?.description);
        expect(field.description, at.join('.')).toMatch(/[ぁ-んァ-ヶ一-龠]/);
        described.push(at.join('.'));
        visit(field, at);
      }
      for (const inner of [...(node.anyOf ?? []), ...(node.items ? [node.items] : [])])
        visit(inner, path);
    };
    visit(schema, []);
    expect(new Set(described).size).toBeGreaterThan(FIELD_TABLE.length);
    expect(Object.keys(schema.properties ?? {})).toEqual(FIELD_TABLE.map(({ name }) => name));
    expect(schema.required).toEqual(
      FIELD_TABLE.filter(({ required }) => required).map(({ name }) => name),
    );
    expect(schema.properties?.['kind']?.enumDescriptions).toHaveLength(
      schema.properties?.['kind']?.enum?.length ?? -1,
    );
  });

  it('きまりの中のことばを、そのまま外に出さない', () => {
    expect(JSON.stringify(schema)).not.toMatch(/"(?:rule|most|shorthand)":/);
  });

  it('ひな型が名前をあげ、読むものも編集画面も、その行をとがめない', () => {
    const { url } = JSON.parse(readFileSync('content/site.json', 'utf8')) as {
      readonly url: string;
    };
    expect(TEMPLATE.split('\n')[1]).toBe(
      `# yaml-language-server: $schema=${new URL(SCHEMA_FILE, url).href}`,
    );
    expect(readEntry('tokyo/nerima/mihon', 'mihon.md', Buffer.from(TEMPLATE)).problems).toEqual([]);
    // What it says to the person who fills it in goes before it is sent.
    const filled = TEMPLATE.replace(/^ *# (?!yaml).*\n/gm, '');
    const plain = filled.replace(/^# yaml.*\n/m, '');
    expect(plain).not.toBe(filled);
    expect(adminShape(filled)).toBe(adminShape(plain));
    expect(adminShape(filled)).not.toBe('other');
  });
});

/** Which files of content/ have which form. */
const YAML_FILES: readonly (readonly [folder: string, name: RegExp, form: FormName])[] = [
  ['guides', /^(?!common|_).*\.yml$/, 'guide'],
  ['support', /^(?!common|_).*\.yml$/, 'guide'],
  ['guides', /^common\.yml$/, 'guide-common'],
  ['support', /^common\.yml$/, 'guide-common'],
  ['districts', /^\d{6}\.yml$/, 'districts'],
];
const TEMPLATES = [
  ['guides/_template.yml', 'guide'],
  ['districts/_template.yml', 'districts'],
  ['events/_template.yml', 'event'],
] as const;

describe('ほかの content の JSON Schema', () => {
  const judgeOf = (form: FormName) =>
    new Ajv({ strict: false, allErrors: true }).compile(
      publishedSchema(form, `https://mihon.example/${schemaFile(form)}`),
    );
  const read = (path: string) => parse(readFileSync(path, 'utf8')) as object;

  it.each(YAML_FILES)('content/%s（%s）は、これに合う', (folder, name, form) => {
    const files = readdirSync(join('content', folder)).filter((file) => name.test(file));
    expect(files.length).toBeGreaterThan(0);
    const judgeForm = judgeOf(form);
    for (const file of files) {
      const fits = judgeForm(read(join('content', folder, file)));
      expect(fits, `${file} ${JSON.stringify(judgeForm.errors)}`).toBe(true);
    }
  });

  it.each<[FormName, object]>([
    ['guide', { title: 'あ', need: 'okane', lead: 'あ', say: 'あ', steps: [] }],
    [
      'guide',
      { title: 'あ', need: 'money', lead: 'あ', say: 'あ', steps: [{ title: 'あ', source: 'a' }] },
    ],
    ['guide-common', { sources: { a: { title: 'あ', url: 'https://mihon.example/' } } }],
    ['guide-common', { notes: {} }],
    ['districts', { called: '圏域', names: ['北'] }],
    ['event', { name: '見本の相談会', kind: 'matsuri', on: ['2026-12-05'], source: [] }],
  ])('%s: 線を引く', (form, data) => {
    expect(judgeOf(form)(data)).toBe(false);
  });

  it.each(TEMPLATES)('content/%s が、%s の名前をあげ、それに合う', (path, form) => {
    const text = readFileSync(join('content', path), 'utf8');
    const { url } = JSON.parse(readFileSync('content/site.json', 'utf8')) as {
      readonly url: string;
    };
    expect(text.split('\n')[0]).toBe(
      `# yaml-language-server: $schema=${new URL(schemaFile(form), url).href}`,
    );
    expect(judgeOf(form)(read(join('content', path)))).toBe(true);
  });

  it('どれも、きまりの中のことばを外に出さない', () => {
    for (const form of FORM_NAMES)
      expect(JSON.stringify(publishedSchema(form, ''))).not.toMatch(/"(?:rule|most|shorthand)":/);
  });
});
