/** Sveltia CMS's configuration against Sveltia's own JSON Schema (tests/fixtures/sveltia-cms, without its descriptions). */
import { Ajv } from 'ajv';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIELD_TABLE } from '../../src/catalogue/read/field-table.ts';
import type { FieldNode } from '../../src/domain/fields/field-node.ts';
import { KIND_IDS } from '../../src/domain/vocabulary/kind.ts';
import { adminConfiguration } from '../../src/site/admin/admin-collections.ts';
import type { CmsField } from '../../src/site/admin/admin-fields.ts';
import { readAdmin, type AdminConfig } from '../../src/site/build/admin-config.ts';

const SCHEMA = JSON.parse(readFileSync('tests/fixtures/sveltia-cms/schema.json', 'utf8')) as object;
const INSTALLED = 'node_modules/@sveltia/cms/schema/sveltia-cms.json';
const SITE = {
  title: '見本カタログ',
  logo: '/icon.svg',
  folders: [
    {
      name: 'mihon',
      label: '見本県',
      severalSources: ['見本（その1）', 'A+B|C'],
      keptOut: ['見本のひみつ'],
    },
    { name: 'national', label: '全国', severalSources: [], keptOut: [] },
  ],
  choices: {
    areas: [
      { value: '399019', label: '見本県見本市（399019）' },
      { value: 'national', label: '全国' },
    ],
  },
};
const configFor = (admin: object) =>
  adminConfiguration(
    readAdmin(admin, 'https://github.com/mihon/catalog') as AdminConfig,
    SITE,
    FIELD_TABLE,
  );
const config = configFor({ enabled: true });
const [main, several, national] = config.collections as unknown as readonly [
  Collection,
  Collection,
  Collection,
];

interface Collection {
  readonly fields: readonly CmsField[];
  readonly filter?: { readonly field: string; readonly pattern: string };
  readonly create?: boolean;
  readonly nested?: object;
}
const validate = new Ajv({ strict: false, formats: { regex: true, uri: true } }).compile(SCHEMA);
const isValid = (one: unknown) => validate(JSON.parse(JSON.stringify(one)));

const insideOf = (field: CmsField) => (field['fields'] ?? []) as readonly CmsField[];
const find = (path: string, fields = main.fields): CmsField =>
  path
    .split('.')
    .reduce<CmsField>((above, name) => insideOf(above).find((field) => field.name === name)!, {
      name: '',
      widget: 'object',
      fields,
    });
const pathsOf = (fields: readonly (FieldNode | CmsField)[], above = ''): readonly string[] =>
  fields.flatMap((field) => [
    above + field.name,
    ...pathsOf((field as { fields?: readonly FieldNode[] }).fields ?? [], `${above}${field.name}.`),
  ]);

describe('編集画面の設定', () => {
  it.each([
    ['as it stands', { enabled: true }],
    [
      'with a relay for signing in',
      {
        enabled: true,
        backend: { base_url: 'https://login.mihon.example', branch: 'main', auth_endpoint: 'auth' },
      },
    ],
    ['without review', { enabled: true, review: false }],
    ['for a trial', { enabled: true, backend: { name: 'test-repo' } }],
  ])('fits Sveltia’s JSON Schema %s', (_, admin) => {
    isValid(configFor(admin));
    expect(validate.errors).toBeNull();
  });

  it('would be refused with a wrong option: the schema is strict', () => {
    expect(isValid({ ...config, output: { yaml: { quote: 'always' } } })).toBe(false);
    expect(isValid({ ...config, colections: [] })).toBe(false);
    expect(
      isValid({
        ...config,
        collections: [{ ...main, fields: [{ name: 'name', widget: 'string', max_length: 5 }] }],
      }),
    ).toBe(false);
    expect(isValid({ ...config, backend: { name: 'github' } })).toBe(false);
  });

  const itWhereInstalled = existsSync(INSTALLED) ? it : () => undefined;
  itWhereInstalled('has the installed package’s schema in the fixtures', () => {
    const notes = ['description', 'markdownDescription', 'deprecationMessage', 'title'];
    const bare = (value: unknown, isNames = false): unknown => {
      if (Array.isArray(value)) return value.map((item) => bare(item));
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .filter(([key]) => isNames || !notes.includes(key))
          .map(([key, inner]) => [key, bare(inner, key === 'properties' || key === 'definitions')]),
      );
    };
    expect(SCHEMA).toEqual(bare(JSON.parse(readFileSync(INSTALLED, 'utf8'))));
  });

  it.each([
    ['main', main],
    ['several', several],
    ['national', national],
  ] as const)('has every field of the schema and the body, and no other: %s', (_, { fields }) => {
    expect(pathsOf(fields)).toEqual([...pathsOf(FIELD_TABLE), 'body']);
  });

  it('asks for what the schema asks for, and for nothing else', () => {
    const check = (nodes: readonly FieldNode[], fields: readonly CmsField[]) =>
      nodes.forEach((node) => {
        const field = fields.find(({ name }) => name === node.name)!;
        expect([node.name, field['required']]).toEqual([node.name, node.required]);
        check(node.fields ?? [], insideOf(field));
      });
    check(FIELD_TABLE, main.fields);
  });

  it('names every field in Japanese, and gives none a value of its own', () => {
    const visit = (field: CmsField) => {
      expect(field['label'], field.name).toMatch(/[ぁ-んァ-ヶ一-龠]|^LINE/);
      expect(field).not.toHaveProperty('default');
      insideOf(field).forEach(visit);
    };
    main.fields.forEach(visit);
    expect(JSON.stringify(config)).not.toMatch(/引用符|なら true/);
  });

  it('lets a flag be yes, no, or not written at all: never a switch', () => {
    const flags = (nodes: readonly FieldNode[], above = ''): readonly string[] =>
      nodes.flatMap((node) => [
        ...(node.rule?.is === 'flag' ? [above + node.name] : []),
        ...flags(node.fields ?? [], `${above}${node.name}.`),
      ]);
    expect(flags(FIELD_TABLE).length).toBeGreaterThan(15);
    for (const path of flags(FIELD_TABLE))
      expect(find(path)).toMatchObject({
        widget: 'select',
        required: false,
        options: [
          { value: true, label: 'はい' },
          { value: false, label: 'いいえ' },
          { value: null },
        ],
      });
    expect(JSON.stringify(config)).not.toContain('"widget":"boolean"');
  });

  it('offers the vocabularies, under their names', () => {
    const kinds = find('kind')['options'] as readonly { value: string; label: string }[];
    expect(kinds.map(({ value }) => value)).toEqual(KIND_IDS);
    expect(kinds.find(({ value }) => value === 'food-pantry')?.label).toBe('フードパントリー');
    expect(find('needs')).toMatchObject({ widget: 'select', multiple: true });
    expect(find('steps')).toMatchObject({
      multiple: true,
      options: expect.arrayContaining([expect.objectContaining({ value: 0 })]),
    });
    expect(find('area')).toMatchObject({
      multiple: true,
      required: true,
      options: SITE.choices.areas,
    });
    expect(find('verified.how')['options']).not.toContainEqual(
      expect.objectContaining({ value: null }),
    );
    expect(find('fee')['options']).toContainEqual(expect.objectContaining({ value: null }));
  });

  it('writes front matter with quotation marks, omits what is empty, and neither deletes nor writes aliases', () => {
    expect(config.output).toEqual({ omit_empty_optional_fields: true, yaml: { quote: 'double' } });
    for (const collection of config.collections)
      expect(collection).toMatchObject({
        format: 'yaml-frontmatter',
        delete: false,
        aliases_field: false,
      });
  });

  it('keeps apart what Sveltia would write in another form', () => {
    const isIn = ({ filter }: Collection, name: string) =>
      !filter || new RegExp(filter.pattern).test(name);
    expect(
      ['見本カフェ', '見本のひみつ', '見本のひみつ（2号）', '見本（その1）', 'A+B|C', 'A'].filter(
        (name) => isIn(main, name),
      ),
    ).toEqual(['見本カフェ', '見本のひみつ（2号）', 'A']);
    expect(
      ['見本カフェ', '見本のひみつ', '見本（その1）', 'A+B|C', 'AAB', 'C'].filter((name) =>
        isIn(several, name),
      ),
    ).toEqual(['見本（その1）', 'A+B|C']);
    expect([find('source').widget, find('source', several.fields).widget, several.create]).toEqual([
      'object',
      'list',
      false,
    ]);
    expect([national.filter, national.nested, main.nested]).toEqual([
      undefined,
      undefined,
      { depth: 2, subfolders: false },
    ]);
  });

  it('sends changes as pull requests unless told otherwise, and lets people sign in with a token where there is no relay', () => {
    expect(config).toMatchObject({
      publish_mode: 'editorial_workflow',
      backend: { name: 'github', repo: 'mihon/catalog', auth_methods: ['token'] },
    });
    expect(configFor({ enabled: true, review: false })).not.toHaveProperty('publish_mode');
    expect(
      configFor({ enabled: true, backend: { base_url: 'https://login.mihon.example' } }).backend,
    ).not.toHaveProperty('auth_methods');
  });
});
