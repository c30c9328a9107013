/**
 * 言葉の表から作るプログラム: the tables of everyday words as modules, so that the browser, the build, the terminal and
 * the tests read the same words without reading YAML, and the words travel and are kept with the program.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AgeWords, Everyday } from '../../domain/vocabulary/everyday.ts';
import { when, type Problem } from '../../domain/problem.ts';
import { readEveryday } from '../read/read-everyday.ts';
import { writeAtomically } from './write-atomically.ts';

export interface WordModule {
  /** below the project's folder */
  readonly path: string;
  readonly text: string;
}

const HEAD = (files: string) =>
  `/** ことばの表（content/vocabulary/ の ${files}）から作ったもの。表を直して npm run docs とすると、作りなおします。手では直しません。 */\n`;

const quoted = (text: string) => JSON.stringify(text);
/** The check lets no word hold the sign that parts them. */
const list = (words: readonly string[]) => `words(${quoted(words.join('|'))})`;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const longestFirst = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length);

/** 学童(?!疎開): the word, but not in its exceptions. */
function exceptSource(word: string, exceptions: readonly string[]): string {
  const after = exceptions.filter((one) => one !== word && one.startsWith(word));
  const before = exceptions.filter((one) => one !== word && one.endsWith(word));
  return [
    ...before.map((one) => `(?<!${escaped(one.slice(0, -word.length))})`),
    escaped(word),
    ...after.map((one) => `(?!${escaped(one.slice(word.length))})`),
  ].join('');
}

/** Any of the words, the longest that stands there. Of no words: nothing. */
function pattern(words: readonly string[], exceptions: readonly string[] = [], flags = 'u') {
  const sources = longestFirst(words).map((word) => exceptSource(word, exceptions));
  return `/${sources.join('|') || '(?!)'}/${flags}`;
}

const ageRow = ({ words, not, min, max }: AgeWords) =>
  `  [${pattern(words, not)}, { min: ${min}, max: ${max} }],`;

const kindList = (kinds: readonly string[]) => `kinds(${quoted(kinds.join('|'))})`;

/** min: 1, max: 15 as they stand in a program; what is not there is left out. */
const written = (fields: Readonly<Record<string, unknown>>): string =>
  Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}, `)
    .join('');

function searchWords({ people, giving, side, silent, readings }: Everyday): string {
  const groups = people.groups.map(
    ({ words, ages, kinds, is, desk, others }) =>
      `  { words: ${list(words)}, ${written({ ages, is, desk, others })}kinds: ${kindList(kinds)} },`,
  );
  const situations = people.situations.map(
    ({ words, with: beside, kin, ages, over, needs, kinds }) =>
      `  { words: ${list(words)}, with: ${list(beside)}, kin: ${list(kin)}, ${written({ ages, over, needs })}kinds: ${kindList(kinds)} },`,
  );
  const facts = side.facts.map(
    ({ id, words, not }) => `  [${quoted(id)}, ${pattern(words, not, 'iu')}],`,
  );
  const things = giving.things.map(
    ({ words, kinds }) => `  [${pattern(words)}, kinds(${quoted(kinds.join('|'))})],`,
  );
  const doors = giving.doors.map(
    ({ id, things: given, wishes, kinds }) =>
      `  [${quoted(id)}, ${given.length > 0 ? pattern(given) : '/(?:)/u'}, ${pattern(wishes)}, ${kindList(kinds)}],`,
  );
  const pairs = readings.map(([kanji, kana]) => `${kanji} ${kana}`);
  return `${HEAD('people-words.yml、giving.yml、side-words.yml、silent-words.yml、readings.yml')}import type { PeopleGroup, ToldSituation } from '../../domain/vocabulary/everyday.ts';
import type { FactId } from '../../domain/vocabulary/fact.ts';
import type { KindId } from '../../domain/vocabulary/kind.ts';

const words = (text: string): readonly string[] => text.split('|').filter(Boolean);
const kinds = (text: string) => words(text) as readonly KindId[];

export const PEOPLE_GROUPS: readonly PeopleGroup[] = [
${groups.join('\n')}
];
export const TOLD_SITUATIONS: readonly ToldSituation[] = [
${situations.join('\n')}
];
export const WOMEN = ${pattern(people.women)};
export const MEN = ${pattern(people.men)};
export const AGE_WORDS: readonly (readonly [RegExp, { readonly min: number; readonly max: number }])[] = [
${people.ages.map(ageRow).join('\n')}
];
export const CARERS = ${pattern(people.carers)};

export const GIVES = ${pattern(giving.says, giving.not)};
export const HAS_LEFT = ${pattern(giving.left)};
export const ASKS_FOR_LEFT = ${pattern(giving.asks)};
export const TAKERS: readonly (readonly [RegExp, readonly KindId[]])[] = [
${things.join('\n')}
];
export const TAKERS_OF_ANYTHING = kinds(${quoted(giving.anything.join('|'))});

/** ささえる側の入口: what it is about, and what one wishes to do */
export const GIVERS_DOORS: readonly (readonly [string, RegExp, RegExp, readonly KindId[]])[] = [
${doors.join('\n')}
];

export const PEOPLE_ASIDE = ${list(side.people)};
export const WAYS = ${list(side.ways)};
export const FEELINGS = ${list(side.feelings)};
export const FACT_WORDS: readonly (readonly [FactId, RegExp])[] = [
${facts.join('\n')}
];
export const ANIMALS = ${pattern(side.animals)};
export const UNLISTED = ${list(side.unlisted)};

export const SILENT_WORDS = ${list(silent.words)};
export const MARKS = ${quoted(silent.marks.join(''))};

/** 漢字 かな */
export const READINGS = ${list(pairs)};
`;
}

function spellings({ spellings: families }: Everyday): string {
  const rows = families
    .filter(([, ways]) => ways.length > 0)
    .map(([form, ways]) => `  [${pattern(ways, [], 'g')}, ${quoted(form)}],`);
  return `${HEAD('spellings.yml')}export const SPELLING_FAMILIES: readonly (readonly [RegExp, string])[] = [
${rows.join('\n')}
];
`;
}

/** Compared in the search: the browser loads it. */
function names({ names: { legalForms, shortForms } }: Everyday): string {
  const forms = longestFirst(legalForms);
  return `${HEAD('name-words.yml')}export const LEGAL_FORMS = ${quoted(forms.join('|'))}.split('|');
export const SHORT_FORMS = ${quoted(shortForms.join('|'))};
`;
}

/** For the names of files, which are made on the edit page and in commands alone. */
function slugs({ names: { readings, latin, leftOut } }: Everyday): string {
  const isKana = (word: string) => /^[ぁ-ゖー]+$/.test(word);
  const read = [
    ...readings.map(([kana, ways]) => `  [${pattern(ways, [], 'g')}, ${quoted(kana)}],`),
    ...when(
      leftOut.some((word) => !isKana(word)),
      `  [${pattern(
        leftOut.filter((word) => !isKana(word)),
        [],
        'g',
      )}, ''],`,
    ),
  ];
  const written = [...latin, ...leftOut.filter(isKana).map((word) => [word, ''] as const)]
    .toSorted(([a], [b]) => b.length - a.length)
    .map(([kana, word]) => `  [${quoted(kana)}, ${quoted(word)}],`);
  return `${HEAD('name-words.yml')}export const NAME_READINGS: readonly (readonly [RegExp, string])[] = [
${read.join('\n')}
];
export const LATIN_PARTS: readonly (readonly [string, string])[] = [
${written.join('\n')}
];
`;
}

/** @param everyday without problems */
export function wordModules(everyday: Everyday): readonly WordModule[] {
  return [
    { path: 'src/search/understand/made-words.ts', text: searchWords(everyday) },
    { path: 'src/domain/text/made-spellings.ts', text: spellings(everyday) },
    { path: 'src/domain/text/made-names.ts', text: names(everyday) },
    { path: 'src/domain/text/made-slugs.ts', text: slugs(everyday) },
  ];
}

export interface KeptModules {
  /** of the modules that were written anew */
  readonly paths: readonly string[];
  /** of the tables; with an error among them nothing is written */
  readonly problems: readonly Problem[];
}

/** Brings the modules up to the tables of content/ in the project at `root`. */
export function keepWordModules(root: string): KeptModules {
  const { table, problems } = readEveryday(join(root, 'content'), true);
  if (problems.some(({ level }) => level === 'error')) return { paths: [], problems };
  const changed = wordModules(table).filter(({ path, text }) => {
    const file = join(root, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== text;
  });
  for (const { path, text } of changed) writeAtomically(join(root, path), text);
  return { paths: changed.map(({ path }) => path), problems };
}
