/**
 * GitHub の issue を出し入れする。The thin hand on GitHub: asks `gh` and does what was planned. Text goes through standard
 * input, never through a shell.
 */
import { spawnSync } from 'node:child_process';
import type { PostedIssue } from '../reports/gap-reports.ts';
import type { IssueAction, KnownIssue } from './plan-issues.ts';

/** The account under which a workflow's own token writes. */
const OURS = ['app/github-actions', 'github-actions', 'github-actions[bot]'];

function gh(args: readonly string[], input = ''): string {
  const run = spawnSync('gh', args, { input, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (run.error)
    throw new Error('gh（GitHub の道具）が見つかりません。GitHub Actions の中で動かしてください。');
  if (run.status !== 0)
    throw new Error(
      `GitHub にことわられました: gh ${args.slice(0, 2).join(' ')}（${run.stderr.trim().split('\n')[0]}）`,
    );
  return run.stdout;
}

interface Listed {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: string;
  readonly closedAt?: string | null;
  readonly author?: { readonly login?: string; readonly is_bot?: boolean } | null;
}

export function knownIssues(label: string): readonly KnownIssue[] {
  const listed = JSON.parse(
    gh([
      'issue',
      'list',
      '--label',
      label,
      '--state',
      'all',
      '--limit',
      '1000',
      '--json',
      'number,title,body,state,closedAt,author',
    ]),
  ) as readonly Listed[];
  return listed.map(({ number, title, body, state, closedAt, author }) => ({
    number,
    title,
    body: body ?? '',
    isOpen: state.toUpperCase() === 'OPEN',
    ...(closedAt ? { closedOn: closedAt.slice(0, 10) } : {}),
    isOurs: author?.is_bot !== false && OURS.includes(author?.login ?? ''),
  }));
}

/** The open ones, as people posted them. */
export function openIssues(label: string): readonly PostedIssue[] {
  const asked = ['--label', label, '--state', 'open', '--limit', '1000'];
  const found = gh(['issue', 'list', ...asked, '--json', 'number,body,createdAt']);
  return JSON.parse(found) as readonly PostedIssue[];
}

export function makeLabel(label: string, description: string): void {
  gh(['label', 'create', label, '--force', '--color', '0E6E5C', '--description', description]);
}

export function doIssueAction(action: IssueAction, label: string): void {
  if (action.act === 'create')
    gh(
      ['issue', 'create', '--title', action.title, '--label', label, '--body-file', '-'],
      action.body,
    );
  else if (action.act === 'update')
    gh(
      ['issue', 'edit', String(action.number), '--title', action.title, '--body-file', '-'],
      action.body,
    );
  else gh(['issue', 'close', String(action.number), '--comment', action.comment]);
}

/** What was done, or would be, in one line. */
export function actionText(action: IssueAction): string {
  if (action.act === 'create') return `開く: ${action.title}`;
  return action.act === 'update'
    ? `新しくする: #${action.number} ${action.title}`
    : `閉じる: #${action.number}`;
}
