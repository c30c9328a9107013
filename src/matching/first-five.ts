/**
 * いろいろな行き先: the first five come from at least three kinds, speak to every need, and hold some that are known
 * to fit and some of just the right step, where the area has them. Within a kind the order stays, so that nothing
 * unknown passes what is known to fit.
 */
import { needsCertificate } from '../domain/vocabulary/kind-welcome.ts';
import { kindOf, type KindGroupId, type KindId } from '../domain/vocabulary/kind.ts';
import type { NeedId } from '../domain/vocabulary/need.ts';

const groupOf = ({ kind }: Pick<Named, 'kind'>) => kindOf(kind).group;

interface Named {
  /** bare: as `bareName` gives it, once for each */
  readonly name: string;
  readonly kind: KindId;
  readonly phone?: string | undefined;
  /** needs that it answers directly */
  readonly answers: readonly NeedId[];
}

export interface Choice extends Named {
  /** of the prefecture or the nation, not of the place */
  readonly isWide: boolean;
  /** 合いそう */
  readonly isFit: boolean;
  /** of just the step that one can do now */
  readonly isOfStep: boolean;
  /** 家にいながら, for one who can do no more now */
  readonly isFromHome: boolean;
  /** of a group that one said to be of: no other kind goes before it for variety */
  readonly isOfOwnGroup?: boolean;
  /** もしかすると、その人のための場所: it fills up where little else answers, and nothing more */
  readonly isGuess?: boolean;
  /** おもに、ほかの人のための近い場所: asked after all that is for anybody, and before a line that hardly answers */
  readonly isAsked?: boolean;
  /** ほとんど答えないが、だれでも使える: the last that fills up */
  readonly isFill?: boolean;
  /** 穴うめの電話: it hardly answers, and is of no group that was said */
  readonly isFiller?: boolean;
  /** 連絡先も開く日も分からない: behind what can be reached and answers nearly as well */
  readonly isLost?: boolean;
  /** how well it answers the needs; more is better */
  readonly weight: number;
}

const FIRST = 5;
/** With so many there is a choice, and nobody is asked whether they are perhaps one of others. */
const ENOUGH = 3;
const SAME_KIND = 2;
/** A second desk of the same kind tells the same, but for one near and one for the whole prefecture. */
const SAME_DESK = 1;
/** Lines are not tied to a place, so there are more of one kind to choose from. */
const SAME_LINE = 3;
/** At least so many of the five, where there are so many. */
const [FITS, OF_STEP, FROM_HOME] = [1, 3, 1];

/** A prefecture's places of one kind are fewer. */
const LOOKED_AT = 2_000;

type Test = (choice: Choice) => boolean;

/** One level of a need. */
const NEARLY = 1;
/** what answers a need as its kind is meant to */
const LEAST = 2;

function hasRoom(choice: Choice, chosen: readonly Choice[]): boolean {
  const { kind, isWide, isOfOwnGroup, isAsked } = choice;
  if (choice.isGuess && (chosen.length >= ENOUGH || chosen.some(({ isGuess }) => isGuess)))
    return false;
  if (isAsked && groupOf(choice) === 'consult' && chosen.length >= ENOUGH) return false;
  const alike = chosen.filter((one) => one.kind === kind);
  switch (kindOf(kind).group) {
    case 'consult':
      // 生活福祉資金: both are of the same council
      if (kind === 'welfare-loan') return alike.length === 0;
      // 妊娠の相談は、窓口というより、名前を言わずに話せる先: one more is another way to speak
      if (kind === 'pregnancy-consultation') return alike.length < SAME_KIND;
      return alike.filter((one) => one.isWide === isWide).length < SAME_DESK;
    case 'helpline':
      return isOfOwnGroup === true || alike.length < SAME_LINE;
    default:
      // 受給者証の訓練は、名前がちがっても似ている
      return needsCertificate(kind)
        ? chosen.filter((one) => needsCertificate(one.kind)).length < SAME_KIND
        : alike.length < SAME_KIND;
  }
}

/** where one goes: each a place of its own, at whichever number one asks of it */
const OF_PLACES: readonly KindGroupId[] = ['place', 'food', 'learn', 'child'];

/** 「村の福祉事務所」と「村の福祉事務所（自立相談支援の窓口）」 */
export const bareName = (name: string) => name.replace(/[（(].*|\s/g, '');

/**
 * ひとつの窓口が、2つの名前で: the same name, or at the same number nothing that the one who stands there does not answer.
 * @param a the one that was chosen
 */
export const isSame = (a: Named, b: Named): boolean =>
  a.name === b.name ||
  (a.phone !== undefined &&
    a.phone === b.phone &&
    // 窓口が開くパントリーは、窓口ではない。社協の番号で聞く居場所は、1つずつ別の場所
    ((groupOf(a) === groupOf(b) && !OF_PLACES.includes(groupOf(a))) ||
      a.kind === 'helpline' ||
      b.kind === 'helpline') &&
    b.answers.every((need) => a.answers.includes(need)));

/** The first that may be taken; of a kind that is not there yet, when such a one answers nearly as well. -1 when there is none. */
function newKindAt(
  waiting: readonly Choice[],
  chosen: readonly Choice[],
  mayBe: (choice: Choice, at: number) => boolean,
): number {
  const first = waiting.findIndex(mayBe);
  const isNew = ({ kind }: Choice) => !chosen.some((one) => one.kind === kind);
  if (first < 0 || isNew(waiting[first]!) || waiting[first]!.isOfOwnGroup === true) return first;
  const { weight } = waiting[first]!;
  // One that hardly answers is no variety.
  const least = Math.max(weight - NEARLY, Math.min(weight, LEAST));
  const other = waiting.findIndex(
    (one, at) => at > first && one.weight >= least && isNew(one) && mayBe(one, at),
  );
  return other < 0 ? first : other;
}

const ALL = '';

/**
 * Nobody is sent to what nobody can reach, while something of its group can be that answers nearly as well; or anything,
 * where that one is hardly meant for the need.
 * @param reached what can be, and may be taken
 */
function behind(reached: readonly Choice[]): Test {
  // By group, and of all.
  const best: Partial<Record<string, number>> = {};
  for (const one of reached)
    for (const name of [groupOf(one), ALL]) best[name] = Math.max(best[name] ?? 0, one.weight);
  return (choice) =>
    choice.isLost === true &&
    (best[groupOf(choice)]! >= choice.weight - NEARLY ||
      (choice.weight <= LEAST && best[ALL]! >= choice.weight));
}

/** 3つで終わってもよい: one of them, where there is little else, or nothing else from home for who stays there. */
const isFillerDue = (choice: Choice, chosen: readonly Choice[]): boolean =>
  choice.isFiller === true &&
  !chosen.some(({ isFiller }) => isFiller) &&
  (chosen.length < ENOUGH || (choice.isFromHome && !chosen.some(({ isFromHome }) => isFromHome)));

export interface Five<T> {
  readonly chosen: readonly T[];
  /** the rest, best first */
  readonly others: readonly T[];
  /** five were found; else the others only repeat what is chosen */
  readonly isFull: boolean;
}

/** @param items best first */
export function firstFive<T>(
  items: readonly T[],
  needs: readonly NeedId[],
  choiceOf: (item: T) => Choice,
): Five<T> {
  // What stands far down is no choice for the first five.
  const waiting = items
    .slice(0, LOOKED_AT)
    .map((item): Choice & { readonly item: T } => Object.assign(choiceOf(item), { item }));
  const chosen: typeof waiting = [];
  // 福祉事務所と自立相談支援機関が、ひとつの窓口のとき: it is the one to ask first.
  const yields = (office: Choice) =>
    office.kind === 'welfare-office' &&
    waiting.some(
      (one) =>
        one.kind === 'self-reliance-desk' && one.weight >= office.weight && isSame(one, office),
    );
  const isNew: Test = (choice) => !chosen.some((one) => isSame(one, choice)) && !yields(choice);
  // 3つめの同じ種類: more than nothing, where it answers and is for everybody; but a second desk tells the same.
  const mayBeMore: Test = (choice) =>
    (choice.isFill === true && !choice.isLost) ||
    (!choice.isGuess &&
      choice.weight >= LEAST &&
      groupOf(choice) !== 'consult' &&
      choice.kind !== 'helpline');
  const isUnmet = (need: NeedId) => !chosen.some(({ answers }) => answers.includes(need));
  /** A wish counts once the slots left are no more than it still needs. */
  const wishes = (): readonly Test[] => {
    const left = FIRST - chosen.length;
    const isDue = (most: number, has: Test) => left <= most - chosen.filter(has).length;
    return [
      ...(chosen.length > 0 && needs.some(isUnmet)
        ? [({ answers }: Choice) => answers.some(isUnmet)]
        : []),
      ...(isDue(FITS, ({ isFit }) => isFit) ? [({ isFit }: Choice) => isFit] : []),
      ...(isDue(FROM_HOME, ({ isFromHome }) => isFromHome)
        ? [({ isFromHome }: Choice) => isFromHome]
        : []),
      ...(isDue(OF_STEP, ({ isOfStep }) => isOfStep) ? [({ isOfStep }: Choice) => isOfStep] : []),
    ];
  };
  while (chosen.length < FIRST && waiting.length > 0) {
    const tests = wishes();
    // All wishes at once, then each alone, then none.
    const tries: readonly Test[] = [
      (one) => tests.every((test) => test(one)),
      ...tests,
      () => true,
    ];
    // Of each once: to compare it with all that is chosen takes longest.
    const fresh = waiting.map(isNew);
    const isBehind = behind(
      waiting.filter(
        (one, place) => fresh[place]! && !one.isLost && (hasRoom(one, chosen) || mayBeMore(one)),
      ),
    );
    const free = waiting.map(
      (one, place) => fresh[place]! && hasRoom(one, chosen) && !isBehind(one),
    );
    const filler = waiting.findIndex((one, place) => free[place]! && isFillerDue(one, chosen));
    const mayBe = (one: Choice, place: number) =>
      free[place]! &&
      !one.isFiller &&
      // Whom it may not be for at all stands where it stands.
      !(one.isGuess && filler >= 0 && filler < place);
    let at = -1;
    for (const test of tries)
      if (at < 0) at = newKindAt(waiting, chosen, (one, place) => mayBe(one, place) && test(one));
    // What is mainly for others is no variety beside one more of what is for anybody.
    const more = waiting.findIndex(
      (one, place) => fresh[place]! && mayBeMore(one) && !isBehind(one),
    );
    if (more >= 0 && (at < 0 || (more < at && waiting[at]!.isAsked))) at = more;
    if (at < 0) at = filler;
    if (at < 0) break;
    chosen.push(...waiting.splice(at, 1));
  }
  return {
    chosen: chosen.map(({ item }) => item),
    others: [...waiting.map(({ item }) => item), ...items.slice(LOOKED_AT)],
    isFull: chosen.length === FIRST,
  };
}
