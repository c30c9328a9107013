/**
 * ことばは1か所に: what a reader sees stands in src/words/ja, so that another language is another folder. Anywhere else
 * a literal with kana or kanji must read Japanese, name something or speak to an editor. Marks alone, such as 「」, are
 * no words; comments and regular expressions are not read.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const WORDS = 'src/words/';

/** What a literal outside words/ may be for, and the beginnings of the paths where it may stand. */
const ROOMS: readonly { readonly why: string; readonly paths: readonly string[] }[] = [
  {
    why: 'what the catalogue itself is called by: kinds, needs, steps, and the area that is in no list',
    paths: [
      'src/domain/vocabulary/',
      'src/domain/area/national.ts',
      // forms of contract, as the table of what is usual names them
      'src/domain/entry/usual.ts',
    ],
  },
  {
    why: 'reads Japanese, or writes the lines of hours that entries hold in any language',
    paths: [
      'src/domain/text/',
      'src/domain/time/hours-findings.ts',
      'src/domain/time/hours-choice.ts',
      'src/domain/time/hours-note.ts',
      'src/domain/time/read-',
      'src/domain/time/written-',
      'src/domain/area/typed-area.ts',
      'src/search/understand/',
      'src/search/answer/area-fit.ts',
      'src/search/body/mark.ts',
      'src/search/files/short-signs.ts',
      'src/search/files/split-thesaurus.ts',
      'src/import/',
    ],
  },
  {
    why: 'messages of the checks to those who write entries, tables and settings',
    paths: [
      'src/domain/area/area-code-trouble.ts',
      'src/domain/entry/entry-schema.ts',
      'src/domain/entry/entry-size.ts',
      // the schema's descriptions of the facts of a first visit
      'src/domain/entry/visit-facts.ts',
      'src/domain/fields/',
      'src/domain/entry/district-schema.ts',
      'src/domain/entry/kind-desk-schema.ts',
      'src/domain/gathering/gathering-schema.ts',
      'src/domain/guide/guide-schema.ts',
      'src/domain/rules/',
      'src/domain/settings/',
      'src/domain/written/field-check.ts',
      'src/catalogue/',
    ],
  },
  {
    why: 'reports, letters and comments for those who keep the catalogue; on no page',
    paths: ['src/upkeep/'],
  },
  {
    why: 'what stops a build, said at the terminal',
    paths: [
      'src/site/build/about-content.ts',
      'src/site/build/admin-config.ts',
      'src/site/build/build-day.ts',
      'src/site/build/content-loader.ts',
      'src/site/build/joined-catalogue.ts',
      'src/site/build/site-config.ts',
    ],
  },
  {
    why: 'headings of published tables, as their standards write them, and the words those ask for',
    paths: ['src/exchange/standard/'],
  },
  {
    why: 'the name of a source, as its licences write it',
    paths: ['src/site/build/source-credits.ts'],
  },
];

const KANA_OR_KANJI = /[ぁ-ゖァ-ヺー々〆〇\u3400-\u9fff]/;

interface Found {
  readonly line: number;
  readonly text: string;
}

const hasText = (node: ts.Node): node is ts.Node & { readonly text: string } =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddleOrTemplateTail(node) ||
  ts.isJsxText(node) ||
  ts.isIdentifier(node);

/** Literals, templates, names of properties and text of elements. */
function inProgram(name: string, source: string): readonly Found[] {
  const kind = name.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, false, kind);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (hasText(node) && KANA_OR_KANJI.test(node.text))
      found.push({
        line: file.getLineAndCharacterOfPosition(node.pos).line + 1,
        text: node.text.trim(),
      });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const blank = (text: string) => text.replace(/[^\n]/g, ' ');

/** Anything that is no comment: a template or a sheet of styles has no other place for Japanese. */
function inPlainText(source: string): readonly Found[] {
  return source
    .replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<=^|\s)\/\/.*$/gm, blank)
    .split('\n')
    .flatMap((text, at) => (KANA_OR_KANJI.test(text) ? [{ line: at + 1, text: text.trim() }] : []));
}

function inAstro(name: string, source: string): readonly Found[] {
  const [head = '', program = ''] = /^---\n([\s\S]*?)\n---/.exec(source) ?? [];
  return [
    ...inProgram(`${name}.ts`, `\n${program}`),
    ...inPlainText(blank(head) + source.slice(head.length)),
  ];
}

function japaneseIn(name: string, source: string): readonly Found[] {
  if (name.endsWith('.astro')) return inAstro(name, source);
  return name.endsWith('.css') ? inPlainText(source) : inProgram(name, source);
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => join('src', name).replaceAll('\\', '/'))
  .filter((name) => /\.(?:tsx?|mjs|astro|css)$/.test(name));
const foundIn = new Map(
  files
    .filter((name) => !name.startsWith(WORDS))
    .map((name) => [name, japaneseIn(name, readFileSync(name, 'utf8'))] as const),
);
const allowed = ROOMS.flatMap(({ paths }) => paths);

describe('ことばの置き場所', () => {
  it('has no words of a reader outside words/', () => {
    const astray = [...foundIn]
      .filter(([name]) => !allowed.some((path) => name.startsWith(path)))
      .flatMap(([name, found]) => found.map(({ line, text }) => `${name}:${line} ${text}`));
    expect(astray).toEqual([]);
    expect(foundIn.size).toBeGreaterThan(300);
  });

  it('lets no room in that has no need of it', () => {
    const idle = allowed.filter(
      (path) => ![...foundIn].some(([name, found]) => name.startsWith(path) && found.length > 0),
    );
    expect(idle).toEqual([]);
  });

  it('gives each room one reason', () => {
    expect(allowed.filter((path, at) => allowed.indexOf(path) !== at)).toEqual([]);
    expect(ROOMS.every(({ why }) => why.length > 10)).toBe(true);
  });

  it.each([
    ['a.ts', "\nconst a = 'お休み';", 2, 'お休み'],
    ['a.ts', 'const a = `${n}か所`;', 1, 'か所'],
    ['a.ts', 'const a = `約${n}`;', 1, '約'],
    ['a.ts', 'const a = { 無料: 1 };', 1, '無料'],
    ['a.tsx', 'const a = <p>お金</p>;', 1, 'お金'],
    ['a.tsx', 'const a = <p title="お金" />;', 1, 'お金'],
    ['a.astro', "---\nconst a = 'カナ';\n---\n<p>x</p>", 2, 'カナ'],
    ['a.astro', '---\nconst a = 1;\n---\n<p>漢字</p>', 4, '<p>漢字</p>'],
    ['a.astro', "<p>{open ? 'はい' : ''}</p>", 1, "<p>{open ? 'はい' : ''}</p>"],
    ['a.css', "p::after { content: '済'; }", 1, "p::after { content: '済'; }"],
  ])('finds words in %s: %s', (name, source, line, text) => {
    expect(japaneseIn(name, source)).toEqual([{ line, text }]);
  });

  it.each([
    ['a.ts', "/** お休み */\nconst a = 'b'; // 祝日\nconst c = /平日|毎週/;"],
    ['a.tsx', 'const a = <p>{/* お金 */}「{b}」・（）</p>;'],
    [
      'a.astro',
      '---\n/** 事実 */\nconst a = /市$/;\n---\n{/* 電話 */}\n<!-- 電話 --><p>「{a}」</p>',
    ],
    ['a.css', '/* 紙の色 */ p { color: red; }'],
  ])('lets comments, patterns and marks be in %s: %s', (name, source) => {
    expect(japaneseIn(name, source)).toEqual([]);
  });
});
