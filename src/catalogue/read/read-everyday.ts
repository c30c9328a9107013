/**
 * ふだんのことばの表を読む。Reads the tables of words that a query is read with (content/vocabulary/*.yml below), and every
 * problem in them.
 */
import {
  ageFindings,
  exceptionFindings,
  nameFindings,
  readingFindings,
  silentFindings,
  spellingFindings,
  type AgeWords,
  type Everyday,
  type PeopleGroup,
  type ToldSituation,
} from '../../domain/vocabulary/everyday.ts';
import type { Finding } from '../../domain/problem.ts';
import { AUDIENCE_IDS } from '../../domain/vocabulary/audience.ts';
import { FACT_IDS } from '../../domain/vocabulary/fact.ts';
import { isKindId, type KindId } from '../../domain/vocabulary/kind.ts';
import { isNeedId } from '../../domain/vocabulary/need.ts';
import { readCheckedTable, tableOf, textOf, type ReadTable, type Table } from './checked-table.ts';
import { missingFile } from './missing-file.ts';
import { shapeFindings, type Shape } from './word-shapes.ts';
import type { MappingValue } from './yaml-mapping.ts';

const WORDS = { is: 'words' } as const;
const KINDS = { is: 'kinds' } as const;
const NEEDS = { is: 'needs' } as const;
const YEARS = { is: 'years' } as const;

const listOf = (value: MappingValue | undefined): readonly string[] =>
  (Array.isArray(value) ? (value as readonly MappingValue[]) : []).map(textOf).filter(Boolean);
const kindsOf = (value: MappingValue | undefined): readonly KindId[] =>
  listOf(value).filter(isKindId);

const yearsOf = (value: MappingValue | undefined): number | undefined =>
  /^\d{1,3}$/.test(textOf(value)) ? Number(textOf(value)) : undefined;

/** One table: its file, its shape, how it is read, and what its words have to keep to. */
interface WordTable<T> {
  readonly file: string;
  readonly what: string;
  readonly shape: Shape;
  readonly read: (data: Table) => T;
  readonly findings: (read: T, data: Table) => readonly Finding[];
}

function groupOf(written: MappingValue): PeopleGroup {
  const { words, ages, is, desk, others, kinds } = tableOf(written);
  const [own] = kindsOf(desk);
  const { min, max } = tableOf(ages);
  const [from, to] = [yearsOf(min), yearsOf(max)];
  return {
    words: listOf(words),
    ...(ages !== undefined && {
      ages: { ...(from !== undefined && { min: from }), ...(to !== undefined && { max: to }) },
    }),
    kinds: kindsOf(kinds),
    ...(is !== undefined && { is: AUDIENCE_IDS.filter((id) => listOf(is).includes(id)) }),
    ...(own !== undefined && { desk: own }),
    ...(others !== undefined && { others: listOf(others) }),
  };
}

function situationOf(written: MappingValue): ToldSituation {
  const table = tableOf(written);
  const { min, max } = tableOf(table['ages']);
  return {
    words: listOf(table['words']),
    with: listOf(table['with']),
    kin: listOf(table['kin']),
    ages: { min: yearsOf(min) ?? 0, max: yearsOf(max) ?? 120 },
    ...(table['over'] !== undefined && { over: listOf(table['over']).filter(isNeedId) }),
    needs: listOf(table['needs']).filter(isNeedId),
    kinds: kindsOf(table['kinds']),
  };
}

function ageWordsOf(written: MappingValue): AgeWords {
  const { words, not, min, max } = tableOf(written);
  return {
    words: listOf(words),
    not: listOf(not),
    min: yearsOf(min) ?? 0,
    max: yearsOf(max) ?? Infinity,
  };
}

const PEOPLE: WordTable<Everyday['people']> = {
  file: 'people-words.yml',
  what: 'だれのことかの表',
  shape: {
    is: 'fields',
    fields: {
      groups: {
        is: 'titled',
        each: {
          is: 'fields',
          fields: {
            words: WORDS,
            ages: { is: 'fields', fields: { min: YEARS, max: YEARS }, optional: ['min', 'max'] },
            is: { is: 'audiences' },
            desk: KINDS,
            others: WORDS,
            kinds: KINDS,
          },
          optional: ['ages', 'is', 'desk', 'others'],
        },
      },
      situations: {
        is: 'titled',
        each: {
          is: 'fields',
          fields: {
            words: WORDS,
            with: WORDS,
            kin: WORDS,
            ages: { is: 'fields', fields: { min: YEARS, max: YEARS } },
            over: NEEDS,
            needs: NEEDS,
            kinds: KINDS,
          },
          optional: ['kin', 'ages', 'over'],
        },
      },
      women: WORDS,
      men: WORDS,
      ages: {
        is: 'titled',
        each: {
          is: 'fields',
          fields: { words: WORDS, not: WORDS, min: YEARS, max: YEARS },
          optional: ['not'],
        },
      },
      carers: WORDS,
    },
  },
  read: (data) => ({
    groups: Object.values(tableOf(data['groups'])).map(groupOf),
    situations: Object.values(tableOf(data['situations'])).map(situationOf),
    women: listOf(data['women']),
    men: listOf(data['men']),
    ages: Object.values(tableOf(data['ages'])).map(ageWordsOf),
    carers: listOf(data['carers']),
  }),
  findings: ({ ages }, data) =>
    ageFindings(Object.keys(tableOf(data['ages'])).map((title, at) => [title, ages[at]!])),
};

const GIVING: WordTable<Everyday['giving']> = {
  file: 'giving.yml',
  what: 'あげたい人のことばの表',
  shape: {
    is: 'fields',
    fields: {
      says: WORDS,
      not: WORDS,
      left: WORDS,
      asks: WORDS,
      things: { is: 'titled', each: { is: 'fields', fields: { words: WORDS, kinds: KINDS } } },
      anything: KINDS,
      doors: {
        is: 'titled',
        each: {
          is: 'fields',
          fields: { things: WORDS, wishes: WORDS, kinds: KINDS },
          optional: ['kinds'],
        },
      },
    },
  },
  read: (data) => ({
    says: listOf(data['says']),
    not: listOf(data['not']),
    left: listOf(data['left']),
    asks: listOf(data['asks']),
    things: Object.values(tableOf(data['things'])).map(groupOf),
    anything: kindsOf(data['anything']),
    doors: Object.entries(tableOf(data['doors'])).map(([id, door]) => ({
      id,
      things: listOf(tableOf(door)['things']),
      wishes: listOf(tableOf(door)['wishes']),
      kinds: kindsOf(tableOf(door)['kinds']),
    })),
  }),
  findings: ({ says, not }) => exceptionFindings(says, not, ['not']),
};

const SIDE: WordTable<Everyday['side']> = {
  file: 'side-words.yml',
  what: 'そえることばの表',
  shape: {
    is: 'fields',
    fields: {
      people: WORDS,
      ways: WORDS,
      facts: {
        is: 'fields',
        fields: Object.fromEntries(
          FACT_IDS.map((id) => [
            id,
            { is: 'fields', fields: { words: WORDS, not: WORDS }, optional: ['not'] },
          ]),
        ),
      },
      feelings: WORDS,
      animals: WORDS,
      unlisted: WORDS,
    },
  },
  read: (data) => ({
    people: listOf(data['people']),
    ways: listOf(data['ways']),
    facts: FACT_IDS.map((id) => {
      const { words, not } = tableOf(tableOf(data['facts'])[id]);
      return { id, words: listOf(words), not: listOf(not) };
    }),
    feelings: listOf(data['feelings']),
    animals: listOf(data['animals']),
    unlisted: listOf(data['unlisted']),
  }),
  findings: () => [],
};

const SILENT: WordTable<Everyday['silent']> = {
  file: 'silent-words.yml',
  what: '読みとばすことばの表',
  shape: { is: 'fields', fields: { words: WORDS, marks: WORDS } },
  read: (data) => ({ words: listOf(data['words']), marks: listOf(data['marks']) }),
  findings: silentFindings,
};

const READINGS: WordTable<Everyday['readings']> = {
  file: 'readings.yml',
  what: '漢字の読みの表',
  shape: { is: 'titled', each: { is: 'word' } },
  read: (data) => Object.entries(data).map(([kanji, kana]) => [kanji, textOf(kana)] as const),
  findings: readingFindings,
};

const NAMES: WordTable<Everyday['names']> = {
  file: 'name-words.yml',
  what: '名前のことばの表',
  shape: {
    is: 'fields',
    fields: {
      legal_forms: WORDS,
      short_forms: WORDS,
      readings: { is: 'titled', each: WORDS },
      latin: { is: 'titled', each: { is: 'word' } },
      left_out: WORDS,
    },
  },
  read: (data) => ({
    legalForms: listOf(data['legal_forms']),
    shortForms: listOf(data['short_forms']),
    readings: Object.entries(tableOf(data['readings'])).map(
      ([kana, ways]) => [kana, listOf(ways)] as const,
    ),
    latin: Object.entries(tableOf(data['latin'])).map(
      ([kana, latin]) => [kana, textOf(latin)] as const,
    ),
    leftOut: listOf(data['left_out']),
  }),
  findings: nameFindings,
};

const SPELLINGS: WordTable<Everyday['spellings']> = {
  file: 'spellings.yml',
  what: '書きかたのゆれの表',
  shape: { is: 'titled', each: WORDS },
  read: (data) => Object.entries(data).map(([form, ways]) => [form, listOf(ways)] as const),
  findings: spellingFindings,
};

/** @param isNeeded a content folder for a trial may go without the table, a site may not */
function readWords<T>(
  contentDir: string,
  { file, what, shape, read, findings }: WordTable<T>,
  isNeeded: boolean,
): ReadTable<T> {
  const name = `vocabulary/${file}`;
  return readCheckedTable<T>(contentDir, {
    name,
    nothing: read({}),
    missing: isNeeded && missingFile(`content/${name}`, what),
    read: (data) => {
      const table = read(data);
      const shaped = shapeFindings(data, [], shape);
      // What is not of its shape is read as if it were not there: its words cannot be judged.
      const isSound = shaped.every(({ level }) => level === 'warning');
      return { table, findings: isSound ? [...shaped, ...findings(table, data)] : shaped };
    },
  });
}

export function readEveryday(contentDir: string, isNeeded = false): ReadTable<Everyday> {
  const people = readWords(contentDir, PEOPLE, isNeeded);
  const giving = readWords(contentDir, GIVING, isNeeded);
  const side = readWords(contentDir, SIDE, isNeeded);
  const silent = readWords(contentDir, SILENT, isNeeded);
  const readings = readWords(contentDir, READINGS, isNeeded);
  const names = readWords(contentDir, NAMES, isNeeded);
  const spellings = readWords(contentDir, SPELLINGS, isNeeded);
  return {
    table: {
      people: people.table,
      giving: giving.table,
      side: side.table,
      silent: silent.table,
      readings: readings.table,
      names: names.table,
      spellings: spellings.table,
    },
    problems: [people, giving, side, silent, readings, names, spellings].flatMap(
      ({ problems }) => problems,
    ),
  };
}
