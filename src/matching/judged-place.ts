/** ひとつの場所の見立て: an entry held against the answers, once. */
import { meetsWish } from './condition.ts';
import {
  asksForAnother,
  isAboutOld,
  isAboutViolence,
  neededOf,
  neededToday,
  type Answers,
} from './answers.ts';
import { isOfElder, isYoung } from './urgent-panels.ts';
import { reachFinder, type Places, type Reach } from '../domain/area/reach.ts';
import type { Moment } from '../domain/time/calendar-date.ts';
import { criteriaOf, type Criterion } from './criteria.ts';
import type { DangerSign, MatchDanger } from '../domain/vocabulary/danger.ts';
import type { UsualByKind } from '../domain/entry/usual.ts';
import type { IsHoliday } from '../domain/time/timetable.ts';
import { isAside, isForFewer } from './aside.ts';
import { judgeOf, OF_POVERTY, type Candidate, type Judgement } from './judge.ts';
import { audiencesSaid, withManifold, type AudienceId } from '../domain/vocabulary/audience.ts';
import { ADULT } from '../domain/vocabulary/danger.ts';
import type { KindId } from '../domain/vocabulary/kind.ts';
import type { MatchRecord } from './match-record.ts';
import { scoreOf, type ScoreParts } from './matching-weights.ts';
import { kindOf } from '../domain/vocabulary/kind.ts';
import type { NeedId } from '../domain/vocabulary/need.ts';
import { openCalendar, type OpenCalendar } from './open-calendar.ts';
import {
  FIRST_LINES,
  hearsOfAll,
  isForOwnGroup,
  isLineOfMind,
  isOfGrowth,
  levelFor,
  LISTED,
  mayBePregnant,
  newnessOn,
  scoreParts,
} from './levels.ts';
import { verdictOf, type VerdictId } from './verdict.ts';

export interface MatchContext {
  readonly now: Moment;
  readonly isHoliday: IsHoliday;
  readonly places: Places;
  /** whom to call in danger, and which kinds are safe */
  readonly danger: MatchDanger;
  /** ふつうは: without it only entries themselves answer */
  readonly usual?: UsualByKind | undefined;
  /** kinds of which the catalogue has a place somewhere; all, when not said */
  readonly kindsElsewhere?: ReadonlySet<KindId> | undefined;
}

/** Codes only: the sentences of a suggestion are made in words/<lang>/reasons.ts, for the few that are shown. */
export interface Suggestion {
  readonly record: MatchRecord;
  readonly reach: Reach;
  readonly verdict: VerdictId;
  readonly parts: ScoreParts;
  readonly score: number;
  /** each criterion with its code */
  readonly judgements: readonly Judgement[];
  /** usually for people of another age, or mainly for others: worth asking, after all that is not */
  readonly isUnlikely: boolean;
  /** おもに、そうかもしれない人のための、近い場所: where little else answers, one asks */
  readonly isAskable: boolean;
  /** for a group that was not said, but that many who answer so are of: offered after what is for everybody */
  readonly isSupposed: boolean;
  /** for people with a disability, of which nothing was said but the need: after what is for anybody here */
  readonly isOfDisability: boolean;
  /** it answers the needs only by the way, or not what is needed today: never offered */
  readonly isAside: boolean;
  /** となりの町の、いちばん近いもの: of a kind that has one for a wide area, so that it stands with those at home */
  readonly isAsNear?: true;
  /** it differs in nothing but being of a step further on */
  readonly isLater: boolean;
}

/** What is worked out of the answers once. */
export interface Prepared extends MatchContext {
  readonly answers: Answers;
  readonly needs: readonly NeedId[];
  readonly judges: readonly ((candidate: Candidate) => Judgement)[];
  readonly calendar: OpenCalendar;
  readonly newnessOf: (asOf: string | undefined) => number;
  readonly reachOf: (record: MatchRecord) => Reach;
  /** 区のある市: only the city is said, so that what one of its wards has or lacks is not known yet */
  readonly isWholeCity: boolean;
  /** a grown-up who speaks of no child */
  readonly isAdultAlone: boolean;
  /** the desks of a child, or of one who is old, in violence; none for anybody else */
  readonly ownKinds: readonly KindId[];
  /** ids of the lines for them, as the table of danger names them; none for anybody else */
  readonly ownLines: readonly string[];
  /** nothing but these */
  readonly hasOwnAlone: boolean;
  /** ids of the lines to call first in violence, of a grown-up, and by who wants to die; none for anybody else */
  readonly firstLines: readonly string[];
  /** ids of the lines for a heavy heart, where nothing was said of one */
  readonly ofMind: readonly string[];
  /** ids of the lines for another matter than theirs, which they name beside it */
  readonly ofOthers: readonly string[];
  /** what is needed today comes before all else that was said */
  readonly neededToday: readonly NeedId[];
  /** whom a place is for, held against this person alone */
  readonly fitting: Readonly<
    Partial<Record<'age' | 'audience', (candidate: Candidate) => Judgement>>
  >;
  /** the same answers, put to a desk that helps with every need */
  readonly ofAnyNeed: Omit<Prepared, 'ofAnyNeed'>;
}

const isWholeCity = ({ municipality }: Answers, { wardsOf }: Places) =>
  municipality !== undefined && (wardsOf?.(municipality) ?? []).length > 0;

const isAdultAlone = (answers: Answers) =>
  answers.age !== undefined &&
  answers.age >= ADULT &&
  !audiencesSaid({ ...answers, needs: neededOf(answers) }).has('child');

const panelOf = (wanted: DangerSign, { danger }: Pick<MatchContext, 'danger'>) =>
  danger.panels.find(({ sign }) => sign === wanted);

type HelpInViolence = Pick<Prepared, 'ownKinds' | 'ownLines' | 'hasOwnAlone' | 'firstLines'>;
const NO_HELP: HelpInViolence = { ownKinds: [], ownLines: [], hasOwnAlone: false, firstLines: [] };

/** 暴力のことで相談する人: the lines of the table of danger; for a child, and for one who is old, the desks and lines that are their own. */
function helpInViolence(answers: Answers, context: Pick<MatchContext, 'danger'>): HelpInViolence {
  if (!isAboutViolence(answers)) return NO_HELP;
  const isElder = isOfElder(answers);
  const isTold = isElder && asksForAnother(answers.asker);
  const { lines = [], childLines = [] } = panelOf(isTold ? 'elder' : 'violence', context) ?? {};
  const { childKinds, elderKinds } = context.danger;
  if (isYoung(answers))
    return {
      ...NO_HELP,
      ownKinds: childKinds,
      ownLines: childLines,
      hasOwnAlone: answers.asker === 'supporter',
    };
  const ownKinds = isElder ? elderKinds : [];
  return isTold
    ? { ...NO_HELP, ownKinds, ownLines: lines, hasOwnAlone: true }
    : { ...NO_HELP, ownKinds, firstLines: lines.slice(0, FIRST_LINES) };
}

/** つらい気持ちを聞く電話: those of the table of danger. */
const linesOfMind = (context: Pick<MatchContext, 'danger'>): readonly string[] =>
  panelOf('suicide', context)?.lines ?? [];

/** 死にたいとき、暴力のことを言わない人: the lines of a heavy heart come first. */
const isOfDying = (answers: Answers): boolean =>
  answers.urgent.includes('suicide') && !isAboutViolence(answers);

/** こころのことだと言った: 「からだ・こころ・障害のこと」 is said for a bad back as well. */
const isOfMind = ({ urgent, needs, audiences }: Answers): boolean =>
  urgent.includes('suicide') ||
  needs.includes('withdrawn') ||
  audiences?.includes('mental') === true;

/** 人権の電話 where there is no violence; where there is, for a child those for who is hurt by a partner, else those for sexual violence. */
function linesOfOthers(
  answers: Answers,
  { rights, partners, sexual }: MatchDanger,
): readonly string[] {
  if (!isAboutViolence(answers)) return rights;
  return isYoung(answers) ? partners : sexual;
}

/** 何でも聞く窓口でも、そのことに答えるとは言っていない: one asks. */
const needAtDesk =
  (needs: readonly NeedId[]) =>
  ({ record }: Candidate): Judgement => {
    const met = needs.filter((need) => record.needs.includes(need));
    return {
      about: 'need',
      result: met.length > 0 || needs.length === 0 ? 'fits' : 'unknown',
      met,
    };
  };

export function prepare(said: Answers, context: MatchContext): Prepared {
  const answers = said.audiences ? { ...said, audiences: withManifold(said.audiences) } : said;
  const calendar = openCalendar(context.now, context.isHoliday);
  const judging = {
    places: context.places,
    times: calendar,
    today: context.now.date,
    usual: context.usual,
  };
  const lines = linesOfMind(context);
  const help = isOfDying(answers)
    ? { ...NO_HELP, firstLines: lines.slice(0, FIRST_LINES) }
    : helpInViolence(answers, context);
  const [meant, ofMind] = isOfMind(answers) ? [lines, []] : [[], lines];
  const ofOthers = linesOfOthers(answers, context.danger);
  const criteria = criteriaOf(answers, help, meant, ofOthers).map(
    (criterion) => [criterion.about, judgeOf(criterion, judging)] as const,
  );
  const judgesBut = (...left: readonly Criterion['about'][]) =>
    criteria.filter(([about]) => !left.includes(about)).map(([, judge]) => judge);
  const fitting = Object.fromEntries(
    criteria.filter(([about]) => about === 'age' || about === 'audience'),
  );
  const prepared = {
    ...context,
    answers,
    needs: neededOf(answers),
    judges: judgesBut(),
    fitting,
    calendar,
    newnessOf: newnessOn(context.now.date),
    reachOf: reachFinder(answers.municipality, context.places),
    isWholeCity: isWholeCity(answers, context.places),
    isAdultAlone: isAdultAlone(answers),
    ...help,
    ofMind,
    ofOthers,
    neededToday: neededToday(answers),
  };
  const judges = [...judgesBut('need', 'step'), needAtDesk(prepared.needs)];
  return { ...prepared, ofAnyNeed: { ...prepared, judges } };
}

const isOfSupposed = (
  judgement: Judgement,
): judgement is Extract<Judgement, { about: 'audience' }> =>
  judgement.about === 'audience' && judgement.isSupposed === true;
const isOfOthers = (judgement: Judgement) =>
  judgement.result === 'unknown' &&
  (judgement.about === 'age' || (judgement.about === 'audience' && !isOfSupposed(judgement)));
const isOfOtherMatter = (judgement: Judgement) =>
  judgement.about === 'need' && judgement.isBeside === true;
const differsInMoreThanStep = ({ about, result }: Judgement) =>
  result === 'differs' && about !== 'step';
const isOfLaterStep = (judgement: Judgement) => judgement.about === 'step' && judgement.ahead > 1;
const isFurtherOn = (judgements: readonly Judgement[]) =>
  judgements.some(isOfLaterStep) && !judgements.some(differsInMoreThanStep);

/**
 * 障害やこころの病気のある人のための場所: who speaks of their health may have one, or not. 就労定着 is for who came to work by
 * way of such a place.
 */
const OF_DISABILITY: readonly AudienceId[] = ['disability', 'mental', 'developmental'];

const isOfSupposedDisability = (judgement: Judgement, { kind }: MatchRecord) =>
  kind !== 'retention' && isOfSupposed(judgement) && OF_DISABILITY.includes(judgement.meant!);

/** どんな話も聞く種類 */
const OF_EVERY_MATTER: readonly KindId[] = [
  'legal-consumer',
  'self-reliance-desk',
  'welfare-office',
  'social-welfare-council',
  'general-desk',
  'mobile-consultation',
  'helpline',
];

/**
 * どんな話も聞くところ: a desk for all, or for a group that was said, and a line but for a heavy heart where nothing was said
 * of one. The desk of the old, of the young or of the school is for those.
 */
const isHeardThere = (
  record: MatchRecord,
  { parts, ofMind, ofOthers }: { parts: ScoreParts } & Pick<Prepared, 'ofMind' | 'ofOthers'>,
): boolean =>
  (OF_EVERY_MATTER.includes(record.kind) ||
    (parts.audience > 0 && hearsOfAll(record.kind) && record.kind !== 'education-consultation')) &&
  !ofOthers.includes(record.id) &&
  !isLineOfMind(record, ofMind);

/** ほとんど答えないところ */
const isHardlyAnswer = (
  record: MatchRecord,
  parts: ScoreParts,
  prepared: Omit<Prepared, 'ofAnyNeed'>,
): boolean =>
  prepared.needs.length > 0 &&
  !isHeardThere(record, { ...prepared, parts }) &&
  prepared.needs.every((need) => levelFor(need, record, prepared) < LISTED);

/** 妊娠の相談が言うこと（名前を言わなくてよい）を望む人は、妊娠のことかもしれない。こころのことは、だれのことも精神保健福祉センターが聞く */
const isForAll = (record: MatchRecord, answers: Answers): boolean =>
  record.kind === 'mental-health-center' ||
  (record.kind === 'pregnancy-consultation' &&
    (meetsWish(record, answers.conditions) || mayBePregnant(answers)));

/**
 * For a group that was only supposed, or for one of several things that were meant; not where it is for a group that was
 * said, or one wants to train at such a place.
 */
function supposedOf(
  judgements: readonly Judgement[],
  parts: ScoreParts,
  { record, reach }: Candidate,
  prepared: Omit<Prepared, 'ofAnyNeed'>,
): Pick<Suggestion, 'isSupposed' | 'isOfDisability'> {
  const { answers, needs } = prepared;
  const isOfDisability = judgements.some((one) => isOfSupposedDisability(one, record));
  const isLater =
    judgements.some(isOfSupposed) &&
    !isForAll(record, answers) &&
    !(isOfDisability && needs.includes('steps')) &&
    !(record.kind === 'developmental-support' && isOfGrowth(answers)) &&
    !isForOwnGroup(record, answers);
  return {
    isSupposed:
      (isLater && !isOfDisability) ||
      isHardlyAnswer(record, parts, prepared) ||
      isForFewer(record, prepared, reach),
    isOfDisability: isLater && isOfDisability,
  };
}

/** そうかもしれない、と人が言わずにいること: who stayed at home long says so as little as who has an illness of the mind */
const UNSAID: readonly AudienceId[] = ['hikikomori', 'mental', 'developmental', 'disability'];

/** おもに、その人たちのための町の場所: who says neither of what group they are, nor that they are old, is asked there. */
const isAskable = (
  judgements: readonly Judgement[],
  { need }: ScoreParts,
  { record: { kind }, reach }: Candidate,
  answers: Answers,
): boolean =>
  reach === 'same' &&
  !answers.audiences?.length &&
  !isAboutOld(answers) &&
  need >= (kindOf(kind).group === 'place' ? 1 : LISTED) &&
  judgements.every(({ about, result }) => about !== 'age' || result !== 'unknown') &&
  judgements.some(
    (one) =>
      one.about === 'audience' &&
      one.result === 'unknown' &&
      one.level === 'mainly' &&
      UNSAID.includes(one.meant!),
  );

/** からだ・こころ・障害のことのうち、どれかを言った: one does not ask of a handicap as well. */
const saysWhichHealth = ({ audiences = [] }: Answers): boolean =>
  audiences.includes('addiction') || audiences.includes('dementia');

/** くらしに困ること（生活困窮者自立支援法2条・3条）: what a 自立相談支援機関 is there for, whoever asks */
const OF_MEANS: readonly NeedId[] = [...OF_POVERTY, 'papers', 'unknown'];

/** 生徒、手帳のある人、休職中の人の自立相談: they have desks of their own, so that one asks. */
function isDeskPerhaps({ kind }: MatchRecord, { needs, age = ADULT, audiences = [] }: Answers) {
  if (kind !== 'self-reliance-desk' || needs.some((need) => OF_MEANS.includes(need))) return false;
  if (age < ADULT || needs.includes('school')) return true;
  if (audiences.includes('employed')) return needs.includes('health');
  return !needs.includes('work') && audiences.some((id) => OF_DISABILITY.includes(id));
}

/** 生活保護の窓口に、健康のこと: a desk that hardly answers is asked whether it does. */
const isDeskForOther = (
  { record }: Candidate,
  { need }: ScoreParts,
  { answers }: Pick<Prepared, 'answers'>,
): boolean =>
  (need < LISTED && kindOf(record.kind).group === 'consult') || isDeskPerhaps(record, answers);
const asAsked = (judgement: Judgement): Judgement =>
  judgement.about === 'need' && judgement.result === 'fits' && judgement.met.length > 0
    ? { ...judgement, result: 'unknown' }
    : judgement;

/** The one judging of a place: all else is read from its judgements. */
export function judgePlace(
  candidate: Candidate,
  prepared: Omit<Prepared, 'ofAnyNeed'>,
): Suggestion {
  const found = prepared.judges.map((judge) => judge(candidate));
  const parts = scoreParts(candidate, found, prepared);
  const judgements = isDeskForOther(candidate, parts, prepared) ? found.map(asAsked) : found;
  const verdict = verdictOf(judgements);
  const supposed = supposedOf(judgements, parts, candidate, prepared);
  return {
    record: candidate.record,
    reach: candidate.reach,
    verdict,
    parts,
    score: scoreOf(parts),
    judgements,
    isUnlikely: verdict !== 'fits' && judgements.some(isOfOthers),
    isAskable: isAskable(judgements, parts, candidate, prepared.answers),
    ...supposed,
    isAside:
      isAside(candidate, prepared) ||
      judgements.some(isOfOtherMatter) ||
      (supposed.isOfDisability && saysWhichHealth(prepared.answers)),
    isLater: verdict === 'differs' && isFurtherOn(judgements),
  };
}
