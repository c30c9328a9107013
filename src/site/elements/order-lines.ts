/** 電話・チャットの一覧を、いまつながる順に: the order of the reader's clock; the page has the order of any hour. */
import { lineRank, orderByRank } from '../../domain/time/line-rank.ts';
import type { Openness } from '../../domain/time/openness.ts';

/** @param list whose badges have found, in `data-is`, how it is now */
export function orderLines(list: HTMLElement): void {
  const isYoung = list.dataset['lines'] === 'young';
  const lines = [...list.children] as HTMLElement[];
  const ordered = orderByRank(lines, (line) => ({
    isImmediate: line.dataset['immediate'] !== undefined,
    rank: lineRank(
      line.querySelector<HTMLElement>('open-now')?.dataset['is'] as Openness['is'] | undefined,
      line.dataset['written'] !== undefined,
      isYoung,
    ),
  }));
  if (ordered.some((line, at) => line !== lines[at])) list.append(...ordered);
}
