/** リンクの報告。The state of all links for people (text, Markdown for an issue) and for programs. */
import { momentInJapan } from '../../domain/time/calendar-date.ts';
import { longDateLabel } from '../../words/ja/date.ts';
import { visibleJson, visibleLine } from '../../domain/text/visible-text.ts';
import type { LinkRecord } from './link-cache.ts';
import type { LinkTarget } from './link-target.ts';
import { isOnlySecured, LINK_STATES, type LinkState } from './link-verdict.ts';

export interface CheckedLink extends LinkRecord, LinkTarget {}

const STATES = Object.keys(LINK_STATES) as readonly LinkState[];
const IDS_SHOWN = 3;
/** GitHub takes 65,536 characters in an issue. */
const MOST_IN_ISSUE = 120;

/** Addresses come from far away: nothing of them may move a terminal's cursor or leave its code mark. */
const safe = (text: string) => visibleLine(text.slice(0, 300)).replaceAll('`', '%60');
const day = (iso: string) => longDateLabel(momentInJapan(new Date(iso)).date);
const idsText = (ids: readonly string[]) =>
  ids.slice(0, IDS_SHOWN).join('、') +
  (ids.length > IDS_SHOWN ? ` ほか${ids.length - IDS_SHOWN}件` : '');
const isMinor = ({ url, to }: CheckedLink) => to !== undefined && isOnlySecured(url, to);
const inState = (links: readonly CheckedLink[], state: LinkState) =>
  links
    .filter((link) => link.state === state)
    .toSorted(
      (a, b) =>
        Number(isMinor(a)) - Number(isMinor(b)) ||
        b.ids.length - a.ids.length ||
        (a.url < b.url ? -1 : 1),
    );

function sums(links: readonly CheckedLink[]): string {
  return STATES.map(
    (state) => `${LINK_STATES[state]} ${links.filter((link) => link.state === state).length}`,
  ).join('、');
}

export function linksAsText(links: readonly CheckedLink[]): string {
  const parts = STATES.filter((state) => state !== 'ok').flatMap((state) => {
    const found = inState(links, state);
    if (found.length === 0) return [];
    return [
      [
        `■ ${LINK_STATES[state]}（${found.length}件）`,
        ...found.map(
          ({ url, to, detail, ids, since }) =>
            `${safe(url)}\n  ${detail}（${day(since)}から）${to ? `\n  → ${safe(to)}` : ''}\n  使っているところ: ${idsText(ids)}`,
        ),
      ].join('\n'),
    ];
  });
  return [...parts, `${links.length}件のアドレス: ${sums(links)}`].join('\n\n');
}

export function linksAsJson(links: readonly CheckedLink[]): string {
  return visibleJson(links);
}

/** Work for people: not what a machine may not see, and not a failure that was seen once only. */
const isWork = ({ state, at, since }: CheckedLink) =>
  state !== 'ok' && state !== 'blocked' && (state !== 'unreachable' || since < at);

/** Whether there is anything to be done. */
export function hasWork(links: readonly CheckedLink[]): boolean {
  return links.some(isWork);
}

/** The body of the one issue: what is to be done, most used first. Addresses are text, never links. */
export function linksAsMarkdown(links: readonly CheckedLink[]): string {
  let room = MOST_IN_ISSUE;
  const parts = STATES.flatMap((state) => {
    const found = inState(links.filter(isWork), state);
    const shown = found.slice(0, Math.max(0, room));
    room -= shown.length;
    if (found.length === 0) return [];
    const lines = shown.map(
      ({ url, to, detail, ids, since }) =>
        `- [ ] \`${safe(url)}\`${to ? ` → \`${safe(to)}\`` : ''}<br>${detail}（${day(since)}から）。${ids
          .slice(0, IDS_SHOWN)
          .map((id) => `\`${id}\``)
          .join('、')}${ids.length > IDS_SHOWN ? ` ほか${ids.length - IDS_SHOWN}件` : ''}`,
    );
    return [
      `### ${LINK_STATES[state]}（${found.length}件）`,
      ...(lines.length > 0 ? [lines.join('\n')] : []),
      ...(shown.length < found.length
        ? [`ほか${found.length - shown.length}件は、\`npm run check-links\` で見られます。`]
        : []),
    ];
  });
  return [
    'リンクを開いて、いまの様子を確かめてください。新しいアドレスが正しければ、場所のファイルを直します。',
    ...parts,
    `${links.length}件のアドレスを見ました（${sums(links)}）。はじめてつながらなかったものは、つぎの回にもつながらないときに、ここに出ます。`,
  ].join('\n\n');
}
