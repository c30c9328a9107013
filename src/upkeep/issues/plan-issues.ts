/**
 * issue の出しかたを決める。Which issues to open, to bring up to date and to close. Pure: what GitHub knows and the day are
 * arguments. An issue is found again by a mark in its text, and only when our own workflow wrote it.
 */
import { daysBetween } from '../../domain/time/calendar-date.ts';

export interface WantedIssue {
  /** names it within its family for good, such as a municipality's code */
  readonly key: string;
  readonly title: string;
  readonly body: string;
}

export interface KnownIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly isOpen: boolean;
  /** 2026-11-22 */
  readonly closedOn?: string | undefined;
  /** written by our workflow: anyone may write a mark */
  readonly isOurs: boolean;
}

export type IssueAction =
  | { readonly act: 'create'; readonly title: string; readonly body: string }
  | {
      readonly act: 'update';
      readonly number: number;
      readonly title: string;
      readonly body: string;
    }
  | { readonly act: 'close'; readonly number: number; readonly comment: string };

export interface IssuePolicy {
  /** freshness, links */
  readonly family: string;
  readonly today: string;
  /** new ones in one run */
  readonly mostNew: number;
  /** no new ones while so many are open */
  readonly mostOpen: number;
  /** days for which one that people closed is left in peace */
  readonly quietDays: number;
}

const lines = (text: string) => text.replaceAll('\r\n', '\n');
const markOf = (family: string, key: string) => `<!-- tsunagaru:${family}:${key} -->`;
const keyOf = (family: string, body: string) =>
  new RegExp(`<!-- tsunagaru:${family}:([\\w-]+) -->\\s*$`).exec(body)?.[1];

/** The first code of a line names it. */
const TICK = /^- \[[ xX]\] `([^`]+)`/;

/** Ticks that people set stay where the line stays. */
export function keepTicks(before: string, after: string): string {
  const ticked = new Set(
    lines(before)
      .split('\n')
      .filter((line) => /^- \[[xX]\]/.test(line))
      .map((line) => TICK.exec(line)?.[1]),
  );
  return after
    .split('\n')
    .map((line) => (ticked.has(TICK.exec(line)?.[1] ?? '') ? line.replace('- [ ]', '- [x]') : line))
    .join('\n');
}

/** `wanted` in order of urgency. Running it again on its own result changes nothing. */
export function planIssues(
  wanted: readonly WantedIssue[],
  known: readonly KnownIssue[],
  { family, today, mostNew, mostOpen, quietDays }: IssuePolicy,
): readonly IssueAction[] {
  const ours = known
    .filter(({ isOurs }) => isOurs)
    .flatMap((issue) => {
      const key = keyOf(family, issue.body);
      return key === undefined ? [] : [{ ...issue, key }];
    })
    .toSorted((a, b) => a.number - b.number);
  const open = ours.filter(({ isOpen }) => isOpen);
  const firstOpen = new Map(open.toReversed().map((issue) => [issue.key, issue]));
  const isQuiet = (key: string) =>
    ours.some(
      (issue) =>
        issue.key === key &&
        !issue.isOpen &&
        issue.closedOn !== undefined &&
        daysBetween(issue.closedOn, today) < quietDays,
    );

  const closing = open.flatMap((issue): readonly IssueAction[] => {
    if (!wanted.some(({ key }) => key === issue.key))
      return [
        {
          act: 'close',
          number: issue.number,
          comment: '確かめることがなくなりました。ありがとうございます。',
        },
      ];
    const first = firstOpen.get(issue.key)!;
    return first.number === issue.number
      ? []
      : [
          {
            act: 'close',
            number: issue.number,
            comment: `同じものが #${first.number} にあります。`,
          },
        ];
  });
  const updating = wanted.flatMap(({ key, title, body }): readonly IssueAction[] => {
    const issue = firstOpen.get(key);
    if (!issue) return [];
    const text = keepTicks(issue.body, `${body}\n\n${markOf(family, key)}`);
    return lines(issue.body).trim() === text.trim() && issue.title === title
      ? []
      : [{ act: 'update', number: issue.number, title, body: text }];
  });
  const room = Math.max(0, Math.min(mostNew, mostOpen - (open.length - closing.length)));
  const creating = wanted
    .filter(({ key }) => !firstOpen.has(key) && !isQuiet(key))
    .slice(0, room)
    .map(({ key, title, body }): IssueAction => ({
      act: 'create',
      title,
      body: `${body}\n\n${markOf(family, key)}`,
    }));
  return [...closing, ...updating, ...creating];
}
