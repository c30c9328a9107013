/** Judges one criterion on one entry: fits, unknown or differs, with the reason a person reads. */
import { reachOf, type Places } from './area-reach.ts';
import type { Criterion } from './criteria.ts';
import { kindOf } from './kind.ts';
import type { MatchRecord } from './match-record.ts';
import { needLabel } from './need.ts';
import { findStep } from './step.ts';

export interface Judgement {
  readonly about: Criterion['about'];
  readonly result: 'fits' | 'unknown' | 'differs';
  readonly reason: string;
  /** what to ask, when unknown */
  readonly question?: string;
}

type Rule<A extends Criterion['about']> = (criterion: Extract<Criterion, { about: A }>, record: MatchRecord, places: Places) => Omit<Judgement, 'about'>;

const RULES: { readonly [A in Criterion['about']]: Rule<A> } = {
  status: (_criterion, { status }) =>
    status.state === 'open' ? { result: 'fits', reason: '' } : { result: 'differs', reason: status.state === 'paused' ? 'いまはお休みしています' : 'もうおわっています' },

  // A hungry person must not be sent to a warehouse that gives to organisations.
  recipient: (_criterion, { kind, gives_to }) =>
    kind !== 'food-bank' || gives_to === 'individuals' ? { result: 'fits', reason: '' } : { result: 'differs', reason: '食べものは、団体に渡しています。個人の人は、フードパントリーや相談窓口へ' },

  need: ({ needs }, record) => {
    const met = needs.filter((need) => record.needs.includes(need));
    return met.length > 0 ? { result: 'fits', reason: `「${needLabel(met[0]!)}」に答える場所です` } : { result: 'differs', reason: 'ほかの困りごとのための場所です' };
  },

  area: ({ municipality }, record, places) => {
    const name = places.nameOf(municipality);
    switch (reachOf(record, municipality, places)) {
      case 'same': return { result: 'fits', reason: `${name}の場所です` };
      case 'prefecture': return { result: 'fits', reason: `${places.nameOf(places.prefectureOf(municipality) ?? '')}の人が使えます` };
      case 'nation': return { result: 'fits', reason: '全国どこからでも使えます' };
      case 'neighbour': {
        const home = record.area.find((code) => places.neighboursOf(municipality).includes(code));
        const where = home ? places.nameOf(home) : 'となりの地域';
        if (record.open_to === 'anyone' || record.open_to === 'neighbours') return { result: 'fits', reason: `${where}（となり）の場所です。${name}の人も使えます` };
        if (record.open_to === 'residents') return { result: 'differs', reason: `${where}に住んでいる人のための場所です` };
        return { result: 'unknown', reason: `${where}（となり）の場所です`, question: `${name}に住んでいても使えますか` };
      }
      case 'far': return { result: 'differs', reason: 'はなれた地域の場所です' };
    }
  },

  step: ({ step }, { steps }) => {
    const distance = Math.min(...steps.map((one) => Math.abs(one - step)));
    if (distance === 0) return { result: 'fits', reason: `「${findStep(step)?.feeling ?? ''}」に合います` };
    // A step away is still worth a look; farther would overwhelm or hold back.
    if (distance === 1) return { result: 'fits', reason: '' };
    const isAhead = Math.min(...steps) > step;
    return { result: 'differs', reason: isAhead ? 'もう少し先のステップの場所です' : 'もっと手前のステップの場所です' };
  },

  age: ({ age }, { ages }) => {
    if (!ages) return { result: 'unknown', reason: '使える年齢は要確認です', question: `${age}歳でも使えますか` };
    if (ages.min !== undefined && age < ages.min) return { result: 'differs', reason: `${ages.min}歳からの場所です` };
    if (ages.max !== undefined && age > ages.max) return { result: 'differs', reason: `${ages.max}歳までの場所です` };
    return { result: 'fits', reason: '年齢が合います' };
  },

  hours: (_criterion, record) => {
    if (record.hours || record.hours_note || kindOf(record.kind).group === 'helpline') return { result: 'fits', reason: '' };
    return { result: 'unknown', reason: '開いている日は要確認です', question: 'いつ開いていますか' };
  },
};

export function judge(criterion: Criterion, record: MatchRecord, places: Places): Judgement {
  const rule = RULES[criterion.about] as Rule<typeof criterion.about>;
  return { about: criterion.about, ...rule(criterion as never, record, places) };
}
