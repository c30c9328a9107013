/** The words of the marks that a case leaves in つなぎ帳 and on the meeting's sheet. */
import type { ChoiceId, Mark, UnfitReason } from '../../domain/shortlist/choice.ts';

export const markText = {
  marks: { chosen: 'えらんだ', later: 'あとで', unfit: '合わない' } satisfies Record<
    ChoiceId,
    string
  >,
  reasons: {
    far: 'とおい',
    time: '時間が合わない',
    unwanted: '本人が望まない',
    audience: '年齢・対象がちがう',
    full: '満員だった',
    used: '前に利用した',
    other: 'そのほか',
  } satisfies Record<UnfitReason, string>,
  mark: (words: string) => `相談のときの印: ${words}`,
  drop: '印を消す',
  dropped: (name: string) => `「${name}」の印を消しました。`,
  unfitLeft:
    '「合わない」の印がある場所は、本人にわたす紙とつなぎ票には入れません（下でえらぶと入ります）。',
  reviewed: '合わないとした場所',
} as const;

/** 「合わない（とおい、満員だった）」 */
export function markWords({ choice, reasons = [] }: Mark): string {
  const why = reasons.map((reason) => markText.reasons[reason]).join('、');
  return markText.marks[choice] + (why && `（${why}）`);
}
