/** 知られてはいけない場所: shelters are not listed, and a place that is not public shows its address nowhere. */
import { entryWords } from './entry-words.ts';
import type { Finding } from './problem.ts';
import type { Resource } from './resource-schema.ts';

const SHELTER = /シェルター|しぇるたー|\bshelter\b|母子生活支援施設|婦人保護施設|女性自立支援施設|一時保護所|(?:DV|暴力).{0,12}(?:駆け?込み寺|ステップハウス)/i;
/** An animal shelter hides nobody. */
const NO_SHELTER = /(?:動物|保護犬|保護猫|ペット|アニマル).{0,6}シェルター/;
/** 豊玉北6-12-1, 6丁目12番, 〒176-0012 */
const ADDRESS = /〒\s*\d{3}|[一-龠ぁ-んァ-ヶ]\s*\d{1,3}(?:丁目|番地?\d|[-‐‑‒–—―−]\d{1,4}(?:[-‐‑‒–—―−]\d{1,4}|番|号))|[一二三四五六七八九十]+丁目\d/;
const MAP = /(?:google\.[a-z.]+\/maps|maps\.(?:google|app\.goo|apple)|goo\.gl\/maps|openstreetmap\.org|map\.yahoo)/i;
const WAY = /駅.{0,12}(?:徒歩|歩いて)|(?:徒歩|歩いて)\d+分/;
const HIDDEN = /(?:住所|場所|所在地|会場).{0,6}(?:非公開|公開していません|公表していません)|^\s*[(（]?非公開/;

/** true where words speak of a place that hides people */
export function speaksOfShelter(text: string): boolean {
  const plain = text.normalize('NFKC');
  return SHELTER.test(plain) && !NO_SHELTER.test(plain);
}

const problem = (code: string, level: 'error' | 'warning', path: Finding['path'], message: string, fix: string): Finding => ({ code, level, path, message, fix });

/** Names are refused; prose may well speak of shelters, so a person looks. */
function shelterFindings(resource: Resource): readonly Finding[] {
  return entryWords(resource).flatMap(({ path, text }) => {
    if (!speaksOfShelter(text)) return [];
    const isOwnName = path[0] === 'name' || path[0] === 'aliases';
    if (isOwnName) return [problem('shelter', 'error', path, 'シェルター（避難所）は、のせられません', '場所が知られると危険です。相談の窓口だけをのせてください。')];
    return [problem('shelter', 'warning', path, 'シェルターや、かくまう施設のことが書いてあります', '場所の分かるシェルターは、のせられません。相談の窓口のことだけを書いてください。')];
  });
}

function addressFindings(resource: Resource): readonly Finding[] {
  const { location, kind, verified } = resource;
  const place = typeof location === 'object' ? location : undefined;
  const saysHidden = entryWords(resource).find(({ text }) => HIDDEN.test(text)) ?? (place?.address && /非公開|非公表/.test(place.address) ? { path: ['location', 'address'] } : undefined);
  const isPublished = verified.how === 'operator' || verified.how === 'official-site';
  const violence = kind === 'dv-center' && place && (place.address ?? place.lat ?? place.building ?? place.access) !== undefined && !isPublished;
  const isHidden = location === 'hidden' || (kind === 'dv-center' && !isPublished);
  return [
    ...(violence ? [problem('shelter-address', 'warning', ['location'], '暴力の相談先の住所がのっています', '運営者が公開していると確かめられないときは、location: hidden にしてください。')] : []),
    ...(saysHidden && place ? [problem('hidden-address', 'error', saysHidden.path, '「非公開」と書いてあるのに、場所がのっています', 'location: hidden にして、住所や緯度・経度を消してください。公開してよい場所なら、「非公開」のことばを消します。')] : []),
    ...(isHidden ? entryWords(resource).flatMap(({ path, text }) => (path[0] !== 'location' && (ADDRESS.test(text) || MAP.test(text) || WAY.test(text)) ? [problem('hidden-address', 'error', path, '場所を出さないところなのに、住所や行きかたが書いてあります', '住所、地図、行きかたを消してください。')] : [])) : []),
  ];
}

export function hiddenPlaceFindings(resource: Resource): readonly Finding[] {
  return [...shelterFindings(resource), ...addressFindings(resource)];
}
