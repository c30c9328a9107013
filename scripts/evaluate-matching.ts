/**
 * ぴったり探すのよさを測る。npm run evaluate-matching: how good the matcher is over the real catalogue. The project's own cases
 * always; others with a file, or when the folder that judges the project stands beside it. Then the sweep over
 * every municipality. The misses of the cases kept apart are printed with `--held` only: who changes the matcher
 * does not read them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readCatalogue, type Catalogue } from '../src/catalogue/read/read-catalogue.ts';
import { isCalendarDate } from '../src/domain/time/calendar-date.ts';
import { parseCases } from './evaluate/matching/matching-case.ts';
import { figuresOf, type JudgedCase } from './evaluate/matching/judge-cases.ts';
import { evaluationOf, judgeAll, sweepAll } from './evaluate/matching/evaluation.ts';
import { feeShareOf } from './evaluate/matching/fee-share.ts';
import { contactShareOf, hoursShareOf } from './evaluate/matching/known-share.ts';
import { ownMunicipalities, sweepOwnDesks } from './evaluate/matching/own-desk.ts';
import {
  caseRow,
  contactText,
  feeText,
  hoursText,
  missText,
  ownDeskText,
  sweepRow,
  tooFewText,
  wrongByText,
} from './evaluate/matching/report.ts';
import { contextOn } from './evaluate/match-explanation.ts';
import { MISUSED, readOptions, runCommand } from './terminal/command.ts';
import { withProgress } from './terminal/progress.ts';
import { say } from './terminal/say.ts';

const USAGE =
  '使いかた: npm run evaluate-matching [-- ファイル …] [--held] [--no-sweep] [--today 2026-11-24] [--content フォルダー]';
const OWN = 'tests/matching/cases.yml';
const OUTSIDE = '../shared/evaluation/matching-cases.json';
/** A weekday, so that the figures do not change with the calendar. */
const TODAY = '2026-11-24';

function tell(file: string, judged: readonly JudgedCase[], showsHeld: boolean): void {
  say(`\n${file}（${judged.length}の例）`);
  const open = judged.filter(({ about }) => !about.isHeld);
  const held = judged.filter(({ about }) => about.isHeld);
  console.table({
    ...(open.length > 0 ? { 直すときに見る例: caseRow(figuresOf(open)) } : {}),
    ...(held.length > 0 ? { とっておく例: caseRow(figuresOf(held)) } : {}),
  });
  for (const one of showsHeld ? judged : open) {
    const text = missText(one);
    if (text !== undefined) say(text);
  }
}

const contextOf = ({ municipalities, danger, usual }: Catalogue, today: string) =>
  contextOn(today, municipalities, danger, { usual });

async function tellOwnDesks(catalogue: Catalogue, today: string): Promise<void> {
  const { municipalities } = catalogue;
  const figures = await withProgress('自分の町の窓口を試しています', async () =>
    sweepOwnDesks(
      ownMunicipalities(municipalities.all()),
      evaluationOf(catalogue, contextOf(catalogue, today)),
    ),
  );
  say(`\n${ownDeskText(figures, (code) => municipalities.fullName(code))}`);
}

async function tellSweep(catalogue: Catalogue, today: string): Promise<void> {
  const swept = await withProgress('すべての市区町村で試しています', async () =>
    sweepAll(evaluationOf(catalogue, contextOf(catalogue, today))),
  );
  say('\n掃引（すべての市区町村で、決まりで数えたもの）');
  console.table(Object.fromEntries(swept.map(([name, figures]) => [name, sweepRow(figures)])));
  for (const [name, figures] of swept) {
    say(`${name}\n  ちがう場所: ${wrongByText(figures)}`);
    say(`  使えるものが2つ未満: ${tooFewText(figures)}`);
  }
}

await runCommand(async () => {
  const { values, positionals } = readOptions(USAGE, () =>
    parseArgs({
      allowPositionals: true,
      options: {
        held: { type: 'boolean', default: false },
        'no-sweep': { type: 'boolean', default: false },
        today: { type: 'string', default: TODAY },
        content: { type: 'string', default: 'content' },
      },
    }),
  );
  const { held: showsHeld, 'no-sweep': isShort, today, content } = values;
  if (!isCalendarDate(today)) throw new Error(USAGE);
  const catalogue = readCatalogue(resolve(content));
  const evaluation = evaluationOf(catalogue, contextOf(catalogue, today));
  say(`場所 ${catalogue.resources.length}件`);
  say(contactText(contactShareOf(catalogue)));
  say(hoursText(hoursShareOf(catalogue)));
  say(feeText(feeShareOf(catalogue)));
  const files = positionals.length > 0 ? positionals : [OWN, OUTSIDE].filter(existsSync);
  for (const file of files)
    tell(file, judgeAll(parseCases(readFileSync(file, 'utf8')), evaluation), showsHeld);
  if (isShort) return;
  await tellOwnDesks(catalogue, today);
  await tellSweep(catalogue, today);
}, MISUSED);
