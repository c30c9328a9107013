/** することと、もらえるお金のことば. */
import { listed } from './facts.ts';

export const workText = {
  tasks: listed('すること'),
  perWeek: (min?: number, max?: number) =>
    `週に${min ?? ''}${max === undefined ? '' : `〜${max}`}時間くらい`,
  pay: { none: 'お金は出ない', 工賃: 'もらえるお金: 工賃', 時給: 'もらえるお金: 時給' },
  transport: { yes: '交通費が出る', no: '交通費は出ない' },
  contract: { 雇用型: '雇用契約を結ぶ（雇用型）', 非雇用型: '雇用契約を結ばない（非雇用型）' },
  adjusts: listed('受け入れ先の工夫'),
} as const;
