/** 変更のまとめを出す。A review for a terminal, for GitHub's summary of a run, and for other programs. */
import { visibleJson, visibleLine, visibleText } from '../../domain/text/visible-text.ts';
import type { EntryReview } from './entry-review.ts';
import type { GatheringReview } from './gathering-review.ts';
import type { Review } from './review-changes.ts';

const HAPPENED = {
  added: '新しい場所',
  changed: '変わった場所',
  renamed: '名前が変わった場所',
  removed: '消えた場所',
  confirmed: '確かめた場所',
} as const;

const HELD = {
  added: '新しい相談会・行事',
  changed: '変わった相談会・行事',
  removed: '消えた相談会・行事',
} as const;

type Reviewed = EntryReview | GatheringReview;

/** Entries first, then meetings: both are told alike. */
const allOf = ({ entries, gatherings }: Review): readonly Reviewed[] => [...entries, ...gatherings];

function counted(
  labels: Readonly<Record<string, string>>,
  reviewed: readonly Reviewed[],
): readonly string[] {
  return Object.entries(labels).flatMap(([happened, label]) => {
    const count = reviewed.filter((one) => one.happened === happened).length;
    return count > 0 ? [`${label} ${count}`] : [];
  });
}

/** GitHub shows a summary of 1 MiB at most. */
const MOST_ENTRIES = 300;

function sums(review: Review): string {
  const { entries, gatherings, others } = review;
  const counts = [...counted(HAPPENED, entries), ...counted(HELD, gatherings)];
  const isDoubted = ({ warnings }: Reviewed) => warnings.length > 0;
  const doubts = entries.filter(isDoubted).length;
  const held = gatherings.filter(isDoubted).length;
  return [
    ...(counts.length > 0 ? counts : ['場所は変わっていません']),
    ...(doubts > 0 ? [`よく見るところのある場所 ${doubts}`] : []),
    ...(held > 0 ? [`よく見るところのある相談会・行事 ${held}`] : []),
    ...(others.length > 0 ? [`ほかのファイル ${others.length}`] : []),
  ].join('、');
}

const heading = ({ name, id }: Reviewed) => visibleLine(name === id ? id : `${name}（${id}）`);

export function reviewAsText(review: Review): string {
  const entries = allOf(review).map((entry) =>
    [
      heading(entry),
      ...entry.warnings.map((warning) => visibleLine(`  ⚠ ${warning}`)),
      ...entry.lines.map((line) => visibleLine(`  ${line}`)),
    ].join('\n'),
  );
  return [
    sums(review),
    ...entries,
    ...(review.others.length > 0
      ? [['ほかのファイル', ...review.others.map((path) => visibleLine(`  ${path}`))].join('\n')]
      : []),
  ].join('\n\n');
}

/** Another's words show as themselves: no HTML, no links, no formatting; @ and # call no person and no issue. */
export function plainInMarkdown(text: string): string {
  return visibleText(text)
    .replace(/[\\`*_{}[\]()#+\-.!|~<>&:/]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replaceAll('@', '&#64;&#8203;')
    .replaceAll('&#35;', '&#35;&#8203;');
}

export function reviewAsMarkdown(review: Review): string {
  const all = allOf(review);
  const shown = all.slice(0, MOST_ENTRIES);
  const entries = shown.map((entry) =>
    [
      `#### ${plainInMarkdown(heading(entry))}`,
      '',
      ...entry.warnings.map((warning) => `- ⚠️ **${plainInMarkdown(warning)}**`),
      ...entry.lines.map((line) => `- ${plainInMarkdown(line)}`),
    ].join('\n'),
  );
  const rest = all.length - shown.length;
  const others = review.others.slice(0, 50).map((path) => `- ${plainInMarkdown(path)}`);
  return [
    '### 変わったこと',
    plainInMarkdown(sums(review)),
    ...entries,
    ...(rest > 0 ? [`ほかに${rest}件。手もとで npm run review を動かすと、すべて出ます。`] : []),
    ...(others.length > 0 ? ['#### ほかのファイル', others.join('\n')] : []),
    '',
  ].join('\n\n');
}

export function reviewAsJson(review: Review): string {
  return visibleJson(review);
}
