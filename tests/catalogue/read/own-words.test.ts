/** 困りごとと種類のことばの表 (content/vocabulary/needs.yml, kinds.yml): read whole, and every fault told in Japanese. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { readOwnWords } from '../../../src/catalogue/read/read-own-words.ts';
import { KIND_IDS } from '../../../src/domain/vocabulary/kind.ts';
import { NEED_IDS } from '../../../src/domain/vocabulary/need.ts';

const folder = mkdtempSync(join(tmpdir(), 'own-words-'));
mkdirSync(join(folder, 'vocabulary'));
afterAll(() => rmSync(folder, { recursive: true }));

const whole = (ids: readonly string[], line: string) =>
  [...ids.filter((id) => !line.startsWith(`${id}:`)).map((id) => `${id}: [ことば]`), line].join(
    '\n',
  );
function problemsWith(line: string) {
  writeFileSync(join(folder, 'vocabulary', 'needs.yml'), whole(NEED_IDS, line));
  writeFileSync(join(folder, 'vocabulary', 'kinds.yml'), whole(KIND_IDS, ''));
  return readOwnWords(folder).problems;
}

describe('困りごとと種類のことばの表', () => {
  it('has words for every need and every kind, and no fault', () => {
    const { rows, problems } = readOwnWords('content', true);
    expect(problems).toEqual([]);
    expect(new Set(rows.flatMap(({ needs }) => needs))).toEqual(new Set(NEED_IDS));
    expect(new Set(rows.flatMap(({ kinds }) => kinds))).toEqual(new Set(KIND_IDS));
  });

  it.each([
    ['fod: [ごはん]', 'unknown-id', 'もしかして: food'],
    ['food: ごはん', 'wrong-type', 'ならべて'],
    ['food: [ご]', 'thesaurus-short', '2文字以上'],
    ['food: [ごはん, ごはん]', 'listed-twice', '片方'],
    [`food: [${'ご'.repeat(80)}]`, 'too-long', '60字'],
  ])('tells of 「%s」: %s', (line, code, fix) => {
    const found = problemsWith(line).find((problem) => problem.code === code);
    expect(found?.fix).toContain(fix);
    expect(found?.file).toBe('content/vocabulary/needs.yml');
  });

  it('tells of a need that has no words, and of a file that is not there', () => {
    writeFileSync(join(folder, 'vocabulary', 'needs.yml'), 'food: [ごはん]\n');
    const missing = ({ code }: { readonly code: string }) => code === 'missing-field';
    expect(readOwnWords(folder, true).problems.some(missing)).toBe(true);
    expect(readOwnWords(folder).problems.some(missing)).toBe(false);
    rmSync(join(folder, 'vocabulary', 'needs.yml'));
    expect(readOwnWords(folder, true).problems.map(({ code }) => code)).toContain('missing-file');
    expect(readOwnWords(folder).rows.every(({ needs }) => needs.length === 0)).toBe(true);
  });

  it('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        for (const problem of problemsWith(text))
          expect(problem.message).toMatch(/[\p{Script=Hiragana}\p{Script=Han}]/u);
      }),
    );
  });
});
