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

/** The whole cell says that nothing is to pay. */
export const SAYS_FREE =
  /^(?:(?:参加|利用|相談|入館|入場|受講)(?:費|料)?(?:は|:)?)?(?:無料|無償|¥?0円?)(?:です)?(?:[\s/（]*free）?)?$|^(?:こども・?おとな|どなたも)無料$/i;
/** The call costs nothing: that says nothing of the visit. */
const OF_CALLS = /(?:通話|電話)料金?(?:は|が)?(?:無料|有料)/g;

function feeOfNote(note: string): Fee {
  if (note === '') return {};
  if (SAYS_FREE.test(note)) return { fee: 'free' };
  // A bare number of a column of fees, as Excel keeps it.
  if (/^[1-9](?:\d{1,4}|\d{0,2},\d{3})$/.test(note)) return { fee: 'paid', fee_note: `${note}円` };
  const told = note.replace(OF_CALLS, '').replace(/(?<![\d,.])0円/g, '無料');
  const isFree = /無料/.test(told);
  if (/円|¥\s*[1-9]/.test(told)) return { fee: isFree ? 'varies' : 'paid', fee_note: note };
  return isFree ? { fee: 'varies', fee_note: note } : { fee_note: note };
}

export function cafeteriaFee(columns: FeeColumns): Fee {
  const prices = amounts(columns);
  const remark = tidyText(columns.remark).replace(/^料金[::]\s*/, '');
  const note =
    remark && !/^(?:無し|なし|非公開|-+|ー|\/)$/.test(remark) ? shorten(remark, 200) : '';
  if (prices.length === 0) return feeOfNote(note);
  const list = priceList(prices);
  const text = (prices.length === 1 ? [note, list] : [list, note]).filter(Boolean).join('。');
  return { fee: feeOfPrices(prices, note)!, ...(text ? { fee_note: text } : {}) };
}
