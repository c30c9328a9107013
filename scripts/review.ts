/**
 * 変わったことを言葉で出す。npm run review -- BASE [HEAD]: what changed since a branch began, in words, for the one who reads
 * it before it goes in.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { momentInJapan } from '../src/domain/time/calendar-date.ts';
import { MISUSED, readOptions, runCommand } from './terminal/command.ts';
import {
  reviewAsJson,
  reviewAsMarkdown,
  reviewAsText,
} from '../src/upkeep/review/report-review.ts';
import { reviewChanges } from '../src/upkeep/review/review-changes.ts';
import { say } from './terminal/say.ts';

const REPORTERS = { text: reviewAsText, markdown: reviewAsMarkdown, json: reviewAsJson } as const;

const USAGE = `使いかた: npm run review -- くらべるブランチ [見るブランチ] [--format text|markdown|json]
例: npm run review -- origin/main`;

function options() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      folder: { type: 'string', default: '.' },
    },
  });
  const [base, head, ...more] = positionals;
  if (!Object.hasOwn(REPORTERS, values.format) || base === undefined || more.length > 0)
    throw new Error('不明な値です');
  return {
    report: REPORTERS[values.format as keyof typeof REPORTERS],
    folder: resolve(values.folder),
    base,
    head,
  };
}

await runCommand(() => {
  const { report, folder, base, head } = readOptions(USAGE, options);
  say(report(reviewChanges(folder, base, head, momentInJapan(new Date()).date)));
}, MISUSED);
