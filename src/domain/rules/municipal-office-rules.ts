/** 役所の代表窓口の一覧のきまり: what one line of content/municipal-offices.csv must be, and what its lines say together. */
import type { Municipality } from '../area/municipality.ts';
import type { Resource } from '../entry/entry-schema.ts';
import { phoneDigits } from '../fields/phone.ts';
import { isMobile, phoneFindings } from '../fields/phone-findings.ts';
import { isWebAddress } from '../fields/web-address.ts';
import { when, type ContentFinding } from '../problem.ts';
import { isCalendarDate } from '../time/calendar-date.ts';
import { isFinding, parseException, parseRule } from '../time/hours-findings.ts';
import { characterFindings } from './character-rules.ts';
import { linkDoubts } from './link-doubts.ts';

export const OFFICE_COLUMNS = [
  'code',
  'name',
  'phone',
  'address',
  'hours',
  'except',
  'url',
  'source',
  'source_url',
  'retrieved',
] as const;
export type OfficeCells = Readonly<Record<(typeof OFFICE_COLUMNS)[number], string>>;

/** 役所の代表窓口: the general number and the site of a municipality's office, as a published list gives them. */
export interface MunicipalOffice {
  /** of the municipality, never of a ward of a designated city: those have their city's */
  readonly code: string;
  /** 札幌市役所 */
  readonly name: string;
  readonly phone?: string;
  readonly address?: string;
  /** lines as an entry has them */
  readonly hours?: readonly string[];
  readonly except?: readonly string[];
  /** only where the list of municipalities does not have the same */
  readonly url?: string;
  readonly source: { readonly title: string; readonly url: string };
  /** the day on which the list was collected */
  readonly retrieved: string;
}

export interface OfficeFinding extends ContentFinding {
  readonly level?: 'error' | 'warning';
}

/** Between lines of hours, which have no comma of their own here. */
const BETWEEN = '、';
const LONGEST = { name: 40, address: 120, source: 120 } as const;
const CODE = 'bad-municipal-office';
const FIX = 'もとの資料を見て、この行を直してください。分からないことは、書かずに空にします。';
const wrong = (message: string, fix = FIX): OfficeFinding => ({ code: CODE, message, fix });

export const officeLines = (cell: string): readonly string[] =>
  cell === '' ? [] : cell.split(BETWEEN);

const textFindings = (
  what: string,
  value: string,
  most: number,
  isNeeded: boolean,
): readonly OfficeFinding[] => [
  ...when(isNeeded && value === '', wrong(`${what}が空です`)),
  ...when(value !== value.trim(), wrong(`${what}の前後に空白があります`)),
  ...when(
    [...value].length > most,
    wrong(`${what}が長すぎます（${[...value].length}字）`, `${most}字までにしてください。`),
  ),
];

function phoneCellFindings(phone: string): readonly OfficeFinding[] {
  if (phone === '') return [];
  const found = phoneFindings(phone);
  if (found.length > 0) return found;
  return when(
    isMobile(phone),
    wrong(
      `電話「${phone}」は、携帯電話の番号です`,
      '役所の代表の番号を書いてください。分からないときは空にします。',
    ),
  );
}

function addressFindings(what: string, url: string): readonly OfficeFinding[] {
  if (!isWebAddress(url))
    return [
      {
        code: 'not-a-url',
        message: `${what}「${url.slice(0, 40)}」がアドレスの形ではありません`,
        fix: 'https:// か http:// で始まるアドレスを1つだけ書いてください。',
      },
    ];
  return linkDoubts(url).map((found) => ({ ...found, level: 'warning' as const }));
}

function hoursFindings({ hours, except }: OfficeCells): readonly OfficeFinding[] {
  const found = [
    ...officeLines(hours).map((line) => parseRule(line)),
    ...officeLines(except).map((line) => parseException(line)),
  ].filter(isFinding);
  return [
    ...found.map(({ code, message, fix }) => ({ code, message, fix })),
    ...when(
      hours === '' && except !== '',
      wrong('開いている時間がないのに、休みの日が書いてあります'),
    ),
  ];
}

/** Everything wrong with one line; characters that cannot be seen first, for they make the rest look sound. */
export function officeRowFindings(
  line: string,
  cells: OfficeCells,
  place: Pick<Municipality, 'kind'> | undefined,
): readonly OfficeFinding[] {
  const hidden = characterFindings(line);
  if (hidden.length > 0) return hidden;
  const { code, name, phone, address, url, source, source_url: sourceUrl, retrieved } = cells;
  return [
    ...when(!place, {
      code: 'unknown-area',
      message: `コード「${code}」の市区町村はありません`,
      fix: 'content/municipalities.csv から、いまあるコードをさがして書いてください。',
    }),
    ...when(
      place?.kind === 'prefecture' || place?.kind === 'ward',
      wrong(
        `コード「${code}」は、都道府県か、政令市の区です`,
        '市区町村のコードを書いてください。政令市の区には、市の番号を出します。',
      ),
    ),
    ...textFindings('名前', name, LONGEST.name, true),
    ...textFindings('住所', address, LONGEST.address, false),
    ...textFindings('資料の名前', source, LONGEST.source, true),
    ...phoneCellFindings(phone),
    ...hoursFindings(cells),
    ...(url === '' ? [] : addressFindings('公式サイト', url)),
    ...addressFindings('資料のアドレス', sourceUrl),
    ...when(!isCalendarDate(retrieved), {
      code: 'not-a-date',
      message: `資料を見た日「${retrieved.slice(0, 20)}」が、こよみにありません`,
      fix: '2026-07-27 のように書いてください。',
    }),
  ];
}

/** A line without errors, as data. */
export function officeOf({
  code,
  name,
  phone,
  address,
  hours,
  except,
  url,
  source,
  source_url: sourceUrl,
  retrieved,
}: OfficeCells): MunicipalOffice {
  return {
    code,
    name,
    ...(phone ? { phone } : {}),
    ...(address ? { address } : {}),
    ...(hours ? { hours: officeLines(hours) } : {}),
    ...(except ? { except: officeLines(except) } : {}),
    ...(url ? { url } : {}),
    source: { title: source, url: sourceUrl },
    retrieved,
  };
}

/** Numbers of the desks that a prefecture runs itself: none is the general number of a town. */
export function numbersOfPrefectures(
  resources: readonly Pick<Resource, 'name' | 'provider' | 'phones'>[],
  prefectures: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const own = resources.filter(({ provider }) => prefectures.has(provider?.name ?? ''));
  return new Map(
    own.flatMap(({ name, phones }) =>
      (phones ?? []).map(({ number }) => [phoneDigits(number), name] as const),
    ),
  );
}

/** A published list may give a town whose number it does not know that of the prefecture's office which serves it. */
export function numberOfAnother(
  { phone }: Pick<OfficeCells, 'phone'>,
  desks: ReadonlyMap<string, string>,
): readonly OfficeFinding[] {
  const desk = phone === '' ? undefined : desks.get(phoneDigits(phone));
  return when(
    desk !== undefined,
    wrong(
      `電話「${phone}」は、都道府県の窓口「${desk}」の番号です`,
      '役所の代表の番号を書いてください。分からないときは空にします。窓口を役所がしているときは、場所のファイルの provider を直してください。',
    ),
  );
}

/** The same municipality twice. */
export const repeatedOffice = (code: string): OfficeFinding =>
  wrong(`コード「${code}」の行が2つあります`, '1つの市区町村は、1行だけにしてください。');

/** A line of another number of cells. */
export const brokenOfficeLine = (cells: number): OfficeFinding =>
  wrong(
    `列が${OFFICE_COLUMNS.length}個ではなく${cells}個あります`,
    'ほかの行と同じように、「,」で分けて書いてください。値の中に「,」は書けません。',
  );

export const wrongOfficeHeadings: OfficeFinding = wrong(
  `見出しが ${OFFICE_COLUMNS.join(',')} ではありません`,
  '1行目をこのとおりに直してください。',
);
