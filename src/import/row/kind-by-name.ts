/**
 * 名前から分かる種類。The kind of a facility in a mixed list, only where its name or the list's own word for it leaves no
 * doubt: a wrong kind sends people to the wrong door.
 */
import { speaksOfShelter } from '../../domain/vocabulary/shelter-words.ts';
import type { KindId } from '../../domain/vocabulary/kind.ts';
import { cleanText } from '../clean/clean-text.ts';

const BY_NAME: readonly (readonly [RegExp, KindId])[] = [
  [/社会福祉協議会(?:$|[\s（].*$|.*(?:支所|支部|本所|事務所)$)/, 'social-welfare-council'],
  [
    /^(?!.*(?:居宅介護|ケアプラン|訪問|デイ)).*地域包括支援センター(?!内|前|併設)/,
    'community-care-center',
  ],
  [/基幹相談支援センター/, 'disability-core-center'],
  [/障害者就業・?生活支援センター/, 'employment-life-center'],
  [/(?:こども|子ども)家庭センター/, 'child-family-center'],
  [/児童相談所$/, 'child-guidance-center'],
  [/若者サポートステーション/, 'youth-support-station'],
  [/ひきこもり(?:地域)?支援センター/, 'hikikomori-center'],
  [/配偶者暴力相談支援センター/, 'dv-center'],
  [/女性相談支援センター/, 'womens-center'],
  [/福祉事務所$/, 'welfare-office'],
  [/自立相談支援(?:機関|センター)/, 'self-reliance-desk'],
  [/消費生活(?:相談)?センター/, 'legal-consumer'],
  [/^ハローワーク|公共職業安定所/, 'hello-work'],
  [/労働基準監督署$|総合労働相談コーナー|労働相談情報センター/, 'labour-consultation'],
  [/精神保健福祉センター$/, 'mental-health-center'],
  [/(?<!精神)保健(?:所|センター)$/, 'public-health-center'],
  [/発達障害者?支援センター/, 'developmental-support'],
  [/障[害がい]+者(?:就労|雇用)支援センター/, 'disability-employment-desk'],
  [/(?:男女(?:共同参画|平等)(?:推進)?センター)/, 'gender-equality-center'],
  [/教育相談(?:室|所|センター)/, 'education-consultation'],
  [
    /成年後見(?:制度)?(?:推進|支援|利用促進)?(?:センター|機関)|権利擁護(?:支援)?センター/,
    'rights-advocacy',
  ],
  [/地域生活定着支援センター|更生保護(?:サポート)?センター/, 'resettlement-support'],
  [/にんしん(?:SOS|ＳＯＳ)|妊娠SOS/, 'pregnancy-consultation'],
  [/地域活動支援センター/, 'activity-center'],
  [/シルバー人材センター/, 'silver-center'],
  [/夜間中学/, 'night-school'],
  [/(?:^|[都道府県市区町村立])(?:[^\s]{0,8})?(?:図書館|公民館)$/, 'public-place'],
  [/教育支援センター|適応指導教室/, 'education-support-center'],
  [/フリースクール/, 'free-school'],
  [/日本語教室/, 'japanese-class'],
  [/(?:子ども|こども|子供|地域)食堂/, 'children-cafeteria'],
  [/フードパントリー/, 'food-pantry'],
  [/(?:認知症|オレンジ)カフェ/, 'cafe'],
  [
    /(?:地域)?子育て支援(?:センター|拠点)|子育て(?:ひろば|広場)|つどいの(?:ひろば|広場)/,
    'childcare-support',
  ],
  [/児童(?:館|センター)$|児童(?:館|センター)(?=[\s（])/, 'childrens-hall'],
];

/** 地域子育て支援拠点事業 … as a list's own word for the row */
const BY_CATEGORY: readonly (readonly [RegExp, KindId])[] = [
  [/^(?:児童館|児童センター|児童厚生施設)$/, 'childrens-hall'],
  [
    /^地域子育て支援(?:拠点|センター)(?:事業)?$|^子育て支援センター$|^(?:子育て|つどいの)(?:ひろば|広場)$/,
    'childcare-support',
  ],
  [/^社会福祉協議会$/, 'social-welfare-council'],
  [/^地域包括支援センター$/, 'community-care-center'],
  [/^(?:子ども|こども|子供)食堂$/, 'children-cafeteria'],
  [/^フードパントリー$/, 'food-pantry'],
  [/^基幹相談支援センター$/, 'disability-core-center'],
];

/** 障害福祉サービス by the name of the service, as WAM NET writes it */
const BY_SERVICE: readonly (readonly [RegExp, KindId])[] = [
  [/^就労移行支援$/, 'transition-support'],
  [/^就労継続支援A型$/, 'continuous-a'],
  [/^就労継続支援B型$/, 'continuous-b'],
  [/^就労定着支援$/, 'retention'],
  [/^就労選択支援$/, 'employment-choice'],
  // 宿泊型 is a form of 生活訓練 in the ordinance of the law.
  [/^自立訓練（生活訓練）$|^生活訓練$|^宿泊型自立訓練$/, 'life-training'],
  [
    /^(?:計画相談支援|(?:指定)?特定相談支援|障害児相談支援|地域相談支援(?:（地域(?:移行|定着)支援）)?)$/,
    'disability-consultation',
  ],
];

const firstOf = (table: readonly (readonly [RegExp, KindId])[], text: string) =>
  table.find(([pattern]) => pattern.test(text))?.[1];

export function kindByName(name: string): KindId | undefined {
  return firstOf(BY_NAME, cleanText(name));
}

export function kindByCategory(category: string): KindId | undefined {
  return firstOf(BY_CATEGORY, cleanText(category));
}

export function kindByService(service: string): KindId | undefined {
  return firstOf(BY_SERVICE, cleanText(service));
}

/** Shelters are never listed, whatever the list calls them. */
export function isShelter(name: string, category = ''): boolean {
  return speaksOfShelter(`${cleanText(name)} ${cleanText(category)}`);
}
