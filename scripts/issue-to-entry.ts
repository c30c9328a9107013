/**
 * 投稿から場所のファイルを作る。npm run issue-to-entry: makes a checked entry file of an issue form's submission, for
 * .github/workflows/issue-to-entry.yml. Reads the payload named by GITHUB_EVENT_PATH or --event; writes into --out
 * what the next job puts into a pull request.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readOptions, runCommand } from './terminal/command.ts';
import { answerIssue } from '../src/upkeep/reports/answer-issue.ts';
import { readEvent } from '../src/upkeep/reports/issue-event.ts';
import { say } from './terminal/say.ts';

const USAGE =
  '使いかた: npm run issue-to-entry -- --out フォルダー [--event 投稿の記録.json] [--content フォルダー]';

function options() {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      event: { type: 'string' },
      content: { type: 'string', default: 'content' },
    },
  });
  const event = values.event ?? process.env['GITHUB_EVENT_PATH'];
  if (!values.out || !event) throw new Error('たりません');
  return { out: resolve(values.out), event, content: resolve(values.content) };
}

await runCommand(() => {
  const { out, event, content } = readOptions(USAGE, options);
  const { body, submission } = readEvent(readFileSync(event, 'utf8'));
  const outcome = answerIssue(body, submission, content);
  mkdirSync(out, { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(out, name), text);
  write('kind', outcome.kind);
  if (outcome.kind !== 'nothing') write('comment.md', outcome.comment);
  if (outcome.kind === 'proposal') {
    write('path', outcome.path ?? `content/resources/${outcome.id}.md`);
    write('entry.md', outcome.text);
    write('title', outcome.title);
    write('message', outcome.message);
    write('pull-request.md', outcome.pullRequest);
  }
  say(
    {
      proposal: 'ファイルを作りました。',
      problems: '直すところを知らせます。',
      nothing: '人が読む投稿です。',
    }[outcome.kind],
  );
});
