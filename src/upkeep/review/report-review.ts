/** 変更のまとめを出す。A review for a terminal, for GitHub's summary of a run, and for other programs. */
import { visibleJson, visibleLine, visibleText } from '../../domain/text/visible-text.ts';
import type { EntryReview } from './entry-review.ts';
import type { Review } from './review-changes.ts';

const HAPPENED = {
  added: '新しい場所',
  changed: '変わった場所',
  renamed: '名前が変わった場所',
  removed: '消えた場所',
  confirmed: '確かめた場所',
} as const;

/** GitHub shows a summary of 1 MiB at most. */
const MOST_ENTRIES = 300;

function sums({ entries, others }: Review): string {
  const counts = Object.entries(HAPPENED).flatMap(([happened, label]) => {
    const count = entries.filter((entry) => entry.happened === happened).length;
    return count > 0 ? [`${label} ${count}`] : [];
  });
  const doubts = entries.filter(({ warnings }) => warnings.length > 0).length;
  return [
    ...(counts.length > 0 ? counts : ['場所は変わっていません']),
    ...(doubts > 0 ? [`よく見るところのある場所 ${doubts}`] : []),
    ...(others.length > 0 ? [`ほかのファイル ${others.length}`] : []),
  ].join('、');
}

const heading = ({ name, id }: EntryReview) => visibleLine(name === id ? id : `${name}（${id}）`);

export function reviewAsText(review: Review): string {
  const entries = review.entries.map((entry) =>
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
  const shown = review.entries.slice(0, MOST_ENTRIES);
  const entries = shown.map((entry) =>
    [
      `#### ${plainInMarkdown(heading(entry))}`,
      '',
      ...entry.warnings.map((warning) => `- ⚠️ **${plainInMarkdown(warning)}**`),
      ...entry.lines.map((line) => `- ${plainInMarkdown(line)}`),
    ].join('\n'),
  );
  const rest = review.entries.length - shown.length;
  const others = review.others.slice(0, 50).map((path) => `- ${plainInMarkdown(path)}`);
  return [
    '### 変わったこと',
    plainInMarkdown(sums(review)),
    ...entries,
    ...(rest > 0 ? [`ほかに${rest}か所。手もとで npm run review を動かすと、すべて出ます。`] : []),
    ...(others.length > 0 ? ['#### ほかのファイル', others.join('\n')] : []),
    '',
  ].join('\n\n');
}

export function reviewAsJson(review: Review): string {
  return visibleJson(review);
}
