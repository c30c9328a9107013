/** 気がかり: what is learnt of wordings reads wordings that it has never seen, and leaves ordinary words in peace. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, NO_DANGER } from '../../../src/domain/vocabulary/danger.ts';
import { hunchLines } from '../../../src/search/answer/hunch-lines.ts';
import { decodeHunches, encodeHunches } from '../../../src/search/files/hunch-file.ts';
import { hunchesOf } from '../../../src/search/files/hunch-training.ts';
import {
  hunchOf,
  hunchTopics,
  NO_HUNCHES,
  piecesIn,
  scoresOf,
} from '../../../src/search/understand/danger-hunch.ts';
import { understand } from '../../../src/search/understand/understand.ts';
import { vocabularyFor } from '../../../src/search/understand/vocabulary.ts';
import { realCatalogue, realIndex } from '../../catalogue/real-catalogue.ts';

const { danger, thesaurus } = realCatalogue();
const index = realIndex();
const vocabulary = vocabularyFor(index);
const learnt = hunchesOf(danger, thesaurus);
const written = encodeHunches(learnt);
const hunches = decodeHunches(written);

const rowsIn = (file: string) =>
  readFileSync(`tests/search/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t') as [text: string, lines: string]);
const isTold = ([, lines]: [string, string]) => lines !== '-';

/** Of the text alone, whatever the table knows of it. */
const heardOf = (text: string, table = index.danger) =>
  hunchTopics(text, understand(text, vocabulary).words, hunches, table);

const isUrgent = (text: string) => understand(text, vocabulary).urgent.length > 0;
/** as the page hears it: only where the table says nothing */
const heardIn = (text: string) => (isUrgent(text) ? [] : heardOf(text).topics);
const hasLine = (found: readonly string[], lines: string) =>
  found.slice(0, 3).some((id) => lines.split(' ').includes(id.replace('national/', '')));

function isAnswered([text, lines]: [string, string]): boolean {
  const { urgent, isYoung } = understand(text, vocabulary);
  if (urgent.length > 0) return hasLine(linesOf(urgent, isYoung), lines);
  const heard = heardOf(text);
  return hasLine(linesOf(heard.topics, heard.isYoung), lines);
}

function isHeard([text, lines]: [string, string]): boolean {
  const { topics, isYoung } = heardOf(text);
  return hasLine(linesOf(topics, isYoung), lines);
}

const unseen = rowsIn('danger/unseen.tsv');
const fresh = rowsIn('danger/fresh.tsv');
const ORDINARY = [
  'queries.tsv',
  'strangers-queries.tsv',
  'everyday-queries.tsv',
  'retold-queries.tsv',
  'fresh-queries.tsv',
].flatMap((file) => rowsIn(file).map(([text]) => text));
const share = (part: readonly unknown[], all: readonly unknown[]) => part.length / all.length;

describe('a hunch of danger', () => {
  it('is never learnt from what it is measured by', () => {
    const known = new Set(danger.wordings.map(({ text }) => text));
    expect(unseen.filter(([text]) => known.has(text))).toEqual([]);
    // A few plain wordings were said by several people.
    expect(fresh.filter(([text]) => known.has(text)).length).toBeLessThan(10);
  });

  it('answers more than half of indirect wordings that it has never seen', () => {
    const told = unseen.filter(isTold);
    expect(told.length).toBe(60);
    expect(share(told.filter(isHeard), told)).toBeGreaterThanOrEqual(0.61);
    const missed = told.filter((row) => !isAnswered(row));
    expect(1 - share(missed, told), missed.join('\n')).toBeGreaterThanOrEqual(0.78);
  });

  it('hears one in a hundred ordinary queries at the most', () => {
    expect(ORDINARY.length).toBeGreaterThan(1_500);
    const heard = ORDINARY.filter((text) => heardIn(text).length > 0);
    expect(share(heard, ORDINARY), heard.join('\n')).toBeLessThanOrEqual(0.01);
  });

  it('hears few harmless words that are near to those of danger', () => {
    const calm = [...unseen, ...fresh, ...rowsIn('danger-queries.tsv')].filter(
      (row) => !isTold(row),
    );
    expect(calm.length).toBeGreaterThan(250);
    const heard = calm.filter(([text]) => heardIn(text).length > 0);
    expect(share(heard, calm), heard.join('\n')).toBeLessThanOrEqual(0.02);
  });

  it('hears nothing in the names of municipalities', () => {
    const heard = index.places.filter(({ name }) => hunchOf(name, hunches).length > 0);
    expect(heard.map(({ name }) => name)).toEqual([]);
  });

  it('has two or three lines, none closed', () => {
    for (const topic of index.danger.topics)
      for (const isYoung of [false, true]) {
        const lines = hunchLines([topic], isYoung, index);
        expect(lines.length, topic.id).toBeGreaterThanOrEqual(1);
        expect(lines.length).toBeLessThanOrEqual(3);
        expect(lines[0]!.id).toBe(linesOf([topic], isYoung)[0]);
      }
  });

  it('is of no text about an event', () => {
    const text = unseen.filter(isTold).find(([one]) => hunchOf(one, hunches).length > 0)![0];
    expect(heardOf(text, { ...index.danger, other: [text], plea: [] }).topics).toEqual([]);
  });

  it('is heard whatever place is named beside it', () => {
    const heard = unseen.filter(isTold).filter(([text]) => hunchOf(text, hunches).length > 0);
    fc.assert(
      fc.property(
        fc.constantFrom(...heard),
        fc.constantFrom(...index.places.map(({ name }) => name)),
        ([text], name) => {
          expect(heardOf(`${text} ${name}`).topics.length, `${text} ${name}`).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('what it is heard with', () => {
  it('is the same each time it is learnt', () => {
    const few = { ...danger, wordings: danger.wordings.filter((_, at) => at % 9 === 0) };
    const rows = thesaurus.slice(0, 20);
    expect(encodeHunches(hunchesOf(few, rows))).toBe(encodeHunches(hunchesOf(few, rows)));
  });

  it('is read back as it was written', () => {
    expect(hunches).toEqual(learnt);
    expect(decodeHunches(encodeHunches(NO_HUNCHES))).toEqual(NO_HUNCHES);
  });

  it('is light: some ten kilobytes on the way', () => {
    expect(gzipSync(written, { level: 9 }).length).toBeLessThanOrEqual(11_000);
  });

  it('is nothing where nobody has told anything', () => {
    expect(hunchesOf(NO_DANGER, thesaurus)).toEqual(NO_HUNCHES);
    expect(hunchOf('死にたい', NO_HUNCHES)).toEqual([]);
  });

  it('is pieces of signs that stand beside each other, and words of Latin letters', () => {
    expect([...piecesIn('たすけ help me')].toSorted()).toEqual(
      ['た', 'す', 'け', 'たす', 'すけ', 'たすけ', 'help', 'me', 'help me'].toSorted(),
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const { danger: score, topics } = scoresOf(text, hunches);
        expect(Number.isFinite(score)).toBe(true);
        expect(topics.length).toBe(hunches.topics.length);
        expect(hunchOf(text, hunches).length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
