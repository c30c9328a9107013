/** npm run confirm -- ID … --how phone --by 名前: a new confirmation, and nothing else, in the files of entries. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isCalendarDate, momentInJapan } from '../src/domain/time/calendar-date.ts';
import { type Verification } from '../src/domain/entry/information-age.ts';
import { verifiedLabel } from '../src/words/ja/verified.ts';
import { MISUSED, readOptions, runCommand } from './terminal/command.ts';
import { fieldFindings, findingText } from './terminal/field-findings.ts';
import { planConfirmation } from '../src/upkeep/confirm/plan-confirmation.ts';
import { writeAtomically } from '../src/catalogue/write/write-atomically.ts';
import { say } from './terminal/say.ts';

const USAGE = `使いかた: npm run confirm -- 場所のid … --how phone|visit|operator|official-site --by 確かめた人や団体 [--on 2026-11-22] [--force] [--dry-run]
  id は content/resources/ から見たファイルの場所です（例: tokyo/nerima/example）。いくつでも書けます。`;

const OPTIONS = {
  how: { type: 'string' },
  by: { type: 'string' },
  on: { type: 'string' },
  force: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  content: { type: 'string', default: 'content' },
  today: { type: 'string' },
} as const;

/** @throws Error in Japanese when the three values do not make a confirmation */
function confirmationFrom(
  {
    how,
    by,
    on,
  }: { readonly how?: string | undefined; readonly by?: string | undefined; readonly on: string },
  today: string,
): Verification {
  if (how === undefined || by === undefined)
    throw new Error(
      `${how === undefined ? '--how（確かめかた）' : '--by（確かめた人や団体）'} を書いてください。\n${USAGE}`,
    );
  const verified = { on, by: by.trim(), how };
  const [wrong] = fieldFindings('verified', { verified });
  if (wrong) throw new Error(findingText(wrong));
  if (on > today)
    throw new Error(`「${on}」は、まだ来ていない日です。実際に確かめた日を書いてください。`);
  return verified as Verification;
}

function main(): void {
  const { values, positionals } = readOptions(USAGE, () =>
    parseArgs({ options: OPTIONS, allowPositionals: true }),
  );
  const today = values.today ?? momentInJapan(new Date()).date;
  if (!isCalendarDate(today)) throw new Error(USAGE);
  if (positionals.length === 0) throw new Error(`確かめた場所の id を書いてください。\n${USAGE}`);
  const verified = confirmationFrom({ ...values, on: values.on ?? today }, today);
  const { confirmations, refusals } = planConfirmation(
    resolve(values.content),
    positionals,
    verified,
    values.force,
  );
  if (refusals.length > 0) throw new Error(`${refusals.join('\n')}\n何も書きかえていません。`);
  for (const { id, path, name, before, text, isChanged } of confirmations) {
    if (isChanged && !values['dry-run']) writeAtomically(path, text);
    say(
      isChanged
        ? `${name}（${id}）\n  ${before ? verifiedLabel(before) : '（まだ確かめていません）'}\n  → ${verifiedLabel(verified)}`
        : `${name}（${id}）: もう、そう書いてあります`,
    );
  }
  if (values['dry-run']) say('ためしに見ただけです。書きかえていません。');
}

await runCommand(main, MISUSED);
