/** 危ないことばの手がかり: the small filter that stands for the table of danger until it is there never misses a wording that the table knows. */
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../src/domain/vocabulary/kind.ts';
import { readTraces, writeTraces } from '../../../src/search/files/danger-file.ts';
import { sequencesIn } from '../../../src/search/files/expression-pieces.ts';
import { decodeDanger } from '../../../src/search/files/danger-table-file.ts';
import {
  decodeHead,
  decodeRare,
  decodeWords,
  withWords,
} from '../../../src/search/files/vocabulary-file.ts';
import { dangerReader, expressionsOf } from '../../../src/search/understand/danger-words.ts';
import { textsRead, understand } from '../../../src/search/understand/understand.ts';
import { vocabularyFor } from '../../../src/search/understand/vocabulary.ts';
import { realIndexFiles } from '../../catalogue/real-catalogue.ts';

const files = realIndexFiles();
const head = decodeHead(files.head);
const words = decodeWords(files.words);
const table = decodeDanger(files.danger);
const whole = withWords({ ...head, danger: table }, decodeRare(files.rare)).danger;
const [byTable, byAll] = [dangerReader(table), dangerReader(whole)];

const mayBeOfTable = (text: string) => textsRead(text).some(head.mayBeDanger);
const mayBeAny = (text: string) => mayBeOfTable(text) || textsRead(text).some(words.mayBeDanger);

function expectFound(text: string): void {
  if (byTable.topicsIn(text).length > 0) expect(mayBeOfTable(text), text).toBe(true);
  if (byAll.topicsIn(text).length > 0) expect(mayBeAny(text), text).toBe(true);
}

const FOLDERS = ['tests/search', 'tests/search/danger', 'content/vocabulary'];
/** Each once: the columns beside them say the same again and again. */
const QUERIES = [
  ...new Set(
    FOLDERS.flatMap((folder) =>
      readdirSync(folder)
        .filter((file) => file.endsWith('.tsv'))
        .flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').split('\n')),
    ).flatMap((line) => line.split('\t')),
  ),
].filter((query) => query !== '' && !query.startsWith('#'));

/** Texts that an expression matches, as far as they are spelt out: what may be missing is left out, or is a particle. */
function spelt(source: string): fc.Arbitrary<string> {
  const ofSequence = (sequence: ReturnType<typeof sequencesIn>[number]): fc.Arbitrary<string> =>
    fc
      .tuple(
        ...sequence.map((piece) =>
          piece.is === 'sign'
            ? fc.constant(piece.sign)
            : piece.is === 'open'
              ? fc.constantFrom('', 'を', 'が', 'も', 'は')
              : fc.oneof(...piece.sequences.map(ofSequence)),
        ),
      )
      .map((parts) => parts.join(''));
  return fc.oneof(...sequencesIn(source).map(ofSequence));
}

const wordings = (
  of: typeof table,
  pick: (topic: (typeof table)['topics'][number]) => readonly string[],
) => expressionsOf(of, of.topics.flatMap(pick)).map((parts) => fc.tuple(...parts.map(spelt)));
const between = fc.constantFrom('', ' ', 'て', 'のが', 'だから', '、');

describe('the traces of danger', () => {
  it('stand in every wording that was ever asked about', () => {
    expect(QUERIES.length).toBeGreaterThan(2_000);
    for (const query of QUERIES) expectFound(query);
  });

  it.each([
    ['the table', wordings(table, ({ words: own }) => own)],
    ['its rare wordings', wordings(whole, ({ foreign }) => foreign)],
  ])('stand in whatever a pattern of %s matches', (_, all) => {
    fc.assert(
      fc.property(
        fc.oneof(...all),
        between,
        fc.constantFrom('', '練馬区 ', '私は'),
        (parts, gap, lead) => {
          expectFound(lead + parts.join(gap));
          expectFound(lead + parts.toReversed().join(gap));
        },
      ),
      { numRuns: 1_500 },
    );
  });

  it('stand in whatever is put together of the words of patterns', () => {
    const piece = fc.oneof(
      ...expressionsOf(
        whole,
        whole.topics.flatMap((topic) => topic.words),
      ).flatMap((parts) => parts.map(spelt)),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), between, (parts, gap) =>
        expectFound(parts.join(gap)),
      ),
      { numRuns: 1_500 },
    );
  });

  it('are in no way of most that is asked for', () => {
    for (const query of [
      'こども食堂',
      '練馬区 こども食堂',
      '居場所',
      '家賃が払えない',
      '生活保護',
      '不登校',
    ])
      expect(mayBeAny(query), query).toBe(false);
  });

  it('are in the way of few that only name what they look for', () => {
    const calm = KINDS.filter(({ label }) => !mayBeAny(label));
    expect(calm.length).toBeGreaterThan(KINDS.length / 2);
  });

  it('are read back as they were written', () => {
    const traces = {
      alone: ['殴', '死に'],
      pairs: [
        [['居場', '帰る'], ['ない']],
        [['a、b'], ['c']],
      ].slice(0, 1) as [string[], string[]][],
    };
    expect(readTraces(writeTraces(traces))).toEqual(traces);
  });

  it('leave a query that is wholly read without any of them as it was read', () => {
    const [without, withAll] = [
      vocabularyFor(withWords(head, words)),
      vocabularyFor(withWords({ ...head, danger: whole, places: [...head.places] }, words)),
    ];
    let count = 0;
    for (const query of QUERIES) {
      const { isKnown, isOfViolence, isSensitive } = understand(query, without);
      if (!isKnown || isOfViolence || mayBeAny(query)) continue;
      count += 1;
      const read = understand(query, withAll);
      expect(read.urgent, query).toEqual([]);
      expect(read.isSensitive, query).toBe(isSensitive);
    }
    expect(count).toBeGreaterThan(200);
  });
});

describe('an expression in pieces', () => {
  it('is refused where it holds what is not known', () => {
    for (const source of ['a+', 'a*', '(a)', 'a.', '^a', '\\d', '(?:a'])
      expect(() => sequencesIn(source), source).toThrow('cannot read');
  });

  it('leaves out what stands beside, and what may be missing', () => {
    expect(sequencesIn('(?<![a-z])ab(?!c)|d[をが]?e')).toEqual([
      [
        { is: 'sign', sign: 'a' },
        { is: 'sign', sign: 'b' },
      ],
      [{ is: 'sign', sign: 'd' }, { is: 'open' }, { is: 'sign', sign: 'e' }],
    ]);
  });
});
