/** Judges one criterion on one entry: fits, unknown or differs; and says in words why, for the few that are shown. */
import { reachOf, type Places } from '../domain/area/reach.ts';
import { conditionWords, judgeCondition, type ConditionResult, type OpenTimes } from './condition.ts';
import type { Criterion } from './criteria.ts';
import { KIND_AGES } from '../domain/vocabulary/kind-ages.ts';
import { kindOf } from '../domain/vocabulary/kind.ts';
import type { MatchRecord } from './match-record.ts';
import { needLabel } from '../domain/vocabulary/need.ts';
import { findStep } from '../domain/vocabulary/step.ts';

export type CriterionResult = ConditionResult;

export interface Judgement {
  readonly about: Criterion['about'];
  readonly result: CriterionResult;
  /** '' when there is nothing worth saying */
  readonly reason: string;
  /** what to ask, when unknown */
  readonly question?: string;
  /** what would make it fit, when it differs */
  readonly change?: string;
}

export interface JudgeContext {
  readonly places: Places;
  readonly times: OpenTimes;
}

type Words = Omit<Judgement, 'about' | 'result'>;

interface Rule<A extends Criterion['about']> {
  judge(criterion: Extract<Criterion, { about: A }>, record: MatchRecord, context: JudgeContext): CriterionResult;
  words(criterion: Extract<Criterion, { about: A }>, record: MatchRecord, context: JudgeContext, result: CriterionResult): Words;
}

const NOTHING: Words = { reason: '' };

/** Steps between what one can do and what the place is for: ahead of it positive, behind it negative, 0 when it fits. */
export function stepsAhead(step: number, { steps }: Pick<MatchRecord, 'steps'>): number {
  const nearest = steps.reduce((best, one) => (Math.abs(one - step) < Math.abs(best - step) ? one : best), steps[0] ?? step);
  return nearest - step;
}

export function judgeAge(age: number, { kind, ages }: Pick<MatchRecord, 'kind' | 'ages'>, isForChild = false): CriterionResult {
  // There the age is the child's, and a parent asks.
  if (isForChild) return 'fits';
  if (ages) return (ages.min === undefined || age >= ages.min) && (ages.max === undefined || age <= ages.max) ? 'fits' : 'differs';
  const usual = KIND_AGES[kind];
  if (!usual || ((usual.min === undefined || age >= usual.min) && (usual.max === undefined || age <= usual.max))) return 'fits';
  return usual.isRule ? 'differs' : 'unknown';
}

const ADULT = 18;
const isForChild = ({ age, needs }: { readonly age: number; readonly needs: readonly string[] }, { kind }: MatchRecord) => age >= ADULT && (kindOf(kind).group === 'child' || kind === 'child-family-center' || kind === 'child-guidance-center') && needs.includes('parenting');

const RULES: { readonly [A in Criterion['about']]: Rule<A> } = {
  status: {
    judge: (_criterion, { status }) => (status.state === 'open' ? 'fits' : 'differs'),
    words: (_criterion, { status }) => (status.state === 'open' ? NOTHING : status.state === 'paused' ? { reason: 'いまはお休みしています', change: 'また始まったら、使えます' } : { reason: 'もうおわっています' }),
  },

  // A hungry person must not be sent to a warehouse that gives to organisations.
  recipient: {
    judge: (_criterion, { kind, gives_to }) => (kind !== 'food-bank' || gives_to === 'individuals' ? 'fits' : 'differs'),
    words: (_criterion, _record, _context, result) => (result === 'fits' ? NOTHING : { reason: '食べものは、団体に渡しています。個人の人は、フードパントリーや相談窓口へ' }),
  },

  need: {
    judge: ({ needs }, record) => (needs.some((need) => record.needs.includes(need)) ? 'fits' : 'differs'),
    words: ({ needs }, record) => {
      const met = needs.filter((need) => record.needs.includes(need));
      return met.length > 0 ? { reason: `${met.slice(0, 2).map((need) => `「${needLabel(need)}」`).join('')}に答える場所です` } : { reason: 'ほかの困りごとのための場所です' };
    },
  },

  area: {
    judge: ({ municipality }, record, { places }) => {
      const reach = reachOf(record, municipality, places);
      if (reach === 'far') return 'differs';
      if (reach !== 'neighbour' || record.open_to === 'anyone' || record.open_to === 'neighbours') return 'fits';
      return record.open_to === 'residents' ? 'differs' : 'unknown';
    },
    words: ({ municipality }, record, { places }, result) => {
      const name = places.nameOf(municipality);
      switch (reachOf(record, municipality, places)) {
        case 'same': return { reason: `${name}の場所です` };
        case 'prefecture': return { reason: `${places.nameOf(places.prefectureOf(municipality) ?? '')}の人が使えます` };
        case 'nation': return { reason: '全国どこからでも使えます' };
        case 'far': return { reason: 'はなれた地域の場所です' };
        case 'neighbour': {
          const home = record.area.find((code) => places.neighboursOf(municipality).includes(code));
          const where = home ? places.nameOf(home) : 'となりの地域';
          if (result === 'fits') return { reason: `${where}（となり）の場所です。${name}の人も使えます` };
          if (result === 'differs') return { reason: `${where}に住んでいる人のための場所です` };
          return { reason: `${where}（となり）の場所です`, question: `${name}に住んでいても使えますか` };
        }
      }
    },
  },

  step: {
    // A step away is still worth a look; farther would overwhelm or hold back.
    judge: ({ step }, record) => (Math.abs(stepsAhead(step, record)) <= 1 ? 'fits' : 'differs'),
    words: ({ step }, record) => {
      const ahead = stepsAhead(step, record);
      if (ahead === 0) return { reason: `「${findStep(step)?.feeling ?? ''}」に合います` };
      if (Math.abs(ahead) === 1) return NOTHING;
      return ahead > 0 ? { reason: 'もう少し先のステップの場所です', change: '「もっとやってみたい」と思えたら、合うようになります' } : { reason: 'もっと手前のステップの場所です', change: '「ゆっくり始めたい」ときに合います' };
    },
  },

  age: {
    judge: (criterion, record) => judgeAge(criterion.age, record, isForChild(criterion, record)),
    words: ({ age }, { kind, ages }, _context, result) => {
      if (result === 'unknown') return { reason: `${KIND_AGES[kind]?.words ?? ''}です`, question: `${age}歳でも使えますか` };
      if (result === 'fits') return ages ? { reason: '年齢が合います' } : NOTHING;
      if (ages?.min !== undefined && age < ages.min) return { reason: `${ages.min}歳からの場所です` };
      if (ages?.max !== undefined && age > ages.max) return { reason: `${ages.max}歳までの場所です` };
      return { reason: `${KIND_AGES[kind]?.words ?? 'ほかの年齢の人のための場所'}です` };
    },
  },

  condition: {
    judge: ({ condition }, record, { times }) => judgeCondition(condition, record, times),
    words: ({ condition }, _record, _context, result) => ({ ...conditionWords(condition, result), ...(result === 'differs' ? { change: 'この条件がなくてもよければ、使えるかもしれません' } : {}) }),
  },

  // What stands only in a note was read by no one: it is asked.
  hours: {
    judge: (_criterion, record) => (record.hours || kindOf(record.kind).group === 'helpline' ? 'fits' : 'unknown'),
    words: (_criterion, { hours_note: note }, _context, result) => {
      if (result === 'fits') return NOTHING;
      return { reason: note ? '開いている日と時間は、決まった形では分かっていません' : '開いている日は要確認です', question: note ? 'つぎは、いつ開きますか' : 'いつ開いていますか' };
    },
  },
};

const ruleOf = (criterion: Criterion) => RULES[criterion.about] as Rule<typeof criterion.about>;

export function judge(criterion: Criterion, record: MatchRecord, context: JudgeContext): CriterionResult {
  return ruleOf(criterion).judge(criterion as never, record, context);
}

/** The judgement with its words. */
export function explain(criterion: Criterion, record: MatchRecord, context: JudgeContext): Judgement {
  const rule = ruleOf(criterion);
  const result = rule.judge(criterion as never, record, context);
  return { about: criterion.about, result, ...rule.words(criterion as never, record, context, result) };
}
