/**
 * 足りないという知らせを集める。Writes content/gap-reports.csv: the reports of missing places that stand open on GitHub, by area
 * and need. Asks `gh`, or reads what it wrote: `--from FILE` with `gh issue list --label この出口がない --json
 * number,body,createdAt`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readMunicipalities } from '../src/catalogue/read/municipalities-file.ts';
import { gapReportsText } from '../src/domain/rules/gap-report-rules.ts';
import { momentInJapan } from '../src/domain/time/calendar-date.ts';
import { openIssues } from '../src/upkeep/issues/github-issues.ts';
import { gapReportsOf, type PostedIssue } from '../src/upkeep/reports/gap-reports.ts';
import { runCommand } from './terminal/command.ts';
import { readJsonList } from './terminal/json-file.ts';
import { say } from './terminal/say.ts';

const LABEL = 'この出口がない';

await runCommand(() => {
  const { values } = parseArgs({
    options: {
      from: { type: 'string' },
      content: { type: 'string', default: 'content' },
      today: { type: 'string' },
    },
  });
  const { from, content } = values;
  const issues = from
    ? readJsonList<PostedIssue>(from, 'gh issue list --json number,body,createdAt')
    : openIssues(LABEL);
  const site = JSON.parse(readFileSync(join(content, 'site.json'), 'utf8')) as {
    readonly prefectures?: readonly string[];
  };
  const reports = gapReportsOf(issues, readMunicipalities(content), site.prefectures ?? []);
  const today = values.today ?? momentInJapan(new Date()).date;
  writeFileSync(join(content, 'gap-reports.csv'), gapReportsText(today, reports));
  const placed = reports.filter(({ area }) => area !== undefined).length;
  say(
    `${content}/gap-reports.csv に ${reports.length} 件を書きました（地域の分かるもの ${placed} 件）。`,
  );
});
