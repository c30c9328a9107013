/**
 * 危ないことば, as they travel in the index beside their table: the rare wordings and those of other languages, and in the head the
 * traces by which a phone knows that it needs none of these, nor the table.
 */
import type { DangerTable } from '../../domain/vocabulary/danger.ts';
import { hasOtherLetters, OTHER_LETTER, type DangerTraces } from '../understand/danger-trace.ts';
import { UNREADABLE, type ReadableDanger } from '../understand/readable-danger.ts';
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

export const BETWEEN = '、';
const NATIONAL = 'national/';

/** What the ids of national entries have in common is left out. */
export const shortIds = (ids: readonly string[]) =>
  ids.map((id) => id.slice(NATIONAL.length)).join(' ');
export const listIn = (line: string): readonly string[] => line.split(' ').filter(Boolean);
export const idsIn = (line: string): readonly string[] =>
  listIn(line).map((file) => NATIONAL + file);
export const wordsIn = (line: string): readonly string[] => line.split(BETWEEN).filter(Boolean);

/** The lines for whoever does not know where to ask, which every answer may name. */
export const writeUnknown = ({ needs }: Pick<DangerTable, 'needs'>): string =>
  shortIds(needs.find(({ need }) => need === 'unknown')?.lines ?? []);

/** As long as the table is not there. */
export const dangerToCome = (unknown: string): ReadableDanger => ({
  ...UNREADABLE,
  needs: [{ need: 'unknown', lines: idsIn(unknown) }],
});

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
export function withForeign<T extends Topics>(danger: T, written: WrittenForeign): T {
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
