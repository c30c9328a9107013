/** 電話で聞くこと: what an entry does not say, as codes; the questions stand in words/<lang>/questions.ts. */
import { kindOf } from '../vocabulary/kind.ts';
import { NOTHING_USUAL, type UsualFacts } from './usual.ts';
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

export type OpenQuestion =
  | 'hours'
  | 'gives_to'
  | 'booking'
  | 'fee'
  /** where it usually costs little, or a sum that hangs on the income, one asks how much */
  | 'how_much'
  | 'my_fee'
  | 'look_first'
  | 'home_visit';

interface Question {
  readonly about: OpenQuestion;
  readonly isOpen: (record: Asked, usual: UsualFacts) => boolean;
}

const isHelpline = (record: Asked) => record.kind === 'helpline';
const isDesk = (record: Asked) => kindOf(record.kind).group === 'consult';
const isFeeOpen = (record: Asked) => !record.fee && !isHelpline(record) && !isDesk(record);

/** Most important first. */
const QUESTIONS: readonly Question[] = [
  {
    about: 'hours',
    isOpen: (record) => !record.hours && !record.hours_note && !isHelpline(record),
  },
  { about: 'gives_to', isOpen: (record) => record.kind === 'food-bank' && !record.gives_to },
  {
    about: 'booking',
    isOpen: (record, usual) =>
      !record.booking &&
      record.walk_in === undefined &&
      !record.by_appointment &&
      !usual.booking &&
      !isHelpline(record),
  },
  { about: 'fee', isOpen: (record, { fee }) => isFeeOpen(record) && (!fee || fee === 'paid') },
  { about: 'how_much', isOpen: (record, { fee }) => isFeeOpen(record) && fee === 'low' },
  { about: 'my_fee', isOpen: (record, { fee }) => isFeeOpen(record) && fee === 'by-income' },
  {
    about: 'look_first',
    isOpen: (record, usual) =>
      record.look_first === undefined &&
      !usual.look_first &&
      !isHelpline(record) &&
      !isDesk(record),
  },
  {
    about: 'home_visit',
    isOpen: (record, usual) =>
      isDesk(record) && record.home_visit === undefined && !usual.home_visit,
  },
];

const MOST = 4;

/**
 * Questions for what is unknown, however they are asked.
 * @param usual for its kind: of that a visitor need not ask; who runs the place is asked all the same
 */
export function openQuestions(
  record: Asked,
  usual: UsualFacts = NOTHING_USUAL,
): readonly OpenQuestion[] {
  return QUESTIONS.filter(({ isOpen }) => isOpen(record, usual))
    .map(({ about }) => about)
    .slice(0, MOST);
}

/** Questions for a call; none where nobody can be called. */
export function questionsFor(
  record: Asked,
  usual: UsualFacts = NOTHING_USUAL,
): readonly OpenQuestion[] {
  return record.phones && record.phones.length > 0 ? openQuestions(record, usual) : [];
}
