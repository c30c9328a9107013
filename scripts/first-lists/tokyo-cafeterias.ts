/** 東京都の子ども食堂: the lists of 35 municipalities and of 東京都福祉局, in the こども食堂共通フォーマット (CC BY 4.0). */
import type { Municipalities, Municipality } from '../../src/domain/area/municipality.ts';
import { readMunicipalities } from '../../src/catalogue/read/municipalities-file.ts';
import { toHiragana } from '../../src/domain/text/japanese-text.ts';
import { distanceKm } from '../../src/domain/area/municipality.ts';
import { cafeteriaFee } from '../../src/import/row/fee-columns.ts';
import { cafeteriaHours } from '../../src/import/row/frequency-hours.ts';
import { stateInName, stateInText } from '../../src/import/row/closing-words.ts';
import type { Draft, Importer } from '../../src/import/join/draft.ts';
import { firstUrl, fullAddress, pointOf, shorten, tidyText } from '../../src/import/clean/open-data-text.ts';
import { bookingFields } from '../../src/import/row/row-booking.ts';
import { roughReading, slugOf } from '../../src/domain/text/slug.ts';
import { cell, readSourceRows, type SourceRow } from './source-file.ts';

const FILE = 'data/tokyo-merged/tokyo_kodomoshokudo_final.csv';
const LICENCE = 'CC BY 4.0';
/** 令和4年度実績: what the year's last day knew */
const FISCAL_2022 = '2023-03-31';
/** The lists carry no date of their own; this is the newest day named in any of them (「2023年12月12日時点」). */
const NEWEST_DATE_IN_LISTS = '2023-12-12';
const FAR_KM = 40;

const PAUSED = /休止中|休業中|休止しています|活動休止/;

function placeOf(row: SourceRow, municipalities: Municipalities): Municipality | undefined {
  const byCode = municipalities.get(cell(row, '全国地方公共団体コード').trim());
  if (byCode) return byCode;
  const text = `${cell(row, '市区町村名')}${cell(row, '住所')}${cell(row, '_自治体名')}`.normalize('NFKC');
  const name = /(?:東京都)?\s*(?:西多摩郡)?([^\s都]{1,6}?[市区町村])/.exec(text)?.[1];
  return name ? municipalities.findByName(name, '東京都')[0] : undefined;
}

/** 住所 and 方書 as a location; hidden where the list says 非公開. */
function locationOf(row: SourceRow, place: Municipality): unknown {
  const written = tidyText(cell(row, '住所'));
  const remarks = ['備考', '方書', '開催日時特記事項'].map((column) => tidyText(cell(row, column))).join(' ');
  if (/非公開/.test(written) || /(?:住所|所在地|場所|会場)(?:は|も)?(?:非公開|公開していません|非公表)/.test(remarks)) return 'hidden';
  const building = tidyText(cell(row, '方書'));
  const point = pointOf(cell(row, '緯度'), cell(row, '経度'));
  const isNear = point && distanceKm(point, place) <= FAR_KM;
  return {
    address: shorten(fullAddress('東京都', place.name, written), 150),
    ...(building && !/非公開/.test(building) ? { building: shorten(building, 110) } : {}),
    ...(isNear ? point : {}),
  };
}

function kanaOf(row: SourceRow): string | undefined {
  const kana = toHiragana(tidyText(cell(row, '名称_カナ'))).replace(/[[\]【】]/g, ' ').trim();
  return /^[ぁ-ゖー・\s0-9a-z!?&'\-()]+$/i.test(kana) ? kana : undefined;
}

const isYes = (text: string) => text.trim() === '1';

function bodyOf(row: SourceRow): string {
  const purpose = tidyText(cell(row, '設置目的'));
  const support = tidyText(cell(row, '実施支援の主な区分')).replaceAll(';', '、');
  const remark = tidyText(cell(row, '備考'));
  const network = tidyText(cell(row, 'ネットワークの加入'));
  const capacity = tidyText(cell(row, '定員'));
  return [
    purpose && `${purpose.replace(/。?$/, '。')}`,
    support && support !== '該当なし' && `ほかにしていること: ${support}`,
    isYes(cell(row, 'フードパントリー実施')) && 'フードパントリー（食べものをくばること）もしています。',
    isYes(cell(row, 'テイクアウト実施')) && '持ち帰りもできます。',
    /^\d+$/.test(capacity) && `定員: ${capacity}人`,
    network && `入っているネットワーク: ${network}`,
    remark && !/^連絡先/.test(remark) && !PAUSED.test(remark) && remark,
  ].filter(Boolean).join('\n\n');
}

const STATUS_COLUMNS = ['開催頻度', '開催日', '開催日時特記事項', '参加条件', '備考', '参加費特記事項', '予約特記事項'] as const;

function statusOf(row: SourceRow): unknown {
  const context = { name: tidyText(cell(row, '名称')), on: FISCAL_2022 };
  const found = [stateInName(context.name, context), ...STATUS_COLUMNS.map((column) => stateInText(cell(row, column), context))];
  const ended = found.find((one) => one?.state === 'closed');
  if (ended) return { state: 'closed', on: FISCAL_2022, note: shorten(ended.words, 120) };
  const paused = found.find((one) => one?.state === 'paused');
  return paused ? { state: 'paused', note: `一覧に「${shorten(paused.words, 100)}」とあります` } : undefined;
}

/** Two places of one list that share a name are told apart by their quarter: みんなの食堂（西馬込）. */
function quarterOf(row: SourceRow, place: Municipality): string {
  const rest = fullAddress('東京都', place.name, cell(row, '住所')).slice(`東京都${place.name}`.length);
  return /^[^\d\s]+/.exec(rest)?.[0].replace(/[一二三四五六七八九十]+丁目$/, '') ?? '';
}

function frontOf(row: SourceRow, place: Municipality, name: string): Record<string, unknown> {
  const isFiscal = cell(row, '_データセット名').startsWith('子供食堂推進事業');
  const date = isFiscal ? FISCAL_2022 : NEWEST_DATE_IN_LISTS;
  const publisher = cell(row, '_自治体名');
  const provider = tidyText(cell(row, '運営団体名'));
  const who = tidyText(cell(row, '参加条件'));
  return {
    name: shorten(name, 80),
    kana: kanaOf(row),
    kind: 'children-cafeteria',
    needs: isYes(cell(row, 'フードパントリー実施')) ? ['food', 'place', 'parenting', 'money'] : undefined,
    provider: provider && !/非公開/.test(provider) ? { name: shorten(provider, 80) } : undefined,
    area: [place.code],
    location: locationOf(row, place),
    url: firstUrl(cell(row, 'URL')),
    ...cafeteriaHours({ frequency: cell(row, '開催頻度'), weekdays: cell(row, '開催曜日'), days: cell(row, '開催日'), start: cell(row, '開催開始時間'), end: cell(row, '開催終了時間'), remark: cell(row, '開催日時特記事項') }),
    ...bookingFields(tidyText(cell(row, '予約方法')), tidyText(cell(row, '予約特記事項'))),
    who_note: who && !/^(?:なし|無し|特になし)$/.test(who) && !PAUSED.test(who) ? shorten(who, 250) : undefined,
    ...cafeteriaFee({ 幼児: cell(row, '参加費_幼児'), 小学生: cell(row, '参加費_小学生'), 中学生: cell(row, '参加費_中学生'), 高校生: cell(row, '参加費_高校生'), 大人: cell(row, '参加費_大人'), remark: cell(row, '参加費特記事項') }),
    status: statusOf(row),
    verified: { on: date, by: publisher, how: 'open-data' },
    source: { title: `${publisher} ${cell(row, '_データセット名')}`, url: cell(row, '_取得元URL'), licence: LICENCE, retrieved: date },
  };
}

function drafts(from: string, municipalities: Municipalities): readonly Draft[] {
  const rows = readSourceRows(from, FILE);
  const nameOf = (row: SourceRow) => tidyText(cell(row, '名称'));
  const keys = new Map<string, number>();
  const keyOf = (row: SourceRow) => {
    const base = [cell(row, '_取得元URL').split('/').at(-1), cell(row, 'ID').trim(), nameOf(row), tidyText(cell(row, '住所'))].join('|');
    keys.set(base, (keys.get(base) ?? 0) + 1);
    return keys.get(base) === 1 ? base : `${base}|${keys.get(base)}`;
  };
  const named = new Map<string, Set<string>>();
  for (const row of rows) {
    const group = `${cell(row, '_取得元URL')}|${nameOf(row)}`;
    named.set(group, (named.get(group) ?? new Set()).add(tidyText(cell(row, '住所'))));
  }
  return rows.map((row): Draft => {
    const key = keyOf(row);
    const name = nameOf(row);
    if (name === '') return { key, rejected: '名称がない（ほかの列だけの追加の表）' };
    if (tidyText(cell(row, '住所')) === '') return { key, rejected: '住所がない' };
    const place = placeOf(row, municipalities);
    if (!place) return { key, rejected: '市区町村が分からない' };
    const quarter = (named.get(`${cell(row, '_取得元URL')}|${name}`)?.size ?? 0) > 1 ? quarterOf(row, place) : '';
    const fullName = quarter && !/非公開/.test(quarter) ? `${name}（${quarter}）` : name;
    const slug = slugOf(kanaOf(row) ?? '') || slugOf(roughReading(name)) || 'kodomo-shokudo';
    return { key, id: `tokyo/${place.slug}/${slug.length < 4 ? `${slug}-kodomo-shokudo` : slug}`, front: frontOf(row, place, fullName), body: bodyOf(row) };
  });
}

export const tokyoCafeterias: Importer = {
  name: 'tokyo-cafeterias',
  label: '東京都の子ども食堂の一覧',
  drafts: (from) => drafts(from, readMunicipalities('content')),
};
