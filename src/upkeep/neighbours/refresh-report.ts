/** となりの写しの知らせ: what came, what went and what was refused, for whoever reads the change before it goes in. */
import type { FeedChange, Refreshed } from './refresh-neighbours.ts';

const MOST_NAMES = 20;

function namesLine(what: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, MOST_NAMES).join('、');
  const rest = names.length > MOST_NAMES ? ` など` : '';
  return [`  ${what} ${names.length}: ${shown}${rest}`];
}

const changeLines = ({ added, changed, gone }: FeedChange): readonly string[] => [
  ...namesLine('新しい', added),
  ...namesLine('変わった', changed),
  ...namesLine('なくなった', gone),
];

function linesOf(one: Refreshed): readonly string[] {
  const { neighbour } = one;
  switch (one.is) {
    case 'same':
      return [`${neighbour.name}: そのままです（${one.generated}の写し）`];
    case 'refused':
      return [
        `${neighbour.name}: 読みませんでした。${one.why}`,
        one.isKept ? '  前の写しを、そのまま残しました。' : '  使える写しは、まだありません。',
      ];
    case 'new':
      return [
        `${neighbour.name}: 新しい写しにしました（${one.generated}）`,
        ...changeLines(one.change),
        ...(one.refused > 0 ? [`  書き方がちがうので読まなかった場所 ${one.refused}`] : []),
      ];
  }
}

export function refreshReport(all: readonly Refreshed[]): string {
  return all.flatMap(linesOf).join('\n');
}
