/** いますぐの助け: comes before and apart from any ranking. */
import { isAboutViolence, type Answers, type UrgentSign } from './answers.ts';
import type { KindId } from './kind.ts';
import type { NeedId } from './need.ts';

export interface UrgentPanel {
  readonly sign: UrgentSign | 'child';
  readonly title: string;
  /** ids of helplines, first the one to call first */
  readonly lines: readonly string[];
}

const national = (...names: readonly string[]) => names.map((name) => `national/${name}`);

/** In the order of danger. */
const PANELS: Readonly<Record<UrgentSign | 'child', UrgentPanel>> = {
  violence: { sign: 'violence', title: 'いま危ないときは110番へ。安全に話せる電話があります', lines: national('keisatsu-110', 'dv-plus', 'dv-navi', 'seibouryoku-onestop', 'jidou-189') },
  suicide: { sign: 'suicide', title: 'つらい気持ちを、いま聞いてくれる電話があります', lines: national('inochi-sos', 'yorisoi-hotline', 'inochi-no-denwa', 'kokoro-dial') },
  shelter: { sign: 'shelter', title: '今夜泊まるところがないときは、24時間の電話で相談できます', lines: national('yorisoi-hotline') },
  food: { sign: 'food', title: '今日食べるものがないときは、24時間の電話で相談できます', lines: national('yorisoi-hotline') },
  child: { sign: 'child', title: '子どもが自分でかけられる電話があります', lines: national('childline', 'kodomo-sos', 'jidou-189') },
};

const ADULT = 18;

export function urgentPanels(answers: Answers): readonly UrgentPanel[] {
  const signs = new Set<UrgentSign | 'child'>(answers.urgent);
  if (isAboutViolence(answers)) signs.add('violence');
  if (answers.age !== undefined && answers.age < ADULT) signs.add('child');
  return (Object.keys(PANELS) as (UrgentSign | 'child')[]).filter((sign) => signs.has(sign)).map((sign) => PANELS[sign]);
}

const SAFE_KINDS: readonly KindId[] = ['dv-center', 'womens-center', 'helpline'];

/** For violence only places made for it: never a switchboard, never an open address. */
export function isSafeFor(needs: readonly NeedId[], record: { readonly kind: KindId; readonly needs: readonly NeedId[] }): boolean {
  return !needs.includes('violence') || (SAFE_KINDS.includes(record.kind) && record.needs.includes('violence'));
}
