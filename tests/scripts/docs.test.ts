import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillMarkers } from '../../scripts/docs/fill-markers.ts';
import { DOCUMENTS, madeParts } from '../../scripts/docs/made-parts.ts';
import { areaOwners, programOwners } from '../../scripts/docs/form-parts.ts';
import { changedLines } from '../../scripts/docs/changed-lines.ts';
import { expectedProblems } from '../../scripts/docs/expected-problems.ts';
import { mendedFile, problemSection } from '../../scripts/docs/problem-examples.ts';
import { PROBLEM_CODES } from '../../src/catalogue/check/problem-codes.ts';
import { fieldTable } from '../../scripts/docs/tables.ts';
import { makeContent } from '../catalogue/sample-content.ts';
import { SAMPLE_PREFECTURE } from '../domain/area/sample-municipalities.ts';

describe('文書の表', () => {
  it.each(DOCUMENTS)('%s is up to date (npm run docs)', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(fillMarkers(text, madeParts())).toBe(text);
    expect(text).toMatch(/(?:<!--|#) [\w-]+:start/);
  });

  it('describes every field in Japanese', () => {
    const rows = fieldTable().split('\n').slice(2);
    expect(rows.length).toBeGreaterThan(80);
    expect(rows.filter((row) => !/[ぁ-んァ-ヶ一-鿿]/.test(row.split(' | ')[2] ?? ''))).toEqual([]);
    expect(fieldTable()).toContain('| `name` | いる |');
    expect(fieldTable()).toContain('| `kana` |  |');
  });

  it('leaves what people wrote', () => {
    expect(
      fillMarkers('a\n<!-- needs:start -->\nold\n<!-- needs:end -->\nb', {
        needs: 'new',
        other: 'x',
      }),
    ).toBe('a\n<!-- needs:start -->\nnew\n<!-- needs:end -->\nb');
  });

  it('fills comments of the other kind at their own indent', () => {
    expect(fillMarkers('a:\n  # ids:start\n  - old\n  # ids:end\nb', { ids: '- 1\n- 2' })).toBe(
      'a:\n  # ids:start\n  - 1\n  - 2\n  # ids:end\nb',
    );
    expect(fillMarkers('# ids:start\nmine\n# ids:end', { ids: (written) => `${written}!` })).toBe(
      '# ids:start\nmine!\n# ids:end',
    );
  });

  it('keeps the owners that people named, also of areas it does not know', () => {
    const content = makeContent({});
    writeFileSync(join(content, 'site.json'), JSON.stringify({ prefectures: [SAMPLE_PREFECTURE] }));
    const owners = areaOwners(
      content,
      '/content/resources/mihon/mihon/ @mihon\n# /content/resources/mihon/ @owner\n/content/resources/elsewhere/ @mihon',
    ).split('\n');
    expect(owners).toContain('/content/resources/mihon/mihon/ @mihon');
    expect(owners.filter((line) => line.includes('/mihon/mihon/'))).toHaveLength(1);
    expect(owners.at(-1)).toBe('/content/resources/elsewhere/ @mihon');
    expect(owners).toContain('# /content/resources/mihon/tonari/ @owner # となり町');
    expect(areaOwners(content, owners.join('\n')).split('\n')).toEqual(owners);
    rmSync(content, { recursive: true });
  });

  it('gives what runs to the owner of the repository, unless a person wrote another', () => {
    const content = makeContent({});
    writeFileSync(
      join(content, 'site.json'),
      JSON.stringify({ repository: 'https://github.com/mihon/catalog' }),
    );
    const made = programOwners(content, '').split('\n');
    for (const path of ['/.github/', '/scripts/', '/package.json', '/package-lock.json'])
      expect(
        made.some((line) => line.startsWith(`${path} @mihon `)),
        path,
      ).toBe(true);
    const own = '/scripts/ @mihon/program';
    const again = programOwners(
      content,
      made
        .map((line) => (line.startsWith('/scripts/') ? own : line.replace('@mihon', '@before')))
        .join('\n'),
    ).split('\n');
    expect(again).toEqual(made.map((line) => (line.startsWith('/scripts/') ? own : line)));
    expect(readFileSync('.github/CODEOWNERS', 'utf8')).toMatch(/^\/\.github\/ @[\w-]+/m);
    rmSync(content, { recursive: true });
  });
});

const CODES = Object.keys(PROBLEM_CODES) as (keyof typeof PROBLEM_CODES)[];
const lines = fc
  .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 8 })
  .map((list) => [...list, 'end'].join('\n'));

describe('コードの例', () => {
  it.each(CODES)('%s has its words, and nothing that cannot be seen', (code) => {
    const section = problemSection(code);
    expect(section.startsWith(`### ${code}\n\n${PROBLEM_CODES[code]}。`)).toBe(true);
    expect(section).toContain('直しかた: ');
    expect(section.replaceAll('\n', '')).not.toMatch(/[\p{Cf}\p{Cc}]/u);
    expect(section.includes('直したあと:')).toBe(mendedFile(code) !== undefined);
  });

  it('says in which file, where it is not the entry itself', () => {
    expect(problemSection('thesaurus-short')).toContain('直す前（`content/thesaurus.yml`）:');
    expect(problemSection('published-gone')).toContain(
      '直す前（`content/resources/mihon/mihon/minna-no-cafe.md`）:',
    );
    expect(problemSection('bad-phone')).toContain('直す前:\n');
  });

  it('shows words as they are, also those that Markdown would take for its own', () => {
    expect(problemSection('forbidden-key')).toContain('「\\_\\_proto\\_\\_」');
    expect(problemSection('raw-html')).toContain('\\[文字\\](アドレス)');
  });

  it('reads all problems of a report', () => {
    expect(
      expectedProblems(
        'content/a b.md:6 phones.0.number\n  まちがい [bad-phone] ちがう\n  直しかた: 直す\n\ncontent/c.md:1\n  注意 [shelter] だめ\n  直しかた: 消す\n\nまちがい 1件、注意 1件',
      ),
    ).toEqual([
      {
        file: 'content/a b.md',
        line: 6,
        level: 'まちがい',
        code: 'bad-phone',
        message: 'ちがう',
        fix: '直す',
      },
      {
        file: 'content/c.md',
        line: 1,
        level: '注意',
        code: 'shelter',
        message: 'だめ',
        fix: '消す',
      },
    ]);
  });

  it('shows a line that is pointed at, though it stays', () => {
    expect(changedLines('a\nb\nc\nd\ne\nf', 'a\nb\nc\nd\nX\nf', [2])).toEqual({
      before: ['a', 'b', 'c', 'd', 'e', 'f'],
      after: ['a', 'b', 'c', 'd', 'X', 'f'],
    });
    expect(changedLines('a\nb\nc\nd\ne\nf', 'a\nb\nc\nd\nX\nf')).toEqual({
      before: ['d', 'e', 'f'],
      after: ['d', 'X', 'f'],
    });
  });

  it('turns the one text into the other when the lines before are replaced by the lines after', () => {
    fc.assert(
      fc.property(
        lines,
        lines,
        fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 2 }),
        (before, after, pointed) => {
          const at = pointed.filter((line) => line <= before.split('\n').length);
          const shown = changedLines(before, after, at);
          const texts = before.split('\n');
          const starts = texts
            .map((_, index) => index)
            .filter((index) =>
              shown.before.every((line, offset) => texts[index + offset] === line),
            );
          expect(
            starts.some(
              (start) =>
                texts.toSpliced(start, shown.before.length, ...shown.after).join('\n') === after,
            ),
          ).toBe(true);
          for (const line of at)
            expect(
              starts.some((start) => line - 1 >= start && line - 1 < start + shown.before.length),
            ).toBe(true);
        },
      ),
    );
  });
});
