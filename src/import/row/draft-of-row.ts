/** One row in our words → the entry it makes, or why it makes none. Every known format and mapping ends here. */
import { kindOf, type KindId } from '../../domain/vocabulary/kind.ts';
import type { Municipalities, Municipality } from '../../domain/area/municipality.ts';
import { toHiragana } from '../../domain/text/japanese-text.ts';
import { cafeteriaFee } from './fee-columns.ts';
import { cleanDate } from '../clean/clean-date.ts';
import { cleanText, saysNothing } from '../clean/clean-text.ts';
import { findPlace, placesInCell, prefectureAlone } from './find-area.ts';
import { withoutAddress, withoutBroken, withoutPersonal } from './free-words.ts';
import { isShelter } from './kind-by-name.ts';
import type { LeftOut } from '../clean/left-out.ts';
import { firstUrl, shorten } from '../clean/open-data-text.ts';
import { MAX_PARAGRAPH, rowBody } from './row-body.ts';
import { rowBooking } from './row-booking.ts';
import { rowContacts } from './row-contacts.ts';
import { ROW_FIELDS, type RowText } from './row-field.ts';
import { rowAddress, rowLocation } from './row-location.ts';
import { hiddenParts, readStatus } from './row-status.ts';
import { readTimes } from './row-times.ts';
import { keepSound } from './keep-sound.ts';
import { lostCells } from './lost-cells.ts';
import { roughReading, slugOf } from '../../domain/text/slug.ts';

export interface SourceWords { readonly title: string; readonly url: string; readonly licence: string }

export type KindRule = (row: RowText) => { readonly kind: KindId } | { readonly reason: string };

export interface RowContext {
  readonly municipalities: Municipalities;
  /** for rows that do not say where they are */
  readonly fallback?: Municipality | undefined;
  readonly source: SourceWords;
  readonly publisher: string;
  /** the day of the list */
  readonly asOf: string;
  readonly today: string;
  /** mobiles and free-mail addresses were confirmed to be public */
  readonly allowsPersonal: boolean;
  readonly kindOf: KindRule;
  /** fields that a mapping gives to every row */
  readonly constants?: Readonly<Record<string, unknown>> | undefined;
}

export interface RowEntry {
  readonly id: string;
  readonly place: Municipality;
  readonly front: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly leftOut: readonly LeftOut[];
  /** what a person should look at */
  readonly doubts: readonly string[];
}

export type RowResult = RowEntry | { readonly reason: string };

const LONG_FIELDS = ['description', 'support', 'network', 'note'] as const;

/** true, false or unknown */
function flagOf(text: string | undefined): boolean | undefined {
  const plain = cleanText(text ?? '');
  if (/^(?:1|true|有|有り|あり|可|可能|○|◯|〇|対応|はい|yes|y)$/i.test(plain)) return true;
  return /^(?:false|無|無し|なし|不可|×|非対応|いいえ|no|n)$/i.test(plain) ? false : undefined;
}

const said = (text: string | undefined, max: number) => (text === undefined || saysNothing(text) || /非公開/.test(text) ? undefined : shorten(cleanText(text), max));

function feeOf(row: RowText) {
  return cafeteriaFee({ 幼児: row.fee_infant ?? '', 小学生: row.fee_primary ?? '', 中学生: row.fee_junior ?? '', 高校生: row.fee_senior ?? '', 大人: row.fee_adult ?? '', remark: cleanText(row.fee ?? '') });
}

/** Why this row is no place at all, or undefined. */
function whyNoPlace(row: RowText): string | undefined {
  const name = cleanText(row.name ?? '');
  const filled = Object.values(row).filter((text) => text !== undefined && text.trim() !== '');
  if (name.includes('\uFFFD')) return '名称が文字化けしています。もとの資料を見て、書きなおしてください';
  if (saysNothing(name)) return filled.length <= 2 && filled.some((text) => /^ver[.\s]?\d/i.test(text!.trim())) ? '名称がありません（版の番号の行のようです）' : '名称がありません';
  if (/^(?:名称|施設名|施設名称|事業所の?名称|介護サービス事業所名称|名前)$/.test(name)) return '見出しの行が、もう一度出てきています';
  if (filled.length === 1 && /^(?:※|注|合計|計$|以上|出典|以下余白)/.test(name)) return '注意書きや合計の行のようです';
  if (!/[\p{L}\p{N}]/u.test(name)) return `名称に文字がありません（「${name}」）`;
  if (/^https?:|^0\d{1,4}-\d{1,4}-\d{3,4}$|^\d+\.\d+$|^[\w.+-]+@[\w.-]+$/.test(name)) return `名称の列に、アドレスや番号があります（「${name.slice(0, 40)}」）。列がずれていないか、見てください`;
  if (isShelter(name, `${row.category ?? ''} ${row.address ?? ''} ${row.building ?? ''}`)) return 'シェルター（避難所）は、のせられません';
  return undefined;
}

export function draftOfRow(given: RowText, context: RowContext): RowResult {
  const { municipalities, asOf, today } = context;
  const noPlace = whyNoPlace(given);
  if (noPlace) return { reason: noPlace };
  const dropped: LeftOut[] = [];
  const read = withoutBroken(given, dropped);
  if (read.name === undefined) return { reason: '名称が文字化けしていて読めません' };
  const open = context.allowsPersonal ? read : withoutPersonal(read, dropped);
  const hidden = hiddenParts(open);
  if (hidden.row) return { reason: '「非公開」とされている行です' };
  const kind = context.kindOf(open);
  if ('reason' in kind) return kind;
  const several = placesInCell(open, municipalities);
  const whole = kind.kind === 'helpline' && context.fallback === undefined ? prefectureAlone(open, municipalities) : undefined;
  const found = several ? { place: several[0]! } : whole ? { place: whole } : findPlace(open, context.fallback, municipalities);
  if ('reason' in found) return found;
  const { place } = found;
  const row = hidden.address ? withoutAddress(open, [rowAddress(open, place).slice(`${place.prefecture}${place.name}`.length)]) : open;
  const name = cleanText(row.name!);
  const location = rowLocation(row, place, hidden.address);
  const contacts = rowContacts(row, hidden, context.allowsPersonal);
  const updated = cleanDate(row.updated ?? '');
  const on = updated && updated <= today ? updated : asOf;
  const leftOut: LeftOut[] = [
    ...dropped, ...location.leftOut, ...contacts.leftOut,
    ...([...name].length > 80 ? [{ what: '名前', value: name, why: '80字より長いので縮めました' }] : []),
    ...LONG_FIELDS.filter((field) => [...(row[field] ?? '')].length > MAX_PARAGRAPH).map((field) => ({ what: ROW_FIELDS[field].hint, value: `${cleanText(row[field]!).slice(0, 40)}…`, why: `${MAX_PARAGRAPH}字より長いので縮めました` })),
    ...(row.updated && !saysNothing(row.updated) && on !== updated ? [{ what: '更新日', value: cleanText(row.updated), why: '日付として読めないか、まだ来ていない日です' }] : []),
  ];
  const kana = toHiragana(cleanText(row.kana ?? '')).replace(/[[\]【】]/g, ' ').trim();
  const provider = said(row.provider, 80);
  const providerUrl = firstUrl(row.provider_url ?? '');
  const times = readTimes(row);
  const status = readStatus(row, on);
  const front = keepSound({
    ...context.constants,
    name: shorten(name, 80),
    kana: saysNothing(kana) ? undefined : kana,
    aliases: said(row.aliases, 60) ? [said(row.aliases, 60)] : undefined,
    kind: kind.kind,
    ...(kind.kind === 'children-cafeteria' && flagOf(row.pantry) ? { needs: ['food', 'place', 'parenting', 'money'] } : {}),
    ...(said(row.summary, 80) ? { summary: said(row.summary, 80) } : {}),
    provider: provider ? { name: provider, ...(providerUrl ? { url: providerUrl } : {}) } : undefined,
    area: several ? several.map(({ code }) => code) : [place.code],
    location: location.value,
    ...contacts.value.fields,
    ...times.fields,
    ...rowBooking(row),
    ...(said(row.who, 250) ? { who_note: said(row.who, 250) } : {}),
    ...feeOf(row),
    wheelchair: flagOf(row.wheelchair),
    accessible_toilet: flagOf(row.accessible_toilet),
    status: status.value,
    verified: { on, by: shorten(context.publisher, 60), how: 'open-data' },
    source: { ...context.source, retrieved: asOf },
  }, leftOut);
  if ('reason' in front) return front;
  const hasWay = front.value['location'] !== undefined || ['phones', 'url', 'email', 'form', 'line', 'hours'].some((field) => front.value[field] !== undefined);
  if (!hasWay) return { reason: '場所も連絡先も書かれていません（住所・電話・サイトのどれかを書いてください）' };
  const prefecture = municipalities.prefectureOf(place.code)?.slug ?? 'national';
  const slug = slugOf(kana) || slugOf(roughReading(name)) || kind.kind;
  const folder = place.kind === 'prefecture' ? prefecture : `${prefecture}/${place.slug}`;
  const body = rowBody(row, contacts.value.otherUrls);
  const without = context.kindOf({ name: row.name ?? '' });
  const lost = lostCells(row, {
    words: [front.value, body, leftOut, times.doubts, status.doubts, ...(several ?? [place]).map(({ code }) => municipalities.fullName(code)), place.prefecture, kindOf(kind.kind).label],
    hasHours: front.value['hours'] !== undefined,
    usesCategory: 'reason' in without || without.kind !== kind.kind,
    hidesContact: hidden.contact || hidden.email,
  });
  return { id: `${folder}/${slug.length < 4 ? `${slug}-${kind.kind}` : slug}`, place, front: front.value, body, leftOut: [...leftOut, ...lost], doubts: [...times.doubts, ...status.doubts] };
}
