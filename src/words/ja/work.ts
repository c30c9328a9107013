/** することと、もらえるお金のことば. */
import { listed } from './facts.ts';

/** 受け入れの相談のしかた */
export const CONTACT_BY = {
  phone: '電話',
  email: 'メール',
  form: 'フォーム',
  fax: 'ファクス',
  consultation: '相談窓口を通して',
} as const;

export const workText = {
  tasks: listed('すること'),
  perWeek: (min?: number, max?: number) =>
    `週に${min ?? ''}${max === undefined ? '' : `〜${max}`}時間くらい`,
  pay: { none: 'お金は出ない', 工賃: 'もらえるお金: 工賃', 時給: 'もらえるお金: 時給' },
  transport: { yes: '交通費が出る', no: '交通費は出ない' },
  contract: { 雇用型: '雇用契約を結ぶ（雇用型）', 非雇用型: '雇用契約を結ばない（非雇用型）' },
  adjusts: listed('受け入れ先の工夫'),
  certified: {
    yes: '認定就労訓練事業所の認定がある',
    no: '認定就労訓練事業所の認定はない',
  },
  contactBy: listed('受け入れの相談'),
} as const;
