/** The form's check and the schema's check are one: same findings for the same written values. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELD_TABLE } from '../../../src/catalogue/read/field-table.ts';
import { readFrontMatter } from '../../../src/catalogue/read/front-matter.ts';
import { zodFindings } from '../../../src/catalogue/read/zod-findings.ts';
import { betweenFindings, fieldFindings } from '../../../src/domain/written/field-check.ts';
import type { FieldNode } from '../../../src/domain/fields/field-node.ts';
import type { Finding } from '../../../src/domain/problem.ts';
import { frontMatterSchema } from '../../../src/domain/entry/entry-schema.ts';
import { typedEntry } from '../../../src/domain/written/typed-entry.ts';
import {
  shapeValues,
  withoutBlanks,
  toWrite,
  type WrittenTable,
} from '../../../src/domain/written/written-value.ts';
import { sampleEntry } from '../../catalogue/sample-content.ts';

const words = (findings: readonly Finding[]) =>
  findings
    .map(({ code, path, message, fix }) => [path.join('.'), code, message, fix].join(' | '))
    .toSorted();
const bySchema = (data: WrittenTable) => {
  const parsed = frontMatterSchema.safeParse(data);
  return parsed.success ? [] : words(zodFindings(parsed.error, data));
};
const byForm = (data: WrittenTable) => {
  const values = shapeValues(FIELD_TABLE, data);
  const ofFields = fieldFindings(FIELD_TABLE, values);
  // zod does not come to the rules between fields while a value's meaning is unknown.
  return { ofFields: words(ofFields), between: words(betweenFindings(FIELD_TABLE, values)) };
};

function expectSame(data: WrittenTable): void {
  const schema = bySchema(data);
  const { ofFields, between } = byForm(data);
  if (ofFields.length === 0) expect(schema).toEqual(between);
  else {
    const ofValues = (lines: readonly string[]) =>
      lines.filter(
        (line) =>
          !/ \| (?:ages-reversed|closed-without-date|hours-twice) \| |変わりごとの終わりの日|「changes」に、|「changes」の1つ|出典を少なくとも|使える地域のコードを書いて/.test(
            line,
          ),
      );
    expect(ofValues(schema)).toEqual(ofValues(ofFields));
  }
}

const FOLDER = 'tests/fixtures/problems';
/** Fixtures whose front matter reads, and whose values have the shape that the form alone can make. */
const IMPOSSIBLE = ['unknown-field', 'wrong-type'];
const fixtures = readdirSync(FOLDER).filter(
  (code) => existsSync(join(FOLDER, code, 'entry.md')) && !IMPOSSIBLE.includes(code),
);

describe('フォームの確かめかた', () => {
  const read = fixtures
    .map((code) => ({
      code,
      ...readFrontMatter(readFileSync(join(FOLDER, code, 'entry.md'), 'utf8')),
    }))
    .filter(({ findings }) => findings.length === 0);

  it('has fixtures to compare', () => expect(read.length).toBeGreaterThan(25));

  it.each(read)('says of $code what the check says', ({ data }) => expectSame(data));

  it.each([
    { area: Array.from({ length: 81 }, () => '131202') },
    { phones: Array.from({ length: 13 }, () => ({ number: '03-0000-0000' })) },
    { status: 'closed' },
    { status: { state: 'closed', on: '2026-02-30' } },
    { status: { on: '2026-02-03' } },
    { location: 'hidden' },
    { location: { lat: '135', lon: '35' } },
    { location: { address: ' ' } },
    { hours: ['毎週火', '毎週火'] },
    { hours: '毎週火' },
    { ages: { min: '9', max: '3' } },
    { source: [] },
    { area: [] },
    { source: { title: 'a' } },
    { fax: '' },
    { email: ' a@b.jp ' },
    { steps: ['7', '1'] },
    { provider: {} },
  ] as readonly WrittenTable[])('agrees on %j', (part) =>
    expectSame({ ...readFrontMatter(sampleEntry()).data, ...part }),
  );

  const NASTY = [
    '',
    ' ',
    'true',
    'はい',
    '0',
    '12',
    '999',
    '35.7',
    '2026-11-22',
    '2026-02-30',
    'https://example.jp/',
    'javascript:alert(1)',
    'http://a',
    '03-0000-0000',
    '0000',
    '090-0000-0000',
    '131202',
    '13120',
    'national',
    '毎週火・金 13:00-16:00',
    '第9土',
    '祝日',
    'cafe',
    'caffe',
    'place',
    'open',
    'closed',
    'free',
    'en',
    'ja-easy',
    'あ',
    'ア',
    'x'.repeat(500),
    'a@b.jp',
    'hidden2',
    '__proto__',
  ];
  const leaf = (node: FieldNode) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...NASTY) },
      fc.string({ maxLength: 4 }),
      ...(node.rule?.is === 'one-of' ? [fc.constantFrom(...node.rule.ids)] : []),
    );
  const one = (node: FieldNode): fc.Arbitrary<WrittenTable[string]> =>
    node.fields ? tableOf(node.fields) : leaf(node);
  const tableOf = (nodes: readonly FieldNode[]): fc.Arbitrary<WrittenTable> =>
    fc.record(
      Object.fromEntries(
        nodes.map((node) => [
          node.name,
          node.most === undefined ? one(node) : fc.array(one(node), { maxLength: 3 }),
        ]),
      ),
      { requiredKeys: [] },
    );

  it('agrees with the schema on any text in any field', () => {
    const sound = readFrontMatter(sampleEntry()).data as WrittenTable;
    const some = fc
      .subarray([...FIELD_TABLE], { minLength: 1, maxLength: 6 })
      .chain((nodes) => tableOf(nodes));
    fc.assert(
      fc.property(some, fc.boolean(), (part, isAlone) =>
        expectSame(isAlone ? part : { ...sound, ...part }),
      ),
      { numRuns: 3000 },
    );
  });

  it('does not speak of what is left blank, and keeps the places of rows', () => {
    const values = {
      name: '見本',
      aliases: ['', 'あ', '  '],
      ages: { min: ' ', max: '' },
      phones: [{ number: '' }, { number: '1', label: '' }],
    };
    expect(withoutBlanks(values)).toEqual({
      name: '見本',
      aliases: [undefined, 'あ', undefined],
      phones: [undefined, { number: '1' }],
    });
    expect(toWrite(values)).toEqual({ name: '見本', aliases: ['あ'], phones: [{ number: '1' }] });
    expect(
      fieldFindings(FIELD_TABLE, withoutBlanks(values))
        .filter(({ code }) => code === 'bad-phone')
        .map(({ path }) => path),
    ).toEqual([['phones', 1, 'number']]);
  });

  it('shapes anything without throwing, and shapes what is shaped to itself', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        const shaped = shapeValues(FIELD_TABLE, data);
        expect(shapeValues(FIELD_TABLE, shaped)).toEqual(shaped);
        fieldFindings(FIELD_TABLE, shaped);
      }),
    );
  });

  it('types sound values as the schema does', () => {
    const { data } = readFrontMatter(
      sampleEntry(
        'ages: {min: 6, max: 18}\nlook_first: true\nsteps: [1, 2]\nlocation: {lat: 33.5, lon: 133.5}',
      ),
    );
    const { area, verified, source, ...rest } = frontMatterSchema.parse(data);
    expect(typedEntry(FIELD_TABLE, shapeValues(FIELD_TABLE, data))).toEqual({
      area,
      verified,
      source,
      ...rest,
    });
  });
});
