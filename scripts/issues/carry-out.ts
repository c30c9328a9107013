import { actionText, doIssueAction, knownIssues, makeLabel } from './github-issues.ts';
import { planIssues, type IssuePolicy, type WantedIssue } from './plan-issues.ts';
import { say } from '../say.ts';

export interface IssueLabel {
  readonly name: string;
  readonly description: string;
}

/** Brings GitHub's issues of one family up to what is wanted; with `isTrial` only says so. */
export function carryOut(wanted: readonly WantedIssue[], policy: IssuePolicy, label: IssueLabel, isTrial: boolean): void {
  const actions = planIssues(wanted, knownIssues(label.name), policy);
  if (!isTrial && actions.some(({ act }) => act === 'create')) makeLabel(label.name, label.description);
  for (const action of actions) {
    if (!isTrial) doIssueAction(action, label.name);
    say(actionText(action));
  }
  if (actions.length === 0) say('変えることはありません。');
}
