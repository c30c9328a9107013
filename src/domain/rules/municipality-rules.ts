/** 市区町村の一覧のきまり: what one line of content/municipalities.csv must be, and what its lines say together. */
import { isAreaCode } from '../area/area-code.ts';
import { areaCodeTrouble } from '../area/area-code-trouble.ts';
import { characterFindings } from './character-rules.ts';
import { isEntryName } from '../fields/entry-id.ts';
import { linkDoubts } from './link-doubts.ts';
import {
  MUNICIPALITY_KINDS,
  type Municipality,
  type MunicipalityKind,
} from '../area/municipality.ts';
import { oddCharacterFindings } from './odd-characters.ts';
import type { ContentFinding } from '../problem.ts';
import { isWebAddress } from '../fields/web-address.ts';

export const MUNICIPALITY_COLUMNS = [
  'code',
  'prefecture',
  'name',
  'kana',
  'slug',
  'kind',
  'parent',
  'lat',
  'lon',
  'neighbours',
  'url',
] as const;
export type MunicipalityCells = Readonly<Record<(typeof MUNICIPALITY_COLUMNS)[number], string>>;

export interface RowFinding extends ContentFinding {
  readonly level?: 'error' | 'warning';
}

/** 札幌市中央区 has six letters, the longest of today eleven. */
const LONGEST_NAME = 30;
const LONGEST_READING = 60;
const LONGEST_SLUG = 60;
const LONGEST_ADDRESS = 300;
/** More than any place has neighbours. */
const MOST_NEIGHBOURS = 60;
/** Kanji with their variants, kana, and the marks that stand in names of places. */
const NAME =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆ヶヵ・\u{E0100}-\u{E01EF}]+$/u;
const DEGREES = /^\d{1,3}(?:\.\d{1,10})?$/;

const FIX = 'もとの一覧（総務省の全国地方公共団体コードなど）を見て、この行を直してください。';
const wrong = (message: string, fix = FIX): RowFinding => ({
  code: 'bad-municipality',
  message,
  fix,
});
const shown = (value: string) =>
  `「${[...value].slice(0, 20).join('')}${[...value].length > 20 ? '…' : ''}」`;

function nameFindings(what: string, value: string): readonly RowFinding[] {
  if (value.trim() === '') return [wrong(`${what}が空です`)];
  if ([...value].length > LONGEST_NAME)
    return [
      {
        code: 'too-long',
        message: `${what}が長すぎます（${[...value].length}字）`,
        fix: `${LONGEST_NAME}字までの、いまの名前を書いてください。`,
      },
    ];
  return NAME.test(value)
    ? []
    : [
        wrong(
          `${what}に使えない記号や文字があります（${shown(value)}）`,
          '漢字とかなだけで、いまの名前を書いてください。',
        ),
      ];
}

function readingFindings(kana: string): readonly RowFinding[] {
  if (kana.length > LONGEST_READING)
    return [
      {
        code: 'too-long',
        message: `読みが長すぎます（${kana.length}字）`,
        fix: `${LONGEST_READING}字までにしてください。`,
      },
    ];
  return /^[ぁ-ゖー]+$/.test(kana)
    ? []
    : [
        wrong(
          `読み${shown(kana)}が、ひらがなではありません`,
          '名前の読みを、ひらがなで書いてください。',
        ),
      ];
}

function addressFindings(url: string): readonly RowFinding[] {
  if (url === '') return [];
  if (url.length > LONGEST_ADDRESS)
    return [
      {
        code: 'too-long',
        message: `url が長すぎます（${url.length}字）`,
        fix: '公式サイトの、はじめのページのアドレスを書いてください。',
      },
    ];
  if (!isWebAddress(url))
    return [
      {
        code: 'not-a-url',
        message: `url${shown(url)}がアドレスの形ではありません`,
        fix: 'https:// か http:// で始まるアドレスを1つだけ書いてください。',
      },
    ];
  return linkDoubts(url).map((found) => ({ ...found, level: 'warning' as const }));
}

/** A code of a municipality; not `national`. */
const isCode = (value: string) => value !== 'national' && isAreaCode(value);

function codeFindings({ code, parent, neighbours }: MunicipalityCells): readonly RowFinding[] {
  const trouble = areaCodeTrouble(code);
  const others = neighbours === '' ? [] : neighbours.split(' ');
  const bad = [...(parent === '' ? [] : [parent]), ...others].find((other) => !isCode(other));
  return [
    ...(isCode(code)
      ? []
      : [
          {
            code: 'bad-area-code',
            message: trouble ? trouble.message : 'コードがありません',
            fix: trouble ? trouble.fix : FIX,
          },
        ]),
    ...(bad === undefined ? [] : [wrong(`となりや親のコード${shown(bad)}の形が正しくありません`)]),
    ...(others.length > MOST_NEIGHBOURS ? [wrong(`となりが多すぎます（${others.length}）`)] : []),
  ];
}

const isKind = (value: string): value is MunicipalityKind =>
  (MUNICIPALITY_KINDS as readonly string[]).includes(value);

function isInJapan(lat: string, lon: string): boolean {
  return (
    DEGREES.test(lat) &&
    DEGREES.test(lon) &&
    Number(lat) > 20 &&
    Number(lat) < 46 &&
    Number(lon) > 122 &&
    Number(lon) < 154
  );
}

/** Everything wrong with one line; characters that cannot be seen first, for they make the rest look sound. */
export function rowFindings(line: string, cells: MunicipalityCells): readonly RowFinding[] {
  const hidden = characterFindings(line);
  if (hidden.length > 0) return hidden;
  const { prefecture, name, kana, slug, kind, lat, lon, url } = cells;
  return [
    ...codeFindings(cells),
    ...nameFindings('名前', name),
    ...nameFindings('都道府県名', prefecture),
    ...readingFindings(kana),
    ...(isEntryName(slug) && slug.length <= LONGEST_SLUG
      ? []
      : [
          wrong(
            `slug${shown(slug)}は、${LONGEST_SLUG}字までの、半角の小文字の英数字とハイフンだけで書いてください`,
          ),
        ]),
    ...(isKind(kind)
      ? []
      : [
          wrong(
            `${shown(kind)}という種類はありません`,
            `使える種類: ${MUNICIPALITY_KINDS.join('、')}`,
          ),
        ]),
    ...(isInJapan(lat, lon) ? [] : [wrong('緯度・経度が日本の中ではありません')]),
    ...addressFindings(url),
    ...oddCharacterFindings(name + prefecture).map((found) => ({
      ...found,
      level: 'warning' as const,
    })),
  ];
}

/** A line without errors, as data; its prefecture's code is for the whole table to say. */
export function rowOf({
  code,
  prefecture,
  name,
  kana,
  slug,
  kind,
  parent,
  lat,
  lon,
  neighbours,
  url,
}: MunicipalityCells): Municipality {
  return {
    code,
    prefecture,
    name,
    kana,
    slug,
    kind: kind as MunicipalityKind,
    prefectureCode: '',
    ...(parent ? { parent } : {}),
    lat: Number(lat),
    lon: Number(lon),
    neighbours: neighbours ? neighbours.split(' ') : [],
    ...(url ? { url } : {}),
  };
}

export interface PlacedRow {
  readonly line: number;
  readonly row: Municipality;
}

export interface PlacedFinding extends RowFinding {
  readonly line: number;
}

/**
 * Codes and slugs given twice, and codes that no line has: in one pass.
 * @param brokenCodes codes of lines that have errors of their own: they are there, though they cannot be used
 */
export function tableFindings(
  rows: readonly PlacedRow[],
  brokenCodes: ReadonlySet<string>,
): readonly PlacedFinding[] {
  const codes = new Set([...rows.map(({ row }) => row.code), ...brokenCodes]);
  const prefectures = new Set(
    rows.filter(({ row }) => row.kind === 'prefecture').map(({ row }) => row.prefecture),
  );
  const isPrefectureBroken = brokenCodes.size > 0;
  const seen = new Set<string>();
  const slugs = new Map<string, string>();
  return rows.flatMap(({ line, row }): readonly PlacedFinding[] => {
    const { code, prefecture, kind, slug, parent, neighbours } = row;
    if (seen.has(code))
      return [
        { line, ...wrong(`コード ${code} が2回あります`, 'どちらか片方の行を消してください。') },
      ];
    seen.add(code);
    const slugKey = kind === 'prefecture' ? `/${slug}` : `${prefecture}/${slug}`;
    const taken = slugs.get(slugKey);
    slugs.set(slugKey, taken ?? code);
    const unknown = [...neighbours, ...(parent ? [parent] : [])].find(
      (other) => !codes.has(other) || other === code,
    );
    return [
      ...(taken
        ? [
            {
              line,
              ...wrong(
                `slug「${slug}」は ${taken} と同じです`,
                '同じ都道府県の中で、ちがう slug にしてください。',
              ),
            },
          ]
        : []),
      ...(prefectures.has(prefecture) || isPrefectureBroken
        ? []
        : [{ line, ...wrong(`「${prefecture}」という都道府県の行がありません`) }]),
      ...(unknown === undefined
        ? []
        : [
            {
              line,
              ...wrong(
                unknown === code
                  ? '自分自身がとなりになっています'
                  : `となりや親のコード ${unknown} の行がありません`,
              ),
            },
          ]),
    ];
  });
}
