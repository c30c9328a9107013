/** 電話・チャットの一覧を、いまつながる順に: the order of the reader's clock; the page has the order of any hour. */
import { lineRank, orderByRank } from '../domain/line-rank.ts';
import type { OpenNow } from './open-days.ts';
import './open-days.ts';

/** Once, as the page comes: lines that change places under a reading eye would be worse than an old order. */
for (const list of document.querySelectorAll<HTMLElement>('[data-lines]')) {
  const isYoung = list.dataset['lines'] === 'young';
  const lines = [...list.children] as HTMLElement[];
  const ordered = orderByRank(lines, (line) => ({
    isImmediate: line.dataset['immediate'] !== undefined,
    rank: lineRank(line.querySelector<OpenNow>('open-now')?.openness, line.dataset['written'] !== undefined, isYoung),
  }));
  if (ordered.some((line, at) => line !== lines[at])) list.append(...ordered);
}
