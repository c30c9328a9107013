/**
 * リンクの issue を出す。Weekly, in GitHub Actions: one issue with the links that need a person. `--report FILE` is what
 * `check:links --format json` wrote; `--out FILE` writes the plan down for open-issues.ts.
 */
import { parseArgs } from 'node:util';
import { momentInJapan } from '../src/domain/time/calendar-date.ts';
import { runCommand } from './terminal/command.ts';
import { readJsonList } from './terminal/json-file.ts';
import { planOrCarryOut } from './terminal/carry-out.ts';
import { hasWork, linksAsMarkdown, type CheckedLink } from '../src/upkeep/links/link-report.ts';

const LABEL = { name: 'リンクの確認', description: 'なくなった・引っこしたリンクを確かめる' };

await runCommand(() => {
  const { values } = parseArgs({
    options: {
      'dry-run': { type: 'boolean', default: false },
      report: { type: 'string' },
      out: { type: 'string' },
    },
  });
  if (!values.report)
    throw new Error(
      '--report に、npm run check-links -- --format json の結果のファイルを書いてください。',
    );
  const links = readJsonList<CheckedLink>(values.report, 'npm run check-links -- --format json');
  const wanted = hasWork(links)
    ? [{ key: 'all', title: 'リンクの確認のお願い', body: linksAsMarkdown(links) }]
    : [];
  const policy = {
    family: 'links',
    today: momentInJapan(new Date()).date,
    mostNew: 1,
    mostOpen: 1,
    quietDays: 7,
  };
  planOrCarryOut({ wanted, policy, label: LABEL }, { out: values.out, isTrial: values['dry-run'] });
});
