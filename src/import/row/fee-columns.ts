/** 参加費: the five columns and the remark as one word and one sentence. */
import { shorten, tidyText } from '../clean/open-data-text.ts';

const AGES = ['幼児', '小学生', '中学生', '高校生', '大人'] as const;

export type FeeColumns = Readonly<Record<(typeof AGES)[number], string>> & {
  readonly remark: string;
};

const yen = (amount: number) => (amount === 0 ? '無料' : `${amount}円`);

/** 「子ども 無料、大人 300円」: neighbouring ages that pay the same are said together. */
function amounts(
  columns: FeeColumns,
): readonly { readonly who: string; readonly amount: number }[] {
  const known = AGES.flatMap((age) => {
    const text = tidyText(columns[age]);
    return /^\d+$/.test(text) ? [{ age, amount: Number(text) }] : [];
  });
  const children = known.filter(({ age }) => age !== '大人');
  const isOnePrice =
    children.length >= 2 && children.every(({ amount }) => amount === children[0]!.amount);
  const adult = known.find(({ age }) => age === '大人');
  const said = isOnePrice
    ? [{ who: '子ども', amount: children[0]!.amount }]
    : children.map(({ age, amount }) => ({ who: age, amount }));
  return adult ? [...said, { who: '大人', amount: adult.amount }] : said;
}

export interface Fee {
  readonly fee?: 'free' | 'paid' | 'varies';
  readonly fee_note?: string;
}

type Prices = ReturnType<typeof amounts>;

function feeOfPrices(prices: Prices, note: string): Fee['fee'] {
  const isFree = prices.every(({ amount }) => amount === 0);
  if (isFree) return /[1-9１-９][\d０-９]*円/.test(note) ? 'varies' : 'free';
  return prices.every(({ amount }) => amount > 0) && !/無料/.test(note) ? 'paid' : 'varies';
}

/** 「無料」 for everyone, grown-ups too, needs no list. */
function priceList(prices: Prices): string {
  const isFree = prices.every(({ amount }) => amount === 0);
  if (isFree && prices.some(({ who }) => who === '大人')) return '';
  return prices.map(({ who, amount }) => `${who} ${yen(amount)}`).join('、');
}

function feeOfNote(note: string): Fee {
  if (note === '') return {};
  if (/^(?:無料|こども・?おとな無料|どなたも無料)$/.test(note)) return { fee: 'free' };
  if (/円/.test(note)) return { fee: /無料/.test(note) ? 'varies' : 'paid', fee_note: note };
  return /無料/.test(note) ? { fee: 'varies', fee_note: note } : { fee_note: note };
}

export function cafeteriaFee(columns: FeeColumns): Fee {
  const prices = amounts(columns);
  const remark = tidyText(columns.remark).replace(/^料金[::]\s*/, '');
  const note = remark && !/^(?:無し|なし|非公開)$/.test(remark) ? shorten(remark, 200) : '';
  if (prices.length === 0) return feeOfNote(note);
  const list = priceList(prices);
  const text = (prices.length === 1 ? [note, list] : [list, note]).filter(Boolean).join('。');
  return { fee: feeOfPrices(prices, note)!, ...(text ? { fee_note: text } : {}) };
}
