/** 電話で聞くこと: what an entry does not say, as codes; the questions stand in words/<lang>/questions.ts. */
import { kindOf } from '../vocabulary/kind.ts';
import type { DeskRecord } from './desk-record.ts';

/** What is asked about; a desk's or a matcher's record is one. */
type Asked = Pick<
  DeskRecord,
  | 'kind'
  | 'hours'
  | 'hours_note'
  | 'gives_to'
  | 'booking'
  | 'walk_in'
  | 'by_appointment'
  | 'fee'
  | 'look_first'
  | 'home_visit'
  | 'phones'
>;

export type OpenQuestion = 'hours' | 'gives_to' | 'booking' | 'fee' | 'look_first' | 'home_visit';

interface Question {
  readonly about: OpenQuestion;
  readonly isOpen: (record: Asked) => boolean;
}

const isHelpline = (record: Asked) => record.kind === 'helpline';
const isDesk = (record: Asked) => kindOf(record.kind).group === 'consult';

/** Most important first. */
const QUESTIONS: readonly Question[] = [
  {
    about: 'hours',
    isOpen: (record) => !record.hours && !record.hours_note && !isHelpline(record),
  },
  { about: 'gives_to', isOpen: (record) => record.kind === 'food-bank' && !record.gives_to },
  {
    about: 'booking',
    isOpen: (record) =>
      !record.booking &&
      record.walk_in === undefined &&
      !record.by_appointment &&
      !isHelpline(record),
  },
  { about: 'fee', isOpen: (record) => !record.fee && !isHelpline(record) && !isDesk(record) },
  {
    about: 'look_first',
    isOpen: (record) => record.look_first === undefined && !isHelpline(record) && !isDesk(record),
  },
  { about: 'home_visit', isOpen: (record) => isDesk(record) && record.home_visit === undefined },
];

const MOST = 4;

/** Questions for what is unknown, however they are asked. */
export function openQuestions(record: Asked): readonly OpenQuestion[] {
  return QUESTIONS.filter(({ isOpen }) => isOpen(record))
    .map(({ about }) => about)
    .slice(0, MOST);
}

/** Questions for a call; none where nobody can be called. */
export function questionsFor(record: Asked): readonly OpenQuestion[] {
  return record.phones && record.phones.length > 0 ? openQuestions(record) : [];
}
