/**
 * 選んだわけを出す。npm run explain -- --answers '{"needs":["withdrawn"],"municipality":"131202","step":1}' [--today
 * 2026-11-22] [--format json] [--limit N] [--why ID]: the matcher's results with every reason, from the function
 * that the page uses.
 */
import { parseArgs } from 'node:util';
import { readCatalogue } from '../src/catalogue/read/read-catalogue.ts';
import { isCalendarDate, momentInJapan } from '../src/domain/time/calendar-date.ts';
import { nearMiss } from '../src/domain/text/edit-distance.ts';
import type { Answers } from '../src/matching/answers.ts';
import { parseAnswers } from '../src/matching/parse-answers.ts';
import { complaintText } from '../src/words/ja/explain.ts';
import { visibleJson } from '../src/domain/text/visible-text.ts';
import { MISUSED, readOptions, runCommand } from './terminal/command.ts';
import {
  explainMatch,
  explanationJson,
  explanationText,
  whyText,
} from './evaluate/match-explanation.ts';
import { complain, say } from './terminal/say.ts';

const USAGE = `使いかた: npm run explain -- --answers '{"needs":["withdrawn"],"municipality":"131202","step":1,"conditions":["look_first"]}' [--today 2026-11-22] [--format text|json] [--limit 20] [--why 場所のid] [--content フォルダー]`;

const OPTIONS = {
  answers: { type: 'string' },
  today: { type: 'string' },
  format: { type: 'string', default: 'text' },
  limit: { type: 'string' },
  why: { type: 'string' },
  content: { type: 'string', default: 'content' },
} as const;

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`--answers が JSON として読めません。\n${USAGE}`);
  }
}

/** @throws Error with what must be written otherwise */
function readAsked() {
  const {
    answers,
    today = momentInJapan(new Date()).date,
    format,
    limit,
    why,
    content,
  } = readOptions(USAGE, () => parseArgs({ options: OPTIONS })).values;
  if (answers === undefined || !['text', 'json'].includes(format)) throw new Error(USAGE);
  if (!isCalendarDate(today))
    throw new Error(`--today は 2026-11-22 のように書いてください（いまは「${today}」）。`);
  if (limit !== undefined && !/^[1-9]\d*$/.test(limit))
    throw new Error('--limit には、1より大きい数を書いてください。');
  return {
    answers,
    today,
    format,
    limit: limit === undefined ? undefined : Number(limit),
    why,
    content,
  };
}

type Explained = ReturnType<typeof explainMatch>;

function whyOne(id: string, answers: Answers, explained: Explained): string {
  const record = explained.records.get(id);
  if (!record)
    throw new Error(
      `「${id}」という場所はカタログにありません。${nearMiss(id, [...explained.records.keys()]) ?? ''}`,
    );
  return whyText(record, answers, explained);
}

function main(): void {
  const { answers: written, today, format, limit, why, content } = readAsked();
  const { answers, complaints } = parseAnswers(readJson(written), nearMiss);
  for (const complaint of complaints) complain(`注意: ${complaintText(complaint)}`);
  const catalogue = readCatalogue(content);
  const { resources, municipalities } = catalogue;
  if (answers.municipality !== undefined && !municipalities.get(answers.municipality))
    throw new Error(
      `「${answers.municipality}」という市区町村はありません。content/municipalities.csv を見てください。`,
    );
  const explained = explainMatch(answers, resources, catalogue, today);
  if (why !== undefined) say(whyOne(why, answers, explained));
  else if (format === 'json')
    say(visibleJson(explanationJson(answers, explained, limit ?? Infinity)));
  else say(explanationText(answers, explained, limit ?? 10));
}

await runCommand(main, MISUSED);
