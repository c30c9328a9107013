/**
 * 相談する人の道具の文。The words of the counsellor's bench: the choices on each result, and what is carried over. Loaded
 * with it.
 */
import type { ChoiceId } from '../../domain/shortlist/choice.ts';

export const choiceText = {
  of: (name: string) => `${name}を、この人に`,
  press: { chosen: 'えらぶ', later: 'あとで', unfit: '合わない' } satisfies Record<
    ChoiceId,
    string
  >,
  why: '合わない理由（いくつでも）',
  word: 'ひとこと（この画面だけ。つなぎ帳には入りません）',
  tray: {
    heading: 'この人の候補',
    memory: '印と理由は、この画面の中だけにあります。ページを閉じると消えます。',
    count: (chosen: number, later: number, unfit: number) =>
      `えらんだ${chosen}か所・あとで${later}か所・合わない${unfit}か所`,
    none: 'えらんだ場所は、まだありません。',
    noneAtAll: 'まだ、どの場所にも印がありません。',
    take: 'えらんだ場所をつなぎ帳に入れる',
    takeMarks: '印と理由もつなぎ帳に入れる',
    takeMarksNote:
      '「印と理由も」を押すと、あとで・合わない の場所も入り、会議の紙に出ます。端末に残るのは印と理由だけです。',
    taken: (count: number) => `${count}か所をつなぎ帳に入れました。`,
    takenMarks: (count: number) => `${count}か所を、印と理由といっしょにつなぎ帳に入れました。`,
    full: 'つなぎ帳がいっぱいなので、入らなかった場所があります。',
    blocked: 'この端末（ブラウザの設定）では、つなぎ帳を残せませんでした。',
    open: 'つなぎ帳を開く（紙を作る）',
    gaps: 'この地域にまだ載っていないもの（地域のページの下から）',
  },
  caseLine: {
    label: 'いまの答え',
    empty: 'まだ答えがありません',
    age: (age: number) => `${age}歳`,
    answers: '答えを',
    open: 'ひらく',
    close: 'たたむ',
  },
} as const;
