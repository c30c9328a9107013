/**
 * 決まった issue を出す。In GitHub Actions: does to the issues what another job planned (`--plan FILE`). Runs on Node
 * alone, so that nothing is installed where there is a right to write.
 */
import { parseArgs } from 'node:util';
import { runCommand } from './terminal/command.ts';
import { carryOut, readPlan } from './terminal/carry-out.ts';

await runCommand(() => {
  const { values } = parseArgs({
    options: { plan: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
  });
  if (!values.plan)
    throw new Error(
      '--plan に、npm run open-freshness-issues か npm run open-links-issue が --out に書いたファイルを書いてください。',
    );
  carryOut(readPlan(values.plan), values['dry-run']);
});
