/**
 * 確かめるお願いを issue にする。Weekly, in GitHub Actions: one issue for each municipality, with a checklist of the places to
 * confirm. `--dry-run` only says what it would do, `--out FILE` writes it down for open-issues.ts.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readCatalogue } from '../src/catalogue/read/read-catalogue.ts';
import { momentInJapan } from '../src/domain/time/calendar-date.ts';
import { runCommand } from './terminal/command.ts';
import { dueEntries } from '../src/upkeep/freshness/due-entries.ts';
import { freshnessIssues } from '../src/upkeep/freshness/freshness-issues.ts';
import { planOrCarryOut } from './terminal/carry-out.ts';
import { readSiteFile } from '../src/upkeep/host-file.ts';

const LABEL = { name: '確認のお願い', description: '電話や訪問で、場所の情報を確かめる' };

await runCommand(() => {
  const { values } = parseArgs({
    options: {
      'dry-run': { type: 'boolean', default: false },
      content: { type: 'string', default: 'content' },
      today: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const today = values.today ?? momentInJapan(new Date()).date;
  const contentDir = resolve(values.content);
  const { resources, municipalities } = readCatalogue(contentDir);
  const wanted = freshnessIssues(
    dueEntries(resources, today),
    municipalities,
    readSiteFile(contentDir).repository,
  );
  const policy = { family: 'freshness', today, mostNew: 3, mostOpen: 12, quietDays: 60 };
  planOrCarryOut({ wanted, policy, label: LABEL }, { out: values.out, isTrial: values['dry-run'] });
});
