/** ふだんのことばの表 (content/vocabulary/): read whole, every fault told with its line, and the program made of them. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { readEveryday } from '../../../src/catalogue/read/read-everyday.ts';
import { wordModules } from '../../../src/catalogue/write/word-modules.ts';
import { normalise } from '../../../src/domain/text/japanese-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'everyday-'));
const at = (file: string) => join(folder, 'vocabulary', file);
beforeEach(() => cpSync('content/vocabulary', join(folder, 'vocabulary'), { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true }));

/** The table with one line more, at its end. */
function withLine(file: string, line: string) {
  const before = readFileSync(at(file), 'utf8');
  writeFileSync(at(file), `${before}${line}\n`);
  const { table, problems } = readEveryday(folder, true);
  return { table, problems, line: before.split('\n').length };
}

describe('ふだんのことばの表', () => {
  it('has no fault', () => expect(readEveryday('content', true).problems).toEqual([]));

  it('is what the program reads with', () => {
    for (const { path, text } of wordModules(readEveryday('content', true).table))
      expect(readFileSync(path, 'utf8'), path).toBe(text);
  });

  it.each([
    ['spellings.yml', 'みほん: [見本ことば]', '見本ことば/g, "みほん"'],
    ['readings.yml', '見本語: みほんご', '見本語 みほんご'],
    ['side-words.yml', '  - 見本の気持ち', '|見本の気持ち'],
  ])('%s takes a word in one line: %s', (file, line, made) => {
    const { table, problems } = withLine(file, line);
    expect(problems).toEqual([]);
    expect(
      wordModules(table)
        .map(({ text }) => text)
        .join(),
    ).toContain(made);
  });

  it.each([
    ['short_forms: [株, ', 'short_forms: [労, 株, ', '"労|株'],
    ['  - 宗教法人', '  - 宗教法人\n  - 見本法人', '|見本法人'],
    ['  くらぶ: club', '  くらぶ: club\n  みほん: mihon', '["みほん", "mihon"]'],
    ['  ふくし: [福祉]', '  ふくし: [福祉]\n  みほん: [見本]', '[/見本/g, "みほん"]'],
    ['left_out: [', 'left_out: [見本, ', "[/事業所|見本/g, '']"],
  ])('name-words.yml takes a word more: %s', (from, to, made) => {
    const before = readFileSync(at('name-words.yml'), 'utf8');
    expect(before).toContain(from);
    writeFileSync(at('name-words.yml'), before.replace(from, to));
    const { table, problems } = readEveryday(folder, true);
    expect(problems).toEqual([]);
    const texts = wordModules(table).map(({ text }) => text);
    expect(texts.join('')).toContain(made);
  });

  it.each([
    ['side-words.yml', '  - 母|父', 'wrong-type', 'べつのことば'],
    ['side-words.yml', '  - ""', 'empty-value', '空の'],
    ['side-words.yml', `  - ${'長'.repeat(61)}`, 'too-long', '60字'],
    ['side-words.yml', '  - 不安', 'listed-twice', '片方'],
    ['side-words.yml', 'feeling: [母]', 'unknown-field', 'feelings'],
    ['readings.yml', '見本語: ミホンゴ', 'contradiction', 'ひらがな'],
    ['readings.yml', 'みほん: みほん', 'contradiction', '漢字'],
    ['readings.yml', '見本(語: みほんご', 'contradiction', '記号'],
    ['readings.yml', '見本語: [みほんご]', 'wrong-type', '1つの'],
    ['spellings.yml', 'みほん: [ミホン]', 'contradiction', 'みほん'],
    ['spellings.yml', 'みほん: [みは]', 'thesaurus-short', '3文字'],
    ['spellings.yml', 'みほん: [子供]', 'contradiction', '片方'],
    ['spellings.yml', '見本働: [見本殴]', 'contradiction', 'そろえたあと'],
    ['spellings.yml', 'みほん: 見本', 'wrong-type', 'ならべる'],
    ['people-words.yml', 'woman: [女性]', 'unknown-field', 'women'],
    ['giving.yml', 'given: [米]', 'unknown-field', 'things'],
  ])('%s: the line 「%s」 is told as %s', (file, written, code, fix) => {
    const { problems, line } = withLine(file, written);
    const found = problems.find((problem) => problem.code === code);
    expect(found).toMatchObject({ file: `content/vocabulary/${file}`, line });
    expect(found?.fix).toContain(fix);
  });

  it.each([
    ['silent-words.yml', '  - の\n', '  - の\n  - のが\n', 'contradiction', '消して'],
    ['silent-words.yml', 'marks: [', 'marks: [印, ', 'contradiction', '記号'],
    ['people-words.yml', 'min: 6, max: 12', 'min: 12, max: 6', 'contradiction', '小さい'],
    ['people-words.yml', '学童疎開', '疎開', 'contradiction', 'はじめかおわり'],
    ['people-words.yml', 'min: 13', 'min: 十三', 'wrong-type', '数'],
    ['people-words.yml', 'family-group', 'family-grup', 'unknown-id', 'family-group'],
    ['giving.yml', 'food-pantry', 'food-pantri', 'unknown-id', 'food-pantry'],
    ['name-words.yml', '認定npo法人', '認定NPO法人', 'contradiction', '認定npo法人'],
    ['name-words.yml', '[株, ', '[(株), ', 'contradiction', '株'],
    ['name-words.yml', 'こども: kodomo\n', 'コドモ: kodomo\n', 'contradiction', 'ひらがな'],
    ['name-words.yml', ': kodomo\n', ': Kodomo\n', 'contradiction', '小文字'],
    ['name-words.yml', 'いばしょ: [居場所]', '居場: [居場所]', 'contradiction', 'ひらがな'],
    ['name-words.yml', 'left_out:', 'left:', 'unknown-field', 'left_out'],
  ])('%s: 「%s」 written 「%s」 is told as %s', (file, from, to, code, fix) => {
    const before = readFileSync(at(file), 'utf8');
    expect(before).toContain(from);
    writeFileSync(at(file), before.replace(from, to));
    const found = readEveryday(folder, true).problems.find((problem) => problem.code === code);
    expect(found?.fix).toContain(fix);
    expect(found?.line).toBeGreaterThan(1);
  });

  it('tells of a table that is not there, where a site needs it', () => {
    rmSync(at('giving.yml'));
    expect(readEveryday(folder, true).problems).toMatchObject([{ code: 'missing-file' }]);
    expect(readEveryday(folder).problems).toEqual([]);
  });

  it('never throws, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        writeFileSync(at('people-words.yml'), text);
        readEveryday(folder, true);
      }),
      { numRuns: 100 },
    );
  });

  it('reads every way of writing a word as its one form', () => {
    for (const [form, ways] of readEveryday('content', true).table.spellings)
      for (const way of ways) expect(normalise(way), way).toBe(normalise(form));
  });
});
