/** 見立てのことば: the sentences of the matcher's codes: why a place is suggested, what to ask it, what would make it fit. */
import type { Places } from '../../domain/area/reach.ts';
import type { KindWithAges } from '../../domain/vocabulary/kind-ages.ts';
import { audienceLabel } from '../../domain/vocabulary/audience.ts';
import { kindOf, type KindId } from '../../domain/vocabulary/kind.ts';
import { needLabel } from '../../domain/vocabulary/need.ts';
import { findStep } from '../../domain/vocabulary/step.ts';
import type { Judgement } from '../../matching/judge.ts';
import type { Suggestion } from '../../matching/judged-place.ts';
import type { VerdictId } from '../../matching/verdict.ts';
import { conditionQuestion, conditionReason } from './conditions.ts';
import { usualHoursWord, usualText } from './usual.ts';

/** What stands for an area's code */
export type AreaNames = Pick<Places, 'nameOf'>;

export interface JudgementWords {
  /** '' when there is nothing worth saying */
  readonly reason: string;
  /** what to ask, when unknown */
  readonly question?: string;
  /** what would make it fit, when it differs */
  readonly change?: string;
}

type JudgementOf<A extends Judgement['about']> = Extract<Judgement, { about: A }>;

const NOTHING: JudgementWords = { reason: '' };

const VERDICT_LABELS: Readonly<Record<VerdictId, string>> = {
  fits: '合いそう',
  ask: '聞いてみる',
  differs: '条件がちがう',
};

export function verdictLabel(id: VerdictId): string {
  return VERDICT_LABELS[id];
}

const STATUS: Readonly<Record<JudgementOf<'status'>['state'], JudgementWords>> = {
  open: NOTHING,
  paused: { reason: 'いまはお休みしています', change: 'また始まったら、使えます' },
  closed: { reason: 'もうおわっています' },
};

const FOR_ORGANISATIONS: JudgementWords = {
  reason: '食べものは、団体に渡しています。個人の人は、フードパントリーや相談窓口へ',
};

type AudienceJudgement = JudgementOf<'audience'>;

function audienceWords({
  result,
  meant,
  level,
  mayLackCertificate,
}: AudienceJudgement): JudgementWords {
  if (meant === undefined) return NOTHING;
  const label = audienceLabel(meant);
  if (level === 'not') return { reason: `${label}は使えません` };
  const reason = level === 'only' ? `${label}のための場所です` : `おもに、${label}のための場所です`;
  if (mayLackCertificate)
    return { reason, question: '受給者証がまだなくても、相談や見学はできますか' };
  if (result !== 'unknown') return { reason };
  const isOfMind = meant === 'mental' || meant === 'developmental';
  return {
    reason,
    question: isOfMind ? '診断がなくても使えますか' : `${label}でなくても使えますか`,
  };
}

const ASKERS: Readonly<Record<JudgementOf<'asker'>['asker'], JudgementWords>> = {
  family: { reason: '家族からも相談できます', question: '家族だけでも相談できますか' },
  supporter: { reason: '支援者からも相談できます', question: '支援者からでも相談できますか' },
};

function askerWords({ result, asker, isMoot }: JudgementOf<'asker'>): JudgementWords {
  if (isMoot) return NOTHING;
  const { reason, question } = ASKERS[asker];
  switch (result) {
    case 'fits':
      return { reason };
    case 'usually':
      return { reason: `ふつうは、${reason}${usualText.asScheme}` };
    default:
      return { reason: '', question: question! };
  }
}

function roomWords({ capacity }: JudgementOf<'room'>): JudgementWords {
  if (capacity === 'full')
    return { reason: 'いまは、いっぱいです', change: '空きが出れば、使えます' };
  return capacity === 'waiting'
    ? { reason: '空きを待つことがあります', question: 'どのくらい待ちますか' }
    : NOTHING;
}

const CONTACT_UNKNOWN: JudgementWords = {
  reason: '連絡のしかたは要確認です',
  question: 'どこに連絡すればいいですか',
};

const MOST_NEEDS = 2;

function needWords({ met, result }: JudgementOf<'need'>): JudgementWords {
  const question = 'このことも相談できますか';
  if (met.length === 0)
    return result === 'differs'
      ? { reason: 'ほかの困りごとのための場所です' }
      : { reason: '', question };
  const named = met
    .slice(0, MOST_NEEDS)
    .map((need) => `「${needLabel(need)}」`)
    .join('');
  if (result === 'unknown') return { reason: `${named}のことも聞いてくれます`, question };
  return { reason: `${named}に答える場所です` };
}

const residentsQuestion = (name: string) => `${name}に住んでいても使えますか`;

function neighbourWords(
  { result, municipality, home }: JudgementOf<'area'>,
  { nameOf }: AreaNames,
): JudgementWords {
  const name = nameOf(municipality);
  const where = home ? nameOf(home) : 'となりの地域';
  switch (result) {
    case 'fits':
      return { reason: `${where}（となり）の場所です。${name}の人も使えます` };
    case 'usually':
      return { reason: `${where}（となり）の場所です。ふつうは、${name}の人も使えます` };
    case 'differs':
      return { reason: `${where}に住んでいる人のための場所です` };
    case 'unknown':
      return { reason: `${where}（となり）の場所です`, question: residentsQuestion(name) };
  }
}

function areaWords(judgement: JudgementOf<'area'>, names: AreaNames): JudgementWords {
  const { reach, municipality, prefecture, isOfMore, result } = judgement;
  const name = names.nameOf(prefecture ?? '');
  switch (reach) {
    case 'same':
      return {
        reason: `${names.nameOf(municipality)}の${isOfMore ? '人が使えます' : '場所です'}`,
        ...(result === 'unknown' ? { question: 'わたしの住所は、こちらの担当ですか' } : {}),
      };
    case 'prefecture':
      return result === 'unknown'
        ? {
            reason: `${name}の場所です`,
            question: residentsQuestion(names.nameOf(municipality)),
          }
        : { reason: `${name}の人が使えます` };
    case 'nation':
      return { reason: '全国どこからでも使えます' };
    case 'far':
      return { reason: 'はなれた地域の場所です' };
    case 'neighbour':
      return neighbourWords(judgement, names);
  }
}

/** A line is no place to go to, but it may know of one. */
const mootWords = ({ result }: Pick<Judgement, 'result'>): JudgementWords =>
  result === 'unknown' ? { reason: '', question: '行ける場所も、教えてもらえますか' } : NOTHING;

function stepWords(judgement: JudgementOf<'step'>): JudgementWords {
  const { step, ahead, isMoot } = judgement;
  if (isMoot) return mootWords(judgement);
  if (ahead === 0) return { reason: `「${findStep(step)?.feeling ?? ''}」に合います` };
  if (Math.abs(ahead) === 1) return NOTHING;
  if (ahead > 0)
    return {
      reason: 'もう少し先のステップの場所です',
      change: '「もっとやってみたい」と思えたら、合うようになります',
    };
  return { reason: 'もっと手前のステップの場所です', change: '「ゆっくり始めたい」ときに合います' };
}

const FOR_CHILDREN = '子どものための場所です';

const FOR_ADULTS = '大人のための窓口です';

const OF_KIND: Readonly<Record<KindWithAges, string>> = {
  'ibasho-children': FOR_CHILDREN,
  'study-support': FOR_CHILDREN,
  'childrens-hall': FOR_CHILDREN,
  'free-school': FOR_CHILDREN,
  'education-support-center': '小学生と中学生のための場所です',
  'ibasho-youth': '若い人のための場所です',
  'youth-consultation': '39歳までの人のための窓口です',
  'youth-support-station': '15歳から49歳までの人のための場所です',
  salon: '高齢の人が多い場所です',
  'community-care-center': '高齢の人と、その家族のための窓口です',
  'transition-support': '18歳から64歳までの人が多い場所です',
  'continuous-a': '18歳から64歳までの人が多い場所です',
  retention: '18歳から64歳までの人が多い場所です',
  'continuous-b': '18歳からの人が多い場所です',
  'life-training': '18歳からの人が多い場所です',
  'employment-choice': '18歳から64歳までの人が多い場所です',
  'silver-center': '60歳くらいからの人のための場所です',
  'night-school': '中学校に通う年を過ぎた人のための学校です',
  'education-consultation': '子どもと保護者のための窓口です',
  'legal-consumer': FOR_ADULTS,
  'household-budget': FOR_ADULTS,
  'welfare-loan': FOR_ADULTS,
  'housing-benefit': FOR_ADULTS,
  'housing-support': FOR_ADULTS,
  'temporary-housing': FOR_ADULTS,
  'self-help': '大人が多い集まりです',
  'family-group': '大人が多い集まりです',
};

function ageReason(judgement: JudgementOf<'age'>): string {
  switch (judgement.says) {
    case 'nothing':
      return '';
    case 'within':
      return '年齢が合います';
    case 'from':
      return `${judgement.limit}歳からの場所です`;
    case 'to':
      return `${judgement.limit}歳までの場所です`;
    case 'kind':
      return OF_KIND[judgement.kind];
  }
}

function ageWords(judgement: JudgementOf<'age'>): JudgementWords {
  const reason = ageReason(judgement);
  return judgement.result === 'unknown'
    ? { reason, question: `${judgement.age}歳でも使えますか` }
    : { reason };
}

function conditionWords(judgement: JudgementOf<'condition'>): JudgementWords {
  const { condition, result, isMoot, isClosedThen } = judgement;
  if (isMoot) return mootWords(judgement);
  if (isClosedThen)
    return {
      reason: conditionReason(condition, 'differs'),
      question: conditionQuestion('no_phone'),
    };
  const reason = conditionReason(condition, result);
  switch (result) {
    case 'fits':
    case 'usually':
      return { reason };
    case 'unknown':
      return { reason, question: conditionQuestion(condition) };
    case 'differs':
      return { reason, change: 'この条件がなくてもよければ、使えるかもしれません' };
  }
}

function hoursWords({ result, hasNote, usual }: JudgementOf<'hours'>): JudgementWords {
  if (result === 'fits') return NOTHING;
  const days = usual && usualHoursWord(usual);
  if (days) return { reason: `${days}に開いています${usualText.asScheme}` };
  if (hasNote)
    return {
      reason: '開いている日と時間は、この場所のページの説明にあります',
      question: 'いつ開いていますか',
    };
  return { reason: '開いている日は要確認です', question: 'いつ開いていますか' };
}

export function judgementWords(judgement: Judgement, names: AreaNames): JudgementWords {
  switch (judgement.about) {
    case 'status':
      return STATUS[judgement.state];
    case 'recipient':
      return judgement.result === 'fits' ? NOTHING : FOR_ORGANISATIONS;
    case 'need':
      return needWords(judgement);
    case 'area':
      return areaWords(judgement, names);
    case 'audience':
      return audienceWords(judgement);
    case 'asker':
      return askerWords(judgement);
    case 'room':
      return roomWords(judgement);
    case 'contact':
      return judgement.result === 'fits' ? NOTHING : CONTACT_UNKNOWN;
    case 'step':
      return stepWords(judgement);
    case 'age':
      return ageWords(judgement);
    case 'condition':
      return conditionWords(judgement);
    case 'hours':
      return hoursWords(judgement);
  }
}

/** By law some kinds are entered through the 自立相談支援機関; other places name in their own words whom one goes through. */
export const viaDesk = (kind: KindId) =>
  kindOf(kind).route ? 'まず自立相談支援機関に相談します' : 'まず相談窓口などを通します';

/** なぜすすめるか・なにがちがうか */
export function reasonsOf(
  { verdict, judgements, record }: Suggestion,
  names: AreaNames,
): readonly string[] {
  const told =
    verdict === 'differs' ? judgements.filter(({ result }) => result === 'differs') : judgements;
  const reasons = told
    .map((judgement) => judgementWords(judgement, names).reason)
    .filter((reason) => reason !== '');
  return record.route === 'via-consultation' ? [...reasons, viaDesk(record.kind)] : reasons;
}

/** 聞いてみること; in danger of today nobody asks whether a desk is for them */
export function questionsOf(
  { judgements }: Pick<Suggestion, 'judgements'>,
  names: AreaNames,
  isCalm = true,
): readonly string[] {
  const asked = judgements.filter(
    ({ about }) => isCalm || (about !== 'audience' && about !== 'area'),
  );
  const questions = asked.flatMap((one) => judgementWords(one, names).question ?? []);
  return [...new Set(questions)];
}
