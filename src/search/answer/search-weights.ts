/** 並べかた: every weight of the search, in one table. Higher comes first; see search.ts for how they add up. */

/** What a place is to the place asked for. */
export type PlaceFit = 'here' | 'same-city' | 'prefecture' | 'nation';

export const WEIGHTS = {
  /** the whole query is the name, or an alias */
  exactName: 1000,
  exactAlias: 800,
  /** one word of the query is the whole name */
  wordIsName: 300,
  /** a telephone number in full, or a part of it */
  wholePhone: 1000,
  digitsInName: 300,
  partOfPhone: 200,
  /** the kind called by its own name, by another word, and a need it answers */
  kindNamed: 120,
  kindMeant: 85,
  /** the kind is meant, but this entry does not answer the need: a self-help group of single parents for アルコール */
  meantWithoutNeed: -45,
  needMet: 60,
  /** taken off needMet for each step down the need's list of kinds, and when the kind is not on it */
  perKindPosition: 5,
  kindNotListed: 35,
  /** taken off for each step down the entry's own needs */
  perNeedPosition: 2,
  /** for each further need of one phrase that the entry answers: 小児救急 is of health and of parenting */
  furtherNeed: 8,
  /** a line is for just the needs of one phrase: #8000 for 子どもが熱, before lines that hear of health alone */
  justTheseNeeds: 25,
  /** the kind is for the people that the words speak of */
  audience: 25,
  /** open at the time that the words speak of, by its timetable; and known to be closed then */
  openThen: 40,
  /** farther than any other weight reaches: what is shut then stands after all that may be open */
  shutThen: -10_000,
  /** it states what the words ask for: 訪問, 手話 */
  factStated: 100,
  /** for people of the age that the words speak of, and not for them */
  rightAge: 15,
  wrongAge: -80,
  /** 70代: a place for children stands behind whatever else there is */
  childrenForOld: -200,
  /** for a group of which nobody speaks; and for some, where nobody is spoken of */
  forOthersOnly: -60,
  /** the same, of a kind that was asked for: there may be no other */
  forOthersOfKind: -30,
  /** of illness and handicap nobody speaks: behind what the prefecture has for anybody, before the nation's */
  forHandicappedUnsaid: -140,
  /** a line for them alone: there are others to call */
  lineForOthers: -120,
  /** the words say who it is, and the place is first of all for others */
  forOthersThanSaid: -120,
  /** it says itself that it is for those of whom the words speak */
  forThoseSaid: 30,
  forSome: -10,
  /** 電話: a line for anything, where nothing is said of what it is about */
  lineForAnything: 40,
  /** a line for anything, where no other answers what was asked */
  lineForAnythingAlone: 100,
  /** a desk where anything can be asked, beside those that answer the need of a kind that is not there */
  deskForOthers: -10,
  /** in the evening, somebody wants to talk, and names no place: a line that answers then */
  lineInTheEvening: 40,
  /** a place for women alone, where women are spoken of, and where only men are */
  forWomen: 25,
  /** 女性だけ: such a place is asked for */
  forWomenAlone: 100,
  notForMen: -200,
  place: { here: 200, 'same-city': 180, prefecture: 80, nation: 30 } satisfies Record<
    PlaceFit,
    number
  >,
  /** where a word stands as it was typed */
  literal: {
    name: 70,
    nameStart: 90,
    kana: 65,
    alias: 60,
    summary: 30,
    provider: 30,
    kind: 20,
    place: 15,
    need: 8,
  },
  /** share of the literal weight for a word whose meaning is known */
  literalBesideMeaning: 0.3,
  hint: 20,
  /** the word that was understood stands in the entry itself */
  echo: 8,
  /** when not all words are needed: for each that is there */
  eachOfSome: 100,
  /** share of the score of a word like 相談 beside a word that says with what */
  optionalWord: 0.3,
  /** food goes to organisations there: never first for a hungry person */
  foodBankForHunger: -300,
  /** for the people who support, not for those who ask */
  networkForNeed: -60,
  /** whole-country lines come after what is near, unless they are asked for or it is urgent */
  nationForNeed: -70,
  /** without a place in the query: a line that is first of all for the need of what is meant (188) */
  lineForNeed: 60,
  /** without a place in the query: a line that is for something else first, and not for anything */
  lineOfOtherNeed: -50,
  /** taken off it for each other need: the narrower line is the one for it */
  perOtherNeed: -10,
  /** without a place in the query: what serves a whole prefecture is of use to more of those who ask; not a place to go, which is near or far */
  widerWithoutPlace: 10,
  /** without a place in the query: the desk of a town or a village is of use to few, and closed to all others */
  townDeskWithoutPlace: -60,
  paused: -25,
  closed: -500,
  /** each further entry of a kind among the first ones */
  sameKindAgain: -30,
  samePlaceAgain: -4,
} as const;

export type LiteralField = keyof typeof WEIGHTS.literal;

/** How many of the first results are spread over kinds. */
export const SPREAD_OVER = 24;
