/** 例の採点: the first places that the matcher gives, held against what a counsellor would offer. */
import type { MatchResult, Ordered } from '../../../src/matching/match.ts';
import { firstShown } from './first-shown.ts';
import { isNamedIn, type MatchingCase } from './matching-case.ts';
import { isElsewhere } from './wrong-places.ts';

const HIT_WITHIN = 3;
/** With so many places of use among the five, a person has a choice. */
const CHOICE = 2;

export interface JudgedPlace {
  readonly place: Ordered;
  readonly isWrong: boolean;
  readonly isOfUse: boolean;
}

export interface JudgedCase {
  readonly about: MatchingCase;
  readonly first: readonly JudgedPlace[];
  readonly isHit: boolean;
  /** a place that was named, not only its kind, is among the first three */
  readonly isExact: boolean;
  readonly missingLines: readonly string[];
}

/** Of the person's own place or prefecture: a kind that serves there is as good as the named place. */
function isOfGoodKind({ record, reach }: Ordered, { goodKinds }: MatchingCase): boolean {
  return (reach === 'same' || reach === 'prefecture') && goodKinds.includes(record.kind);
}

function isWrongFor(place: Ordered, about: MatchingCase): boolean {
  const { record } = place;
  // A place that is named as right is never wrong through a word for many.
  if (isNamedIn([...about.exact, ...about.useful], record)) return false;
  return (
    isNamedIn(about.neverIds, record) ||
    about.neverKinds.includes(record.kind) ||
    isElsewhere(place)
  );
}

function judgePlace(place: Ordered, about: MatchingCase): JudgedPlace {
  const isWrong = isWrongFor(place, about);
  const isNamed = isNamedIn([...about.exact, ...about.useful], place.record);
  return { place, isWrong, isOfUse: !isWrong && (isNamed || isOfGoodKind(place, about)) };
}

export function judgeCase(about: MatchingCase, result: MatchResult): JudgedCase {
  const first = firstShown(result).map((place) => judgePlace(place, about));
  const lines = result.urgent.flatMap((panel) => panel.lines);
  const missingLines = about.panel.filter((line) => !lines.includes(line));
  const isNamed = ({ place }: JudgedPlace) => isNamedIn(about.exact, place.record);
  const isRight = (one: JudgedPlace) =>
    isNamed(one) || (!one.isWrong && isOfGoodKind(one.place, about));
  return {
    about,
    first,
    missingLines,
    isHit: missingLines.length === 0 && first.slice(0, HIT_WITHIN).some(isRight),
    isExact: first.slice(0, HIT_WITHIN).some(isNamed),
  };
}

/** A part of a whole. */
export interface Share {
  readonly part: number;
  readonly all: number;
}

function shareOf<T>(items: readonly T[], isPart: (item: T) => boolean): Share {
  return { part: items.filter(isPart).length, all: items.length };
}

export interface CaseFigures {
  /** an exact place, or a good kind of one's own area, among the first three */
  readonly hit: Share;
  readonly exact: Share;
  /** the very first place is of use */
  readonly first: Share;
  /** cases with two or more places of use among the first five */
  readonly useful: Share;
  /** places of use among all that stand in the first five */
  readonly precision: Share;
  readonly wrong: Share;
  /** wrong among 合いそう */
  readonly wrongFits: Share;
}

export function figuresOf(judged: readonly JudgedCase[]): CaseFigures {
  const places = judged.flatMap(({ first }) => first);
  const isWrong = (one: JudgedPlace) => one.isWrong;
  return {
    hit: shareOf(judged, ({ isHit }) => isHit),
    exact: shareOf(judged, ({ isExact }) => isExact),
    first: shareOf(judged, ({ first }) => first[0]?.isOfUse === true),
    useful: shareOf(judged, ({ first }) => first.filter((one) => one.isOfUse).length >= CHOICE),
    precision: shareOf(places, ({ isOfUse }) => isOfUse),
    wrong: shareOf(places, isWrong),
    wrongFits: shareOf(
      places.filter(({ place }) => place.verdict === 'fits'),
      isWrong,
    ),
  };
}
