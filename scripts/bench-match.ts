/**
 * 順番をつける時間を測る。npm run bench-match: ranks 1,500, 10,000 and 30,000 entries on one core and prints median and 95 %.
 * Twice: lying where such entries lie, and, as the worst case, all of them in the reader's own town; there also
 * the first question put to a list, while nothing is known of it yet.
 */
import { parseArgs } from 'node:util';
import { readCatalogue } from '../src/catalogue/read/read-catalogue.ts';
import type { Answers } from '../src/matching/answers.ts';
import { matchRecordOf, type MatchRecord } from '../src/matching/match-record.ts';
import { match } from '../src/matching/match.ts';
import type { MatchContext } from '../src/matching/judged-place.ts';
import { questionsOf, reasonsOf } from '../src/words/ja/reasons.ts';
import { timingOf, type Timing } from './bench/keystrokes.ts';
import { SIZES_OPTION, sizesFrom } from './bench/sizes.ts';
import { syntheticCatalogue } from './bench/synthetic-catalogue.ts';
import { CONTENT } from './build/build-pipeline.ts';
import { readOptions, runCommand } from './terminal/command.ts';
import { contextOn } from './evaluate/match-explanation.ts';

const TODAY = '2026-11-24';
const TOWN = '131202';
const ROUNDS = 8;

const ASKED: readonly Answers[] = [
  {
    needs: ['withdrawn'],
    municipality: TOWN,
    step: 1,
    age: 24,
    conditions: ['look_first', 'no_need_to_talk'],
    urgent: [],
  },
  {
    needs: ['food', 'money'],
    municipality: TOWN,
    neighbours: true,
    conditions: ['free'],
    urgent: ['food'],
  },
  {
    needs: ['work', 'health'],
    municipality: TOWN,
    step: 4,
    conditions: ['wheelchair', 'day:土'],
    urgent: [],
  },
  {
    needs: ['place'],
    municipality: TOWN,
    neighbours: false,
    age: 78,
    conditions: ['evening'],
    urgent: [],
  },
  { needs: ['violence'], municipality: TOWN, conditions: [], urgent: ['violence'] },
  { needs: [], municipality: TOWN, step: 2, conditions: [], urgent: [] },
];

/** @param isFirst each question is put to a list that was never asked before */
function time(
  records: readonly MatchRecord[],
  context: MatchContext,
  isFirst: boolean = false,
): Timing {
  const once = (answers: Answers): number => {
    const asked = isFirst ? [...records] : records;
    const started = performance.now();
    const { suggestions } = match(answers, asked, context);
    // What a page reads of them: the words of the first twenty.
    for (const one of suggestions.slice(0, 20))
      void [reasonsOf(one, context.places).length, questionsOf(one, context.places).length];
    return performance.now() - started;
  };
  ASKED.forEach(once);
  return timingOf([...Array(ROUNDS)].flatMap(() => ASKED.map(once)));
}

await runCommand(() => {
  const { values } = readOptions('使いかた: npm run bench-match [-- --sizes 1500,10000]', () =>
    parseArgs({ options: { sizes: SIZES_OPTION } }),
  );
  const sizes = sizesFrom(values.sizes);
  const real = readCatalogue(CONTENT);
  const context = contextOn(TODAY, real.municipalities, real.danger, { usual: real.usual });
  const words = ({ median, p95 }: Timing) => `${median.toFixed(1)} / ${p95.toFixed(1)} ms`;
  console.table(
    Object.fromEntries(
      sizes.map((size) => {
        const records = syntheticCatalogue(real, size).resources.map(matchRecordOf);
        const allHere = records.map((record): MatchRecord => ({ ...record, area: [TOWN] }));
        return [
          `${size.toLocaleString('ja')}か所`,
          {
            '順番をつける 中央値/95%': words(time(records, context)),
            すべてが同じ地域にあるとき: words(time(allHere, context)),
            そのはじめの1問: words(time(allHere, context, true)),
          },
        ];
      }),
    ),
  );
});
