/**
 * 公開ページから集めた場所: reference/places.csv, one row a place, each from a page it names. Names of files,
 * and whatever the first draft says badly, stand in places-table.json, written by hand.
 */
import { readFileSync } from 'node:fs';
import { kindOf, isKindId, type KindId } from '../../src/domain/vocabulary/kind.ts';
import { VIOLENCE_KINDS } from '../../src/domain/vocabulary/danger.ts';
import { isNeedId } from '../../src/domain/vocabulary/need.ts';
import type { Municipalities } from '../../src/domain/area/municipality.ts';
import { isMobile, phoneFindings } from '../../src/domain/fields/phone.ts';
import { readMunicipalities } from '../../src/catalogue/read/municipalities-file.ts';
import type { Draft, Importer } from '../../src/import/join/draft.ts';
import { firstUrl, tidyText } from '../../src/import/clean/open-data-text.ts';
import { placeTimes } from '../../src/import/row/hours-in-words.ts';
import { politeJapanese } from './polite-japanese.ts';
import { cell, readSourceRows, type SourceRow } from './source-file.ts';

interface TableRow {
  readonly slug: string;
  /** an entry of another list that is the same place */
  readonly into?: string;
  readonly rejected?: string;
  /** front matter written by hand, over the draft; null takes a field away */
  readonly front?: Readonly<Record<string, unknown>>;
  /** body written by hand */
  readonly body?: string;
}

const TABLE = JSON.parse(readFileSync(new URL('places-table.json', import.meta.url), 'utf8')) as Readonly<Record<string, TableRow>>;

const LICENCE = '公開されている情報（事実のみ）';
/** for pages without a date: the day the list was put together */
const SEEN = '2026-11-22';
const PUBLIC_BODIES = /自治体|委託|社会福祉協議会|^国|厚労省/;
/** kinds that people fleeing violence may be sent to */
const SAFE_KINDS: ReadonlySet<string> = new Set(VIOLENCE_KINDS);

/** A page's date may be a year or a month: its first day, so that nothing seems fresher than it is. */
function dayOf(written: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return written;
  if (/^\d{4}-\d{2}$/.test(written)) return `${written}-01`;
  return /^\d{4}$/.test(written) ? `${written}-01-01` : SEEN;
}

function sourceOf(row: SourceRow) {
  const written = cell(row, 'source_date');
  const when = /^\d{4}$/.test(written) ? `（${written}年の資料）` : /^\d{4}-\d{2}$/.test(written) ? `（${written.slice(0, 4)}年${Number(written.slice(5))}月の資料）` : '';
  return { title: `${tidyText(cell(row, 'source_title'))}${when}`.slice(0, 118), url: cell(row, 'source_url'), licence: LICENCE, retrieved: dayOf(written) };
}

/** 「東京都練馬区豊玉南1-4-2 ココネリ4階」: what follows the number is the building. */
function locationOf(address: string): { readonly address: string; readonly building?: string } | undefined {
  const plain = tidyText(address);
  if (plain === '') return undefined;
  const split = /^(\S*\d)\s+(\S.*)$/.exec(plain) ?? /^(\S*\d)（(.+)）$/.exec(plain);
  return split ? { address: split[1]!, building: split[2]! } : { address: plain };
}

function needsOf(row: SourceRow, kind: KindId): readonly string[] | undefined {
  const wanted = cell(row, 'needs').split(' ').filter((need) => isNeedId(need) && (need !== 'violence' || SAFE_KINDS.has(kind)));
  const usual: readonly string[] = kindOf(kind).needs;
  const isUsual = wanted.length === usual.length && wanted.every((need) => usual.includes(need));
  return wanted.length === 0 || isUsual ? undefined : wanted;
}

const LOCAL_ONLY = /(?:区内|市内|町内|村内)に住む(?!か|・|人・|、)|^(?:区民|市民|町民|富士市民|港区民)/;

function whoOf(row: SourceRow): Readonly<Record<string, unknown>> {
  const text = tidyText(cell(row, 'who_text'));
  const range = /(\d{1,2})\s*[〜~-]\s*(\d{1,2})歳(?!未満)/.exec(text);
  const from = /(\d{1,2})歳以上/.exec(text);
  const anyone = /^だれでも$/.test(text);
  return {
    ages: range ? { min: range[1], max: range[2] } : from ? { min: from[1] } : undefined,
    for_women: /^(?:女性|\d+代の女性|\d+代・\d+代の女性|\d+[〜~]\d+歳の女性|10代〜20代の女性)$/.test(text) ? true : undefined,
    open_to: anyone ? 'anyone' : LOCAL_ONLY.test(text) && !/通う|働く|学ぶ/.test(text) ? 'residents' : undefined,
    who_note: text && !anyone ? text : undefined,
  };
}

function firstVisitOf(row: SourceRow): Readonly<Record<string, unknown>> {
  const text = tidyText(cell(row, 'first_visit_text'));
  const booking = /予約不要|申し込みはいらない/.test(text) ? 'none' : /予約制|要予約|で予約|に予約|申込制|は予約/.test(text) ? 'always' : undefined;
  const isAllSaid = /^(?:予約不要|予約制|要予約|電話で予約|事前に予約)$/.test(text);
  return {
    booking,
    anonymous: /匿名/.test(text) ? true : undefined,
    home_visit: /訪問もできる|・訪問$/.test(text) ? true : undefined,
    first_visit_note: text && !isAllSaid ? text : undefined,
  };
}

function feeOf(row: SourceRow): Readonly<Record<string, unknown>> {
  const text = tidyText(cell(row, 'fee_text'));
  if (text === '' || /賃金|クーポン/.test(text)) return text ? { fee_note: text } : {};
  const isFree = /無料/.test(text);
  const isPaid = /円|コイン|実費|カンパ|数百/.test(text);
  const fee = isFree && isPaid ? 'varies' : isFree ? 'free' : isPaid ? 'paid' : undefined;
  return { fee, fee_note: text === '無料' ? undefined : text };
}

/** The first sentence is the summary, unless it says too little alone; the rest is the body. */
export function textsOf(description: string): { readonly summary: string; readonly body: string } {
  const sentences = politeJapanese(tidyText(description));
  let count = 1;
  while (count < sentences.length && [...sentences.slice(0, count).join('')].length < 24) count += 1;
  while (count > 1 && [...sentences.slice(0, count).join('')].length > 80) count -= 1;
  return { summary: sentences.slice(0, count).join(''), body: sentences.slice(count).join('') };
}

/** 「名前（略称）」 keeps its name; the reading in the row is the name's. */
function frontOf(row: SourceRow, kind: KindId): Record<string, unknown> {
  const phone = cell(row, 'phone').trim();
  const code = cell(row, 'code6');
  const operator = tidyText(cell(row, 'operator'));
  const kana = cell(row, 'kana').trim();
  const when = dayOf(cell(row, 'source_date'));
  const publisher = /[｜|]([^｜|]+)$/.exec(tidyText(cell(row, 'source_title')))?.[1]?.trim();
  return {
    name: tidyText(cell(row, 'name')),
    kana: kana && tidyText(cell(row, 'name')).startsWith('なごみの家') === false ? kana : undefined,
    kind,
    needs: needsOf(row, kind),
    summary: textsOf(cell(row, 'description')).summary,
    provider: operator ? { name: operator.slice(0, 80), ...(cell(row, 'operator_type') ? { type: tidyText(cell(row, 'operator_type')) } : {}) } : undefined,
    area: [code],
    // Where violence is spoken of, only what the operator itself shows is repeated: left to people to add.
    location: kind === 'dv-center' ? undefined : locationOf(cell(row, 'address')),
    phones: phone && phoneFindings(phone).length === 0 && !isMobile(phone) ? [{ number: phone }] : undefined,
    url: firstUrl(cell(row, 'website')),
    ...placeTimes(cell(row, 'hours_text'), cell(row, 'closed_text')),
    ...firstVisitOf(row),
    ...whoOf(row),
    ...feeOf(row),
    verified: { on: when, by: (publisher ?? operator ?? '編集部').slice(0, 60) || '編集部', how: 'publication' },
    source: sourceOf(row),
  };
}

/** The folder: its municipality, or its prefecture, or the nation. */
function folderOf(row: SourceRow, municipalities: Municipalities): string {
  const code = cell(row, 'code6');
  if (code === 'national') return 'national';
  const place = municipalities.get(code);
  if (!place) throw new Error(`知らない市区町村です: ${code}（${cell(row, 'name')}）`);
  const prefecture = municipalities.get(place.prefectureCode)!.slug;
  return place.kind === 'prefecture' ? prefecture : `${prefecture}/${place.slug}`;
}

export const placeKey = (row: SourceRow) => `${cell(row, 'code6')}|${tidyText(cell(row, 'name'))}`;

function draftOf(row: SourceRow, municipalities: Municipalities): Draft {
  const key = placeKey(row);
  const written = TABLE[key];
  if (cell(row, 'old') === 'yes' && !PUBLIC_BODIES.test(cell(row, 'operator_type'))) return { key, rejected: '資料が2020年より前で、公的な団体の場所ではない' };
  if (written?.rejected) return { key, rejected: written.rejected };
  const kind = written?.front?.['kind'] ?? cell(row, 'kind');
  if (!isKindId(kind)) return { key, rejected: `知らない種類（${String(kind)}）` };
  if (!written) return { key, rejected: 'ファイルの名前がまだ決まっていない（places-table.json）' };
  // Where the body was written by hand, the draft's summary keeps to one sentence.
  const summary = written.body === undefined ? {} : { summary: politeJapanese(tidyText(cell(row, 'description')))[0] };
  const front = { ...frontOf(row, kind), ...summary, ...written.front };
  const body = written.body ?? (written.front?.['summary'] === undefined ? textsOf(cell(row, 'description')).body : '');
  return {
    key,
    id: written.into ?? `${folderOf(row, municipalities)}/${written.slug}`,
    ...(written.into ? { into: written.into } : {}),
    front: Object.fromEntries(Object.entries(front).filter(([, value]) => value !== undefined && value !== null)),
    body,
  };
}

export const places: Importer = {
  name: 'places',
  label: '公開ページから集めた場所',
  drafts: (from) => {
    const municipalities = readMunicipalities('content');
    return readSourceRows(from, 'reference/places.csv').map((row) => draftOf(row, municipalities));
  },
};
