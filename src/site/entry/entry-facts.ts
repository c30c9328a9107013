/** Flags and numbers of an entry for its page and for paper: which are known, refused and unknown. */
import type { DeskRecord } from '../../domain/entry/desk-record.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import {
  ACCESS_WORDS,
  BOOKING,
  languagesText,
  TRAIT_WORDS,
  visitText,
  whoText,
  workText,
} from '../../words/ja/facts.ts';

export interface Trait {
  readonly key: keyof typeof TRAIT_WORDS;
  /** names it in a table */
  readonly label: string;
  readonly yes: string;
  readonly no: string;
  /** said when unknown; left out where asking would be odd */
  readonly unknown?: string;
}

export const TRAITS: readonly Trait[] = (
  Object.keys(TRAIT_WORDS) as readonly (keyof typeof TRAIT_WORDS)[]
).map((key) => ({ key, ...TRAIT_WORDS[key] }));

export interface TraitWords {
  readonly known: readonly string[];
  readonly refused: readonly string[];
  readonly unknown: readonly string[];
}

/** What is said of a flag: nothing while it is unknown. */
const flagged = (
  flag: boolean | undefined,
  { yes, no }: { readonly yes: string; readonly no: string },
): readonly string[] => (flag === undefined ? [] : [flag ? yes : no]);

export function firstVisitFacts(resource: DeskRecord): TraitWords {
  const { booking, bring, requires, not_required, walk_in, by_appointment } = resource;
  // A helpline has no first visit; asking whether one may just look would be odd.
  const askable = resource.kind !== 'helpline';
  return {
    known: [
      ...(booking ? [BOOKING[booking]] : []),
      ...TRAITS.filter(({ key }) => resource[key] === true).map(({ yes }) => yes),
      ...(bring ? [visitText.bring(bring)] : []),
      ...(requires ? [visitText.requires(requires)] : []),
      ...(not_required ? [visitText.notRequired(not_required)] : []),
    ],
    refused: TRAITS.filter(({ key }) => resource[key] === false).map(({ no }) => no),
    unknown: askable
      ? [
          ...(booking || walk_in !== undefined || by_appointment ? [] : [visitText.bookingUnknown]),
          ...TRAITS.flatMap(({ key, unknown }) =>
            unknown && resource[key] === undefined ? [unknown] : [],
          ),
        ]
      : [],
  };
}

/** 使える人: area, age and other conditions, as sentences without their full stops */
export function whoFacts(resource: DeskRecord, areas: readonly string[]): readonly string[] {
  const unsaid = resource.area.includes('national') ? 'nation' : 'unsaid';
  const reach = whoText.reach[resource.open_to ?? unsaid];
  return [reach(areas.join('、')), ...whoConditions(resource)];
}

/** 年齢、性別、子ども連れ: whom it is for, apart from where they live */
export function whoConditions(resource: DeskRecord): readonly string[] {
  const { ages, for_women, for_men, with_children, gives_to } = resource;
  return [
    ...[whoText.ages(ages?.min, ages?.max)].filter(Boolean),
    ...(for_women ? [whoText.women] : []),
    ...(for_men ? [whoText.men] : []),
    ...flagged(with_children, whoText.children),
    ...(gives_to ? [whoText.givesTo[gives_to]] : []),
  ];
}

/** することと、もらえるお金 */
export function workFacts(resource: Resource): readonly string[] {
  const { tasks, hours_per_week: perWeek, pay, pay_note, contract, host_adjusts } = resource;
  return [
    ...(tasks ? [workText.tasks(tasks)] : []),
    ...(perWeek ? [workText.perWeek(perWeek.min, perWeek.max)] : []),
    ...(pay ? [workText.pay[pay]] : []),
    ...(pay_note ? [pay_note] : []),
    ...flagged(resource.transport_paid, workText.transport),
    ...(contract ? [workText.contract[contract]] : []),
    ...(host_adjusts ? [workText.adjusts(host_adjusts)] : []),
  ];
}

/** 設備とことば */
export function accessFacts(resource: DeskRecord): readonly string[] {
  const flags = Object.keys(ACCESS_WORDS) as readonly (keyof typeof ACCESS_WORDS)[];
  return [
    ...flags.flatMap((key) => flagged(resource[key], ACCESS_WORDS[key])),
    ...(resource.languages ? [languagesText(resource.languages)] : []),
  ];
}
