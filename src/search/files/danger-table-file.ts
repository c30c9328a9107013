/** 危ないときの表のファイル: all that most Japanese queries of danger need (no titles: only other pages show them), with what reads it. */
import type { DangerSign, DangerTable, DangerTopic } from '../../domain/vocabulary/danger.ts';
import type { KindId } from '../../domain/vocabulary/kind.ts';
import type { NeedId } from '../../domain/vocabulary/need.ts';
import { readable } from '../understand/danger-words.ts';
import type { ReadableDanger } from '../understand/readable-danger.ts';
import { BETWEEN, idsIn, listIn, shortIds, wordsIn, writeUnknown } from './danger-file.ts';
import { fromShortSigns, toShortSigns } from './short-signs.ts';
import { parseWritten, VERSION } from './written-data.ts';

/** One line a value; lists with spaces between, words with 、 between. */
export type WrittenDanger = readonly [
  words: string,
  topics: string,
  unknown: string,
  noContact: string,
];

/** harmless, young, other, plea, animals and the readings stand before the groups */
const LISTS = 6;

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
    shortIds(topic.lines),
    shortIds(topic.childLines),
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
    shortIds(noContact),
  ];
}

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

interface Written {
  readonly version: number;
  readonly danger: WrittenDanger;
}

/** Without its rare wordings and those of other languages. */
export function encodeDanger(danger: DangerTable): string {
  const file: Written = { version: VERSION, danger: writeDanger(danger) };
  return JSON.stringify(file);
}

/** @throws Error when the text is of another version */
export const decodeDanger = (json: string): ReadableDanger =>
  readable(readDangerWritten(parseWritten<Written>(json).danger));
