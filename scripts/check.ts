/**
 * content を確かめる。npm run check: all problems of content/ at once, as text, JSON or GitHub annotations. Exit 1 on
 * any error. `--base REF` compares with a commit and refuses a confirmation's date that moved alone; `--changed
 * REF` does so from where the branches parted, and shows what was changed first.
 */
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/catalogue/check/check-content.ts';
import { reportAsGithub } from '../src/catalogue/check/report-github.ts';
import { reportAsJson } from '../src/catalogue/check/report-json.ts';
import { reportWithGuide } from '../src/catalogue/check/report-text.ts';
import { openReadings } from '../src/catalogue/read/kept-readings.ts';
import { isCalendarDate, momentInJapan } from '../src/domain/time/calendar-date.ts';
import type { Problem } from '../src/domain/problem.ts';
import { baseEntries } from '../src/upkeep/versions/base-entries.ts';
import { changedFirst, idsIn } from '../src/upkeep/versions/changed-problems.ts';
import { MISUSED, readOptions, runCommand } from './terminal/command.ts';
import { changedFiles, mergeBase } from '../src/upkeep/versions/git-changes.ts';
import { say } from './terminal/say.ts';

const REPORTERS = { text: reportWithGuide, json: reportAsJson, github: reportAsGithub } as const;

const USAGE = `使いかた: npm run check -- [--format text|json|github] [--changed くらべるブランチ] [--base くらべる版（main など）] [--content フォルダー] [--today 2026-11-22]`;

function options() {
  const { values } = parseArgs({
    options: {
      format: { type: 'string', default: 'text' },
      content: { type: 'string', default: 'content' },
      today: { type: 'string' },
      base: { type: 'string' },
      changed: { type: 'string' },
    },
  });
  const { format, content, today = momentInJapan(new Date()).date, base, changed } = values;
  if (!(format in REPORTERS) || !isCalendarDate(today)) throw new Error('不明な値です');
  return {
    report: REPORTERS[format as keyof typeof REPORTERS],
    content: resolve(content),
    needsSite: content === 'content',
    today,
    base,
    changed,
  };
}

function problemsOf({ content, needsSite, today, base, changed }: ReturnType<typeof options>): {
  readonly all: readonly Problem[];
  readonly shown: readonly Problem[];
} {
  const kept = needsSite ? openReadings(dirname(content)) : undefined;
  if (changed === undefined) {
    const all = checkContent(content, today, {
      needsSite,
      kept,
      base: base === undefined ? undefined : baseEntries(content, base),
    });
    return { all, shown: all };
  }
  const folder = dirname(content);
  const parted = mergeBase(folder, changed);
  const files = new Set(changedFiles(folder, parted).map(({ path }) => path));
  const all = checkContent(content, today, {
    needsSite,
    kept,
    published: idsIn(folder, parted),
    base: baseEntries(content, base ?? parted),
  });
  return { all, shown: changedFirst(all, files) };
}

await runCommand(() => {
  const chosen = readOptions(USAGE, options);
  const { all, shown } = problemsOf(chosen);
  say(chosen.report(shown));
  return all.some(({ level }) => level === 'error') ? 1 : 0;
}, MISUSED);
