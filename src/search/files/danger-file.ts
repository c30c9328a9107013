/**
 * 危ないときの表, as it travels in the index: all that most Japanese queries of danger need (no titles: only other pages show them), the
 * rare wordings and those of other languages apart; and in the head the traces by which a phone knows that it needs none
 * of these.
 */
import {
  NO_DANGER,
  type DangerSign,
  type DangerTable,
  type DangerTopic,
} from '../../domain/vocabulary/danger.ts';
import type { KindId } from '../../domain/vocabulary/kind.ts';
import type { NeedId } from '../../domain/vocabulary/need.ts';
import { hasOtherLetters, OTHER_LETTER, type DangerTraces } from '../understand/danger-trace.ts';
import { fromShortSigns, toShortSigns } from './short-signs.ts';

/** One line a topic: words that come later than its own. */
export type WrittenForeign = string;

/** Those that stand alone in one line, then one line a pair. */
export type WrittenTraces = string;

const SIDES = '\t';

export const writeTraces = ({ alone, pairs }: DangerTraces): WrittenTraces =>
  toShortSigns(
    [
      alone.join(BETWEEN),
      ...pairs.map((pair) => pair.map((side) => side.join(BETWEEN)).join(SIDES)),
    ].join('\n'),
  );

export function readTraces(written: WrittenTraces): DangerTraces {
  const [alone = '', ...pairs] = fromShortSigns(written).split('\n');
  return {
    alone: wordsIn(alone),
    pairs: pairs.map((line) => {
      const [one = '', other = ''] = line.split(SIDES);
      return [wordsIn(one), wordsIn(other)];
    }),
  };
}

/** One line a value; lists with spaces between, words with 、 between. */
export type WrittenDanger = readonly [
  words: string,
  topics: string,
  unknown: string,
  noContact: string,
];

const BETWEEN = '、';
const NATIONAL = 'national/';
/** harmless, young, other, plea, animals and the readings stand before the groups */
const LISTS = 6;

const short = (ids: readonly string[]) => ids.map((id) => id.slice(NATIONAL.length)).join(' ');
const listIn = (line: string): readonly string[] => line.split(' ').filter(Boolean);
const idsIn = (line: string): readonly string[] => listIn(line).map((file) => NATIONAL + file);
const wordsIn = (line: string): readonly string[] => line.split(BETWEEN).filter(Boolean);

function topicLine(topic: DangerTopic): string {
  const flags = [topic.isPrivate, topic.isViolence, topic.isGeneral, topic.isDeskFirst]
    .map(Number)
    .join('');
  const lists = [topic.needs, topic.desks, topic.kinds, topic.childKinds].map((list) =>
    list.join(' '),
  );
  return [
    topic.id,
    topic.welcome,
    topic.sign ?? '',
    flags,
    ...lists,
    short(topic.lines),
    short(topic.childLines),
    toShortSigns(topic.words.join(BETWEEN)),
    toShortSigns(topic.mild.join(BETWEEN)),
  ].join('\t');
}

function topicIn(line: string): DangerTopic {
  const [
    id = '',
    welcome = '',
    sign = '',
    flags = '',
    needs = '',
    desks = '',
    kinds = '',
    childKinds = '',
    lines = '',
    childLines = '',
    words = '',
    mild = '',
  ] = line.split('\t');
  return {
    id,
    title: '',
    welcome,
    sign: sign === '' ? undefined : (sign as DangerSign),
    isPrivate: flags[0] === '1',
    isViolence: flags[1] === '1',
    isGeneral: flags[2] === '1',
    isDeskFirst: flags[3] === '1',
    needs: listIn(needs) as readonly NeedId[],
    desks: listIn(desks) as readonly KindId[],
    kinds: listIn(kinds) as readonly KindId[],
    childKinds: listIn(childKinds) as readonly KindId[],
    lines: idsIn(lines),
    childLines: idsIn(childLines),
    words: wordsIn(fromShortSigns(words)),
    foreign: [],
    mild: wordsIn(fromShortSigns(mild)),
  };
}

export function writeDanger({
  groups,
  readings,
  harmless,
  young,
  other,
  plea,
  animals,
  topics,
  needs,
  noContact,
}: DangerTable): WrittenDanger {
  const named = Object.entries(groups).map(
    ([name, words]) => `${name}\t${toShortSigns(words.join(BETWEEN))}`,
  );
  const read = Object.entries(readings)
    .map(([kanji, kana]) => `${kanji}:${kana}`)
    .join(BETWEEN);
  return [
    [
      ...[harmless, young, other, plea, animals].map((words) => toShortSigns(words.join(BETWEEN))),
      toShortSigns(read),
      ...named,
    ].join('\n'),
    topics.map(topicLine).join('\n'),
    writeUnknown({ needs }),
    short(noContact),
  ];
}

/** The lines for whoever does not know where to ask, which every answer may name. */
export const writeUnknown = ({ needs }: Pick<DangerTable, 'needs'>): string =>
  short(needs.find(({ need }) => need === 'unknown')?.lines ?? []);

/** As long as the table is not there. */
export const dangerToCome = (unknown: string): DangerTable => ({
  ...NO_DANGER,
  needs: [{ need: 'unknown', lines: idsIn(unknown) }],
});

export function readDangerWritten([words, topics, unknown, noContact]: WrittenDanger): DangerTable {
  const [lists, named] = [
    words.split('\n').slice(0, LISTS).map(fromShortSigns),
    words.split('\n').slice(LISTS),
  ];
  const [harmless = '', young = '', other = '', plea = '', animals = '', read = ''] = lists;
  return {
    harmless: wordsIn(harmless),
    young: wordsIn(young),
    other: wordsIn(other),
    plea: wordsIn(plea),
    telling: [],
    wordings: [],
    animals: wordsIn(animals),
    readings: Object.fromEntries(wordsIn(read).map((pair) => pair.split(':') as [string, string])),
    groups: Object.fromEntries(
      named.map((line) => [
        line.split('\t')[0] ?? '',
        wordsIn(fromShortSigns(line.split('\t')[1] ?? '')),
      ]),
    ),
    topics: topics.split('\n').filter(Boolean).map(topicIn),
    needs: [{ need: 'unknown', lines: idsIn(unknown) }],
    noContact: idsIn(noContact),
  };
}

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const OTHER_WORDS = new RegExp(
  `^(?:(?!${JAPANESE.source}).)*${OTHER_LETTER.source}\\s+${OTHER_LETTER.source}`,
  'su',
);

/** It begins with two words in other letters: another language, and no name of a place or of LINE. */
export const isInOtherWords = (text: string): boolean => OTHER_WORDS.test(text);

/** Something in it must be there in other letters: 保険金 LINE|メール is no such pattern, wish|hope die is one. */
const isInOtherLetters = (pattern: string): boolean =>
  pattern
    .split(' ')
    .filter((part) => !part.startsWith('!'))
    .some((part) =>
      part.split('|').every((one) => !one.includes('{') && one.split('~').some(hasOtherLetters)),
    );

type Topics = Pick<DangerTable, 'topics'>;

const writeWords = ({ topics }: Topics, isWanted: (pattern: string) => boolean): WrittenForeign =>
  topics.map(({ foreign }) => foreign.filter(isWanted).join(BETWEEN)).join('\n');

/** What can only stand in a text with other letters. */
export const writeForeign = (danger: Topics): WrittenForeign =>
  writeWords(danger, isInOtherLetters);

/** The others: Chinese, and Japanese that says danger by the way. */
export const isRare = (pattern: string): boolean => !isInOtherLetters(pattern);
export const writeRare = (danger: Topics): WrittenForeign => writeWords(danger, isRare);

/** @throws Error when it was written for other topics */
export function withForeign(danger: DangerTable, written: WrittenForeign): DangerTable {
  const lines = written.split('\n');
  if (danger.topics.length > 0 && lines.length !== danger.topics.length)
    throw new Error('broken index');
  return {
    ...danger,
    topics: danger.topics.map((topic, at) => ({
      ...topic,
      foreign: [...topic.foreign, ...wordsIn(lines[at] ?? '')],
    })),
  };
}
