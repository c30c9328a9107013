/** 電話で聞くこと: what an entry does not say, as questions one can read out on the phone. */
import { kindOf } from '../vocabulary/kind.ts';
import type { MatchRecord } from '../../matching/match-record.ts';

interface Question {
  readonly isOpen: (record: MatchRecord) => boolean;
  readonly text: string;
}

const isHelpline = (record: MatchRecord) => record.kind === 'helpline';
const isDesk = (record: MatchRecord) => kindOf(record.kind).group === 'consult';

/** Most important first. */
const QUESTIONS: readonly Question[] = [
  { isOpen: (record) => !record.hours && !record.hours_note && !isHelpline(record), text: 'いつ開いていますか' },
  { isOpen: (record) => record.kind === 'food-bank' && !record.gives_to, text: '個人でも、食べものを受けとれますか' },
  { isOpen: (record) => !record.booking && record.walk_in === undefined && !record.by_appointment && !isHelpline(record), text: 'はじめて行くとき、予約はいりますか' },
  { isOpen: (record) => !record.fee && !isHelpline(record) && !isDesk(record), text: 'お金はかかりますか' },
  { isOpen: (record) => record.look_first === undefined && !isHelpline(record) && !isDesk(record), text: '見学だけでもいいですか' },
  { isOpen: (record) => isDesk(record) && record.home_visit === undefined, text: '行けないときは、電話や訪問でも相談できますか' },
];

const MOST = 4;

/** Questions for what is unknown, however they are asked. */
export function openQuestions(record: MatchRecord): readonly string[] {
  return QUESTIONS.filter(({ isOpen }) => isOpen(record)).map(({ text }) => text).slice(0, MOST);
}

/** Questions for a call; none where nobody can be called. */
export function questionsFor(record: MatchRecord): readonly string[] {
  return record.phones && record.phones.length > 0 ? openQuestions(record) : [];
}
