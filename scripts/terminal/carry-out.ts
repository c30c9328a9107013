/** GitHub の issue を、あってほしい形に合わせる。パッケージは使わない: 書く権限のある仕事が、部品を入れずに動かす。 */
import { readFileSync, writeFileSync } from 'node:fs';
import {
  actionText,
  doIssueAction,
  knownIssues,
  makeLabel,
} from '../../src/upkeep/issues/github-issues.ts';
import {
  planIssues,
  type IssuePolicy,
  type WantedIssue,
} from '../../src/upkeep/issues/plan-issues.ts';
import { say } from './say.ts';

export interface IssueLabel {
  readonly name: string;
  readonly description: string;
}

/** What one job found with its rights to read, for another that may write. */
export interface IssuePlan {
  readonly wanted: readonly WantedIssue[];
  readonly policy: IssuePolicy;
  readonly label: IssueLabel;
}

/** Brings GitHub's issues of one family up to what is wanted; with `isTrial` only says so. */
export function carryOut({ wanted, policy, label }: IssuePlan, isTrial: boolean): void {
  const actions = planIssues(wanted, knownIssues(label.name), policy);
  if (!isTrial && actions.some(({ act }) => act === 'create'))
    makeLabel(label.name, label.description);
  for (const action of actions) {
    if (!isTrial) doIssueAction(action, label.name);
    say(actionText(action));
  }
  if (actions.length === 0) say('変えることはありません。');
}

/** Hands the plan over to `open-issues.ts` in a file, or carries it out at once. */
export function planOrCarryOut(
  plan: IssuePlan,
  { out, isTrial }: { readonly out: string | undefined; readonly isTrial: boolean },
): void {
  if (out === undefined) carryOut(plan, isTrial);
  else writeFileSync(out, JSON.stringify(plan));
}

export const readPlan = (file: string): IssuePlan =>
  JSON.parse(readFileSync(file, 'utf8')) as IssuePlan;
