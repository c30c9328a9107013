/**
 * npm run check: all problems of content/ at once, as text, JSON or GitHub annotations. Exit 1 on any error.
 * `--base REF` compares with a commit and refuses a confirmation's date that moved alone.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/catalogue/check-content.ts';
import { reportAsGithub } from '../src/catalogue/report-github.ts';
import { reportAsJson } from '../src/catalogue/report-json.ts';
import { reportAsText } from '../src/catalogue/report-text.ts';
import { isCalendarDate, momentInJapan } from '../src/domain/calendar-date.ts';
import { baseEntries } from './base-entries.ts';
import { tell } from './tell.ts';

const REPORTERS = { text: reportAsText, json: reportAsJson, github: reportAsGithub } as const;

const USAGE = `使いかた: npm run check -- [--format text|json|github] [--content フォルダー] [--today 2026-11-22] [--base くらべる版（main など）]`;

function options() {
  const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' }, content: { type: 'string', default: 'content' }, today: { type: 'string' }, base: { type: 'string' } } });
  const { format, content, today = momentInJapan(new Date()).date, base } = values;
  if (!(format in REPORTERS) || !isCalendarDate(today)) throw new Error('不明な値です');
  return { report: REPORTERS[format as keyof typeof REPORTERS], content, today, base };
}

try {
  const chosen = options();
  try {
    const contentDir = resolve(chosen.content);
    const base = chosen.base === undefined ? undefined : baseEntries(contentDir, chosen.base);
    const problems = checkContent(contentDir, chosen.today, undefined, base);
    console.log(chosen.report(problems));
    process.exitCode = problems.some(({ level }) => level === 'error') ? 1 : 0;
  } catch (error) {
    tell(error);
    process.exitCode = 2;
  }
} catch {
  console.error(`わからない指定があります。\n${USAGE}`);
  process.exitCode = 2;
}
