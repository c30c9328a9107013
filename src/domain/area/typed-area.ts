/** 打たれた地域の名前を読む: which areas the typed letters mean, in kanji, kana or Latin letters, with or without 区市町村. */
import { normalise } from '../text/japanese-text.ts';
import { hiraganaToRomaji, romajiToHiragana } from '../text/romaji.ts';
import type { Municipality } from './municipality.ts';

export interface NamedArea extends Pick<Municipality, 'code' | 'name'> {
  /** hiragana; without it the area is found by its written name alone */
  readonly kana?: string | undefined;
  /** 東京都; '' for a prefecture itself */
  readonly prefecture: string;
}

/** What the typed letters mean. `several` are best first. */
export type MeantArea =
  | { readonly is: 'nothing' | 'none' }
  | { readonly is: 'one'; readonly code: string }
  | { readonly is: 'several'; readonly codes: readonly string[] };

export interface AreaFinder {
  /** codes of all areas that fit, best first */
  find(typed: string): readonly string[];
  /** `one`: a single area bears this name, or a single one fits at all */
  meant(typed: string): MeantArea;
}

/** The forms of one area's name, folded. */
interface Forms {
  readonly code: string;
  /** 練馬区, 東京都練馬区, ねりまく */
  readonly whole: readonly string[];
  /** 練馬, 東京都練馬, ねりま */
  readonly bare: readonly string[];
  /** nerimaku, nerima */
  readonly latin: readonly string[];
}

/** The order of hits; a smaller number fits better. */
const NAMED = 1;
const BEGINS = 2;
/** less by a hundredth for each letter of the name: of 東京都練馬区中村北 the longest name counts */
const BEGINS_WITH_NAME = 3;
const HOLDS = 4;

const SUFFIX = /[都府県市区町村]$/;
const KANA_SUFFIX: Readonly<Record<string, RegExp>> = {
  都: /と$/,
  府: /ふ$/,
  県: /けん$/,
  市: /し$/,
  区: /く$/,
  町: /(?:ちょう|まち)$/,
  村: /(?:むら|そん)$/,
};

/** ヶ, ケ, が and け between kanji are one sound in names: 鎌ケ谷, 鎌が谷. */
function fold(text: string): string {
  return normalise(text)
    .replace(/[\p{P}\p{S}\s]/gu, '')
    .replace(/(?<=\p{Script=Han})[けが](?=\p{Script=Han})/gu, 'け');
}

const foldVowels = (latin: string) =>
  latin
    .replace(/oh(?![aiueo])/g, 'o')
    .replace(/ou/g, 'o')
    .replace(/([aeiou])\1/g, '$1');
const latinOf = (kana: string) => foldVowels(hiraganaToRomaji(kana));

/** Typed Latin letters in the one form of `latinOf`, though the last syllable may be unfinished; undefined for other letters. */
function typedLatin(typed: string): string | undefined {
  const plain = typed
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[\s'’.-]/g, '')
    .replace(/(?<=.{2})(?:city|ward|town|village)$/, '');
  if (!/^[a-z]+$/.test(plain)) return undefined;
  const written = plain.replace(/oh(?![aiueo])/g, 'o');
  for (let end = written.length; end > 0; end -= 1) {
    const kana = romajiToHiragana(written.slice(0, end));
    // A syllable is three letters long at most; more that cannot be read is no Japanese.
    if (kana !== undefined) return foldVowels(hiraganaToRomaji(kana) + written.slice(end));
    if (written.length - end >= 3) break;
  }
  return foldVowels(written);
}

function kanaWithoutSuffix(kana: string, name: string): string {
  return kana.replace(KANA_SUFFIX[name.at(-1)!] ?? /(?!)/, '');
}

/** 神戸市北区 → 北区 with its reading; undefined for what is no ward of a city. */
function wardOf(
  { name, kana, prefecture }: NamedArea,
  readings: ReadonlyMap<string, string>,
): { readonly name: string; readonly kana: string } | undefined {
  const [, city, ward] = /^(.+市)(.+区)$/.exec(name) ?? [];
  if (city === undefined || ward === undefined) return undefined;
  const cityKana = readings.get(prefecture + city);
  const isBehind = kana !== undefined && cityKana !== undefined && kana.startsWith(cityKana);
  return { name: ward, kana: isBehind ? kana.slice(cityKana.length) : '' };
}

function formsOf(area: NamedArea, readings: ReadonlyMap<string, string>): Forms {
  const { code, name, kana = '', prefecture } = area;
  const ward = wardOf(area, readings);
  const names = ward ? [name, ward.name] : [name];
  const kanas = [[kana, name], ...(ward ? [[ward.kana, ward.name]] : [])].filter(
    ([reading]) => reading !== '',
  ) as [string, string][];
  const bareKanas = kanas.map(([reading, written]) => kanaWithoutSuffix(reading, written));
  const bareNames = names.map((one) => one.replace(SUFFIX, ''));
  const folded = (list: readonly string[]) => [
    ...new Set(list.map(fold).filter((text) => text !== '')),
  ];
  return {
    code,
    whole: folded([...names, prefecture + name, ...kanas.map(([reading]) => reading)]),
    bare: folded([...bareNames, prefecture + name.replace(SUFFIX, ''), ...bareKanas]),
    latin: [...new Set([...kanas.map(([reading]) => reading), ...bareKanas].map(latinOf))],
  };
}

/** 練馬区中村北: somebody gives more of the address than is asked. */
const nameAhead = (typed: string, { whole }: Forms): number =>
  Math.max(
    0,
    ...whole
      .filter((name) => name.length > 2 && /\p{Script=Han}/u.test(name) && typed.startsWith(name))
      .map((name) => name.length),
  );

function rankOf(typed: string, latin: string | undefined, forms: Forms): number | undefined {
  if (latin !== undefined) {
    if (forms.latin.includes(latin)) return NAMED;
    return forms.latin.some((name) => name.startsWith(latin)) ? BEGINS : undefined;
  }
  const all = [...forms.whole, ...forms.bare];
  if (all.includes(typed)) return NAMED;
  if (all.some((name) => name.startsWith(typed))) return BEGINS;
  const ahead = nameAhead(typed, forms);
  if (ahead > 0) return BEGINS_WITH_NAME - Math.min(ahead, 50) / 100;
  return all.some((name) => name.includes(typed)) ? HOLDS : undefined;
}

export function areaFinder(areas: readonly NamedArea[]): AreaFinder {
  const readings = new Map(
    areas.flatMap(({ name, kana, prefecture }) =>
      kana === undefined ? [] : [[prefecture + name, kana] as const],
    ),
  );
  const known = areas.map((area) => formsOf(area, readings));
  const hitsOf = (typed: string) => {
    // The letters of a syllable that the keyboard has not yet made kana: ねりm.
    const folded = fold(typed).replace(/(?<=[ぁ-ゖ])[a-z]+$/, '');
    if (folded === '') return [];
    const latin = typedLatin(typed);
    return known
      .flatMap((forms) => {
        const rank = rankOf(folded, latin, forms);
        return rank === undefined ? [] : [{ code: forms.code, rank }];
      })
      .toSorted((a, b) => a.rank - b.rank);
  };
  return {
    find: (typed) => hitsOf(typed).map(({ code }) => code),
    meant: (typed) => {
      if (typed.trim() === '') return { is: 'nothing' };
      const hits = hitsOf(typed);
      const best = hits.filter(({ rank }) => rank === hits[0]!.rank);
      const [first] = hits;
      if (first === undefined) return { is: 'none' };
      const isNamed = best.length === 1 && first.rank !== BEGINS && first.rank < HOLDS;
      if (isNamed || hits.length === 1) return { is: 'one', code: first.code };
      return { is: 'several', codes: (first.rank === NAMED ? best : hits).map(({ code }) => code) };
    },
  };
}

/** true for 横浜市中区 and 横浜市: a ward's name begins with its city's */
export const isWardOf = (ward: string, city: string): boolean =>
  ward.endsWith('区') && city.endsWith('市') && ward.startsWith(city);
