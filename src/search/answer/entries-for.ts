/** ことばに合う場所: the entries that answer words, best first. */
import { isEmergencyNumber } from '../../domain/entry/emergency-line.ts';
import { linesOfNeed } from '../../domain/vocabulary/danger.ts';
import { kindOf, type KindId } from '../../domain/vocabulary/kind.ts';
import { isSensitiveNeed, needOf, type NeedId } from '../../domain/vocabulary/need.ts';
import { isPrefecture, isTownOrVillage } from '../understand/search-area.ts';
import type { Query } from '../understand/understand.ts';
import { splitPlaces, type QueryWord } from '../understand/query-word.ts';
import {
  leaningToAges,
  leaningToAnybody,
  leaningToFacts,
  leaningToTime,
  leaningToWomen,
  openThenTest,
  forThoseSaid,
  refusalByAge,
  refusalOfGivers,
  refusalOfOthers,
  type OpenThen,
  type Today,
} from './leaning-to-people.ts';
import { ranked } from './in-order.ts';
import { WEIGHTS } from './search-weights.ts';
import { byGroup } from '../index/alike-rows.ts';
import { AND } from '../index/between-texts.ts';
import type { SearchFields } from '../index/search-fields.ts';
import type { SearchDocument } from '../index/search-document.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Scored } from './spread-kinds.ts';
import { judgeOf, type WordJudge } from './judge-word.ts';

/** One query to one index: what every step of a search looks at. */
export interface Asking {
  readonly query: Query;
  readonly index: SearchIndex;
  readonly fields: SearchFields;
  /** kinds asked for that are not there */
  readonly absent?: readonly KindId[];
  /** the reader's day, where a clock is at hand */
  readonly today?: Today | undefined;
}

/** Whether any entry answers the word: asked of each word before one is left out, so the order of the answers is not made. */
export function isAnswered(word: QueryWord, fields: SearchFields): boolean {
  if (word.isOptional) return fields.size > 0;
  const judge = judgeOf(word, fields);
  for (let row = 0; row < fields.size; row += 1) if (judge(row) !== undefined) return true;
  return false;
}

const LIVING: readonly NeedId[] = ['money', 'debt', 'food', 'housing'];
const isOfLiving = (need: NeedId): boolean => LIVING.includes(need);

/** 18:00 */
const EVENING = 18 * 60;

/** What an entry gains or loses whatever the words: by its kind, its reach and its state. */
type Leaning = (row: number, document: SearchDocument) => number;

/** Words that name a place and nothing else ask for the desks where anything can be asked. */
const isOnlyPlace = (words: readonly QueryWord[]): boolean =>
  words.every(
    ({ places, concepts, literals }) =>
      places.length > 0 && concepts.length + literals.length === 0,
  );

/** Whole-country lines are of use: a place is named, it is urgent, or they are asked for. */
const asksForNation = ({ municipalities, urgent, concepts, words, time }: Query): boolean =>
  municipalities.length > 0 ||
  urgent.length > 0 ||
  concepts.length === 0 ||
  isLateNight(time) ||
  // つらい beside 仕事 says how it feels, and asks for no line.
  words.some(
    ({ isOptional, concepts: own }) =>
      !isOptional &&
      own.some(({ named, kinds }) => named.includes('helpline') || kinds.includes('helpline')),
  );

/** In the evening desks are shut, and lines answer. */
const isLateNight = (time: Query['time']): boolean =>
  time?.part !== undefined && time.part.from >= EVENING;

/** 夜 電話 相談: a line, and nothing of what about. */
const asksForAnyLine = ({ concepts, ages, people }: Query): boolean =>
  ages.length === 0 &&
  people === undefined &&
  concepts.some(({ named }) => named.includes('helpline')) &&
  concepts.every(
    ({ named, needs }) => named.includes('helpline') || needs.every((need) => need === 'unknown'),
  );

/** 生活保護の窓口 comes after those where anything can be asked. */
const isForMoney = (kind: KindId): number => Number(kind === 'welfare-office');

function leaningToType(
  words: readonly QueryWord[],
  { query, fields, absent = [] }: Asking,
): Leaning {
  // What was asked for is not there: whoever may know of it.
  const general =
    isOnlyPlace(words) || absent.length > 0
      ? needOf('unknown').kinds.toSorted((a, b) => isForMoney(a) - isForMoney(b))
      : [];
  const forGeneral = (position: number, needs: readonly NeedId[]) =>
    position < 0 ? 0 : 30 - position * 5 + (needs.includes('unknown') ? 5 : 0);
  const isAnyLine = asksForAnyLine(query);
  const forAnything = (kind: KindId, needs: readonly NeedId[]) =>
    isAnyLine && kind === 'helpline' && needs[0] === 'unknown' ? WEIGHTS.lineForAnything : 0;
  return byGroup(
    fields.types,
    ({ kind, needs }) =>
      (query.audience.has(kind) ? WEIGHTS.audience : 0) +
      forGeneral(general.indexOf(kind), needs) +
      forAnything(kind, needs),
  );
}

/** A desk for the people of towns and villages. */
function townDeskTest({ types, areas, vocabulary }: SearchFields): (row: number) => boolean {
  const { places } = vocabulary.placeNames;
  const isDesk = byGroup(types, ({ kind }) => kindOf(kind).group === 'consult');
  const isTowns = byGroup(areas, (area) =>
    area.every((code) => {
      const place = places.get(code);
      return place !== undefined && isTownOrVillage(place);
    }),
  );
  return (row) => isDesk(row) && isTowns(row);
}

function leaningToReach({ query, fields }: Asking): Leaning {
  const isWide = byGroup(fields.areas, (area) => area.some(isPrefecture));
  const isPlaceToGo = byGroup(fields.types, ({ kind }) => kindOf(kind).needs[0] === 'place');
  const isTownDesk = townDeskTest(fields);
  const isNational = byGroup(fields.areas, (area) => area[0] === 'national');
  const [isAnywhere, isNationAsked] = [query.municipalities.length === 0, asksForNation(query)];
  return (row) => {
    const wider = isAnywhere && isWide(row) && !isPlaceToGo(row) ? WEIGHTS.widerWithoutPlace : 0;
    const town = isAnywhere && isTownDesk(row) ? WEIGHTS.townDeskWithoutPlace : 0;
    const isUnasked =
      !isNationAsked && isNational(row) && !fields.names[row]!.includes(query.joined);
    return wider + town + (isUnasked ? WEIGHTS.nationForNeed : 0);
  };
}

const WANTS_TO_TALK = /話|はなし|はなせ|聞いて|きいて/u;

/** 夜 だれかと話したい: the lines that answer then. */
function leaningToEveningLines({ query }: Asking, isOpenThen: OpenThen | undefined): Leaning {
  const { municipalities, time, joined } = query;
  if (municipalities.length > 0 || !isLateNight(time) || !WANTS_TO_TALK.test(joined))
    return () => 0;
  return (_, document) =>
    document.kind === 'helpline' && isOpenThen?.(document) === true ? WEIGHTS.lineInTheEvening : 0;
}

/** 仕事, and no place: lines for something else that answer it too stand behind those that are for it. */
function leaningToOwnLines({ query, index: { danger } }: Asking): Leaning {
  const { municipalities, urgent, concepts } = query;
  const needs = new Set(concepts.flatMap((one) => one.needs));
  if (municipalities.length > 0 || urgent.length > 0 || needs.size === 0) return () => 0;
  const forAnything = linesOfNeed('unknown', danger);
  return (_, { id, kind, needs: [first] }) =>
    kind !== 'helpline' || forAnything.includes(id) || (first !== undefined && needs.has(first))
      ? 0
      : WEIGHTS.lineOfOtherNeed;
}

/** 詐欺, and no place: the lines that are for it reach everybody, and each desk its own people alone. */
function leaningToLines({ query, fields }: Asking): Leaning {
  if (query.municipalities.length > 0 || asksForNation(query)) return () => 0;
  const concepts = query.concepts.filter(({ kinds }) => kinds.length > 0);
  const meant = concepts.flatMap((one) => one.needs);
  // Lines for what is told to nobody come by the table of danger, before and apart from any order.
  const needs = new Set(meant.filter((need) => !isSensitiveNeed(need)));
  // Each concept counts for a desk: a line is weighed against as many.
  const weight = WEIGHTS.lineForNeed * concepts.length;
  return byGroup(fields.types, ({ kind, needs: [first, ...others] }) =>
    kind === 'helpline' && first !== undefined && needs.has(first)
      ? weight + others.length * WEIGHTS.perOtherNeed
      : 0,
  );
}

const leaningToState: Leaning = (_, { state }) => (state === 'open' ? 0 : WEIGHTS[state]);

/** All of the query is what the entry is called. */
function leaningToName({ query: { joined }, fields }: Asking): Leaning {
  return (row) => {
    if (fields.names[row] === joined) return WEIGHTS.exactName;
    const aliases = fields.aliases[row]!;
    const isAlias =
      fields.kana[row] === joined || (aliases !== '' && aliases.split(AND).includes(joined));
    return isAlias ? WEIGHTS.exactAlias : 0;
  };
}

/** Its lines are among the results then, too. */
const isOfViolence = ({ urgent, concepts }: Query): boolean =>
  urgent.length > 0 || concepts.some(({ needs }) => needs.some(isSensitiveNeed));

/**
 * 眠れない, 筆談: who is not in danger is not sent to the police, for an ambulance, or to a line for violence alone, unless the
 * words stand in its name. Danger has lines of its own, before the results.
 */
function refusalOfEmergency(
  words: readonly QueryWord[],
  { names, kana, aliases }: SearchFields,
): (row: number, document: SearchDocument) => boolean {
  // 電話 names a kind, and stands in many a name.
  const namesKind = ({ concepts }: QueryWord) => concepts.some(({ named }) => named.length > 0);
  const typed = words.flatMap((word) =>
    namesKind(word) ? [] : [...word.spellings, ...word.literals, ...word.hints],
  );
  const isTyped = (row: number) =>
    typed.some(
      (text) =>
        text !== '' && [names, kana, aliases].some((texts) => texts[row]?.includes(text) === true),
    );
  const isOfDanger = ({ phones, needs }: SearchDocument) =>
    (phones.length > 0 && phones.every(isEmergencyNumber)) || needs.every(isSensitiveNeed);
  return (row, document) => document.kind === 'helpline' && isOfDanger(document) && !isTyped(row);
}

/** One of the words is all of its name: it is shown, whatever else the words say. */
function calledByName(words: readonly QueryWord[], { names }: SearchFields) {
  const called = new Set(words.flatMap(({ spellings }) => spellings));
  return (row: number): boolean => called.has(names[row]!);
}

/** All of these, or none. */
function everyOf(judges: readonly WordJudge[]): WordJudge {
  return (row) => {
    let score = 0;
    for (const judge of judges) {
      const found = judge(row);
      if (found === undefined) return undefined;
      score += found;
    }
    return score;
  };
}

/**
 * Words that say who it is, beside words that say more: what is for these people answers by one of the meanings. A group
 * for gamblers' families is of no need that 給料 speaks of.
 */
function judgeForThoseSaid(
  words: readonly QueryWord[],
  { query, fields }: Asking,
): (row: number, document: SearchDocument) => number | undefined {
  if (query.audiencesSaid.length === 0) return () => undefined;
  const isForThem = forThoseSaid(query);
  const parts = words.filter(({ isOptional }) => !isOptional).flatMap(splitPlaces);
  const judgesOf = (some: readonly QueryWord[]) => some.map((word) => judgeOf(word, fields));
  const inPlace = everyOf(judgesOf(parts.filter(({ places }) => places.length > 0)));
  const meanings = judgesOf(
    parts.flatMap((word) =>
      word.concepts.map((concept): QueryWord => ({
        ...word,
        places: [],
        concepts: [concept],
        literals: [],
        hints: [],
      })),
    ),
  );
  if (meanings.length < 2) return () => undefined;
  return (row, document) => {
    if (!isForThem(document)) return undefined;
    const place = inPlace(row);
    const found = meanings.map((judge) => judge(row)).filter((one) => one !== undefined);
    return place === undefined || found.length === 0 ? undefined : place + Math.max(...found);
  };
}

/** At least one of these, more are better; no judges ask for nothing. */
function someOf(judges: readonly WordJudge[]): WordJudge {
  if (judges.length === 0) return () => 0;
  return (row) => {
    const found = judges.map((judge) => judge(row)).filter((one) => one !== undefined);
    return found.length === 0
      ? undefined
      : found.reduce((sum, one) => sum + one + WEIGHTS.eachOfSome, 0);
  };
}

const isHealthAlone = ({ places, literals, concepts }: QueryWord): boolean =>
  places.length + literals.length === 0 &&
  concepts.length > 0 &&
  concepts.every(
    ({ named, kinds, needs }) =>
      named.length + kinds.length === 0 && needs.every((need) => need === 'health'),
  );

/**
 * がん 治療費が払えない: an illness is how it came to it. The kinds that are meant by what is asked for answer without it; those
 * that answer both come before them.
 */
function withIllness(words: readonly QueryWord[], fields: SearchFields) {
  const illnesses = words.filter(isHealthAlone);
  const others = words.filter((word) => !illnesses.includes(word));
  const meant = new Set(
    others.flatMap(({ concepts }) =>
      concepts.flatMap(({ kinds, needs }) => (needs.some(isOfLiving) ? kinds : [])),
    ),
  );
  const judges = illnesses.map((word) => judgeOf(word, fields));
  const scoreOf = (row: number, { kind }: SearchDocument): number | undefined => {
    let score = 0;
    for (const judge of judges) {
      const found = judge(row);
      if (found === undefined && !meant.has(kind)) return undefined;
      score += found ?? 0;
    }
    return score;
  };
  return { others, scoreOf };
}

/** Entries that answer every one of `words` and, where given, at least one of `any`. */
export function run(
  words: readonly QueryWord[],
  asking: Asking,
  any: readonly QueryWord[] = [],
): readonly Scored[] {
  const { query, index, fields, today } = asking;
  const judgesOf = (some: readonly QueryWord[]) => some.map((word) => judgeOf(word, fields));
  const { others, scoreOf } = withIllness(
    words.filter(({ isOptional }) => !isOptional),
    fields,
  );
  const everyOther = everyOf(judgesOf(others));
  const every = (row: number, document: SearchDocument): number | undefined => {
    const score = everyOther(row);
    const ofIllness = score === undefined ? undefined : scoreOf(row, document);
    return ofIllness === undefined ? undefined : score! + ofIllness;
  };
  const optional = judgesOf(words.filter(({ isOptional }) => isOptional));
  const some = someOf(judgesOf(any));
  const forThem = judgeForThoseSaid(words, asking);
  const isOpenThen = openThenTest(query, today);
  const leanings = [
    leaningToType([...words, ...any], asking),
    leaningToReach(asking),
    leaningToLines(asking),
    leaningToOwnLines(asking),
    leaningToEveningLines(asking, isOpenThen),
    leaningToState,
    leaningToName(asking),
    ...[
      leaningToTime(isOpenThen),
      leaningToAges(query),
      leaningToWomen(query),
      leaningToAnybody(query),
      leaningToFacts(query),
    ].map(
      (leaning): Leaning =>
        (_, document) =>
          leaning(document),
    ),
  ];
  const refusals = [refusalByAge(query), refusalOfOthers(query), refusalOfGivers(query)];
  const isEmergency = isOfViolence(query)
    ? () => false
    : refusalOfEmergency([...words, ...any], fields);
  const isRefused = (row: number, document: SearchDocument) =>
    refusals.some((refuses) => refuses(document)) || isEmergency(row, document);
  const isCalled = calledByName([...words, ...any], fields);
  return ranked(index, fields, (row, document) => {
    const must = every(row, document) ?? forThem(row, document);
    if (must === undefined || (isRefused(row, document) && !isCalled(row))) return undefined;
    let score = must;
    for (const judge of optional) score += (judge(row) ?? 0) * WEIGHTS.optionalWord;
    const may = some(row);
    if (may === undefined) return undefined;
    score += may;
    for (const leaning of leanings) score += leaning(row, document);
    return score;
  });
}
