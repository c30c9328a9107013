/** 電話で聞くことば: the questions about what an entry does not say, as one can read them out on the phone. */
import type { OpenQuestion } from '../../domain/entry/open-questions.ts';

const QUESTIONS: Readonly<Record<OpenQuestion, string>> = {
  hours: 'いつ開いていますか',
  gives_to: '個人でも、食べものを受けとれますか',
  booking: 'はじめて行くとき、予約はいりますか',
  fee: 'お金はかかりますか',
  how_much: 'お金は、いくらかかりますか',
  my_fee: 'わたしの場合、お金はいくらかかりますか',
  look_first: '見学だけでもいいですか',
  home_visit: '行けないときは、電話や訪問でも相談できますか',
};

export function questionText(about: OpenQuestion): string {
  return QUESTIONS[about];
}
