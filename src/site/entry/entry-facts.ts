/** はじめて行く日と使える人: which flags of an entry are known, refused and unknown, for its page, lists and paper. */
import type { DeskRecord } from '../../domain/entry/desk-record.ts';
import { NOTHING_USUAL, USUAL_FLAGS, type UsualFacts } from '../../domain/entry/usual.ts';
import { BOOKING, TRAIT_WORDS, visitText } from '../../words/ja/facts.ts';
import { whoText } from '../../words/ja/who.ts';
import { audienceLines, residenceFact } from './welcome-facts.ts';

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
export const flagged = (
  flag: boolean | undefined,
  { yes, no }: { readonly yes: string; readonly no: string },
): readonly string[] => (flag === undefined ? [] : [flag ? yes : no]);

const isUsual = (key: Trait['key'], usual: UsualFacts): boolean =>
  USUAL_FLAGS.some((flag) => flag === key && usual[flag] === true);

/** @param usual for its kind: of that nothing is said to be unknown */
export function firstVisitFacts(
  resource: DeskRecord,
  usual: UsualFacts = NOTHING_USUAL,
): TraitWords {
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
          ...(booking || usual.booking || walk_in !== undefined || by_appointment
            ? []
            : [visitText.bookingUnknown]),
          ...TRAITS.flatMap(({ key, unknown }) =>
            unknown && resource[key] === undefined && !isUsual(key, usual) ? [unknown] : [],
          ),
        ]
      : [],
  };
}

/** 使える人: area, age and other conditions, as sentences without their full stops */
export function whoFacts(resource: DeskRecord, areas: readonly string[]): readonly string[] {
  return [residenceFact(resource, areas), ...whoConditions(resource)];
}

/** 年齢、性別、子ども連れ: whom it is for, apart from where they live */
export function whoConditions(resource: DeskRecord): readonly string[] {
  const { ages, for_women, for_men, with_children, gives_to } = resource;
  return [
    ...audienceLines(resource),
    ...[whoText.ages(ages?.min, ages?.max)].filter(Boolean),
    ...(for_women ? [whoText.women] : []),
    ...(for_men ? [whoText.men] : []),
    ...flagged(with_children, whoText.children),
    ...(gives_to ? [whoText.givesTo[gives_to]] : []),
  ];
}
