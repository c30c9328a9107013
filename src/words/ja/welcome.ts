/** だれのための場所か、空き、変わりごと: as sentences without their full stops. */
import {
  audienceLabel,
  type AudienceId,
  type AudienceLevel,
} from '../../domain/vocabulary/audience.ts';
import type { CapacityState } from '../../domain/entry/welcome.ts';
import { dayAndMonth } from './date.ts';

const CAPACITY: Readonly<Record<CapacityState, string>> = {
  open: 'いま空きがあります',
  waiting: 'いまは、空きを待つことになります',
  full: 'いま満員です',
};

export const welcomeText = {
  /** 「どこに住む人のためか」; `where`: 練馬区、板橋区 */
  serves: {
    anyone: () => 'どこに住んでいても使えます',
    residents: (where: string) => `${where}に住んでいる人が使えます`,
    prefecture: (where: string) => `${where}に住んでいる人が使えます`,
    /** `where`: the municipality; its prefecture has no name here */
    aroundIt: (where: string) => `${where}のある都道府県に住んでいる人が使えます`,
    nation: () => '全国どこからでも使えます',
    unsaid: (where: string) => `${where}の場所です`,
  },
  desk: (where: string) => `${where}に住む人の窓口です`,
  usually: (said: string) => `ふつうは、${said}`,
  audience: (id: AudienceId, level: AudienceLevel) =>
    level === 'only' ? `${audienceLabel(id)}だけの場所です` : `おもに ${audienceLabel(id)}`,
  anyone: 'だれでも使えます',
  notFor: (ids: readonly AudienceId[]) => `${ids.map(audienceLabel).join('、')}は使えません`,
  start: {
    family: '家族だけで相談できます',
    supporter: '支援する人だけで相談できます',
    both: '家族や支援する人だけで相談できます',
    onlySelf: '本人から始めます',
  },
  capacity: (state: CapacityState, on: string) => `${CAPACITY[state]}（${dayAndMonth(on)}）`,
  nextFrom: (date: string) => `つぎに受け入れられるのは、${dayAndMonth(date)}からです`,
  perMonth: (count: number) => `1か月に${count}人くらい受け入れています`,
} as const;
