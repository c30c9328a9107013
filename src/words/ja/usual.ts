/** 「ふつうは」のことば: what is usual for a kind, as a sentence without its full stop. */
import { VISIT_FACT_IDS, type VisitFact } from '../../domain/entry/visit-facts.ts';
import { hoursLabel, spokenRule } from './hours.ts';
import { openingHoursOf } from '../../domain/time/read-hours.ts';
import type {
  Starter,
  UsualFacts,
  UsualFee,
  UsualField,
  UsualFlag,
} from '../../domain/entry/usual.ts';
import { visitWordsOf } from './visit-facts.ts';

export const usualText = {
  asScheme: '（制度として）',
  /** in a list, beside other facts */
  short: (what: string) => `ふつうは${what}`,
} as const;

/** Of the pages of kinds and places alone: no application sends it. */
export const usualPageText = {
  heading: 'ふつうは',
  lead: '法律や国の制度から、この種類の場所について言えることです。場所によって、ちがうことがあります。',
  source: '出典',
  dated: (day: string) => `${day}の資料`,
  read: (day: string) => `${day}に見ました`,
  via: (copy: string) => `${copy}で読みました`,
} as const;

const FEES: Readonly<Record<UsualFee, string>> = {
  free: '無料',
  low: '無料か、少しのお金',
  'by-income': '収入による',
  paid: 'お金がかかる',
};

/** Made when it is asked for, so that who does not ask is sent none of it. */
function flagWords(): Readonly<
  Record<UsualFlag, { readonly label: string; readonly yes: string }>
> {
  const words = visitWordsOf('wish');
  const labels = visitWordsOf('label');
  const visits = Object.fromEntries(
    VISIT_FACT_IDS.map((fact) => [fact, { label: labels[fact], yes: words[fact].fits }]),
  ) as Readonly<Record<VisitFact, { readonly label: string; readonly yes: string }>>;
  return { ...visits, with_children: { label: '子ども連れ', yes: '子どもを連れて行けます' } };
}

const BOOKINGS: Readonly<Record<NonNullable<UsualFacts['booking']>, string>> = {
  none: '予約はいりません',
  'first-time': 'はじめての日は、予約がいります',
  always: '予約がいります',
};

const STARTER_WORDS: Readonly<Record<Starter, string>> = {
  self: '本人',
  family: '家族',
  supporter: 'まわりの人や支援者',
};

const CONTRACTS: Readonly<Record<NonNullable<UsualFacts['contract']>, string>> = {
  雇用型: '雇用契約を結んで働きます',
  非雇用型: '雇用契約は結びません',
};

const LABELS: Readonly<Record<Exclude<UsualField, UsualFlag>, string>> = {
  fee: 'お金',
  hours: '開いている日',
  office_hours: '開いている日（役所の課がしている窓口）',
  ages: '年齢',
  may_start: '相談を始められる人',
  booking: '予約',
  requires: 'いるもの',
  not_required: 'なくてよいもの',
  contract: '契約',
  route: '申し込み',
};

const isFlag = (field: UsualField): field is UsualFlag => Object.hasOwn(flagWords(), field);

export function usualLabel(field: UsualField): string {
  return isFlag(field) ? flagWords()[field].label : LABELS[field];
}

/** undefined where a fee is not usual, or hangs on what a household earns */
export function usualFeeWord({ fee }: UsualFacts): string | undefined {
  return fee === 'free' || fee === 'low' ? usualText.short(FEES[fee]) : undefined;
}

type UsualHours = Pick<UsualFacts, 'hours' | 'except'>;

/** 役所の課: the hours of a desk that is a section of the office itself */
export const officeHoursOf = ({
  office_hours: hours,
  office_except: except,
}: UsualFacts): UsualHours => (hours ? { hours, ...(except ? { except } : {}) } : {});

/** The days, without the closed ones: ふつうは平日 */
export function usualHoursWord(facts: UsualHours): string | undefined {
  const hours = openingHoursOf(facts);
  return hours && usualText.short(hours.rules.map(spokenRule).join('、'));
}

function agesSentence({ min, max }: NonNullable<UsualFacts['ages']>): string {
  const [from, to] = [
    min === undefined ? '' : `${min}歳から`,
    max === undefined ? '' : `${max}歳まで`,
  ];
  return `${from}${to}の人が使えます`;
}

const SENTENCES: Readonly<
  Partial<{ [Field in UsualField]: (value: NonNullable<UsualFacts[Field]>) => string }>
> = {
  fee: (fee) => FEES[fee],
  ages: agesSentence,
  may_start: (starters) =>
    `${starters.map((starter) => STARTER_WORDS[starter]).join('・')}が、相談を始められます`,
  booking: (booking) => BOOKINGS[booking],
  requires: (papers) => papers.join('、'),
  not_required: (papers) => papers.join('、'),
  contract: (contract) => CONTRACTS[contract],
  route: () => 'まず自立相談支援機関に相談します',
};

export function usualSentence(field: UsualField, facts: UsualFacts): string {
  if (field === 'hours' || field === 'office_hours') {
    const hours = openingHoursOf(field === 'hours' ? facts : officeHoursOf(facts));
    return hours ? hoursLabel(hours) : '';
  }
  const sentence = SENTENCES[field] as ((value: unknown) => string) | undefined;
  if (isFlag(field)) return flagWords()[field].yes;
  return sentence ? sentence(facts[field]) : '';
}
