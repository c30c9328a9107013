/**
 * 1行から候補を作る。One row in our words → the entry it makes, or why it makes none. Every known format and mapping ends
 * here.
 */
import { firstDayOf } from '../../domain/time/partial-day.ts';
import { kindOf, type KindId } from '../../domain/vocabulary/kind.ts';
import type { Municipalities, Municipality } from '../../domain/area/municipality.ts';
import { kanaUnheard } from '../../domain/text/kana-parts.ts';
import { agesTold } from '../../domain/text/ages-told.ts';
import { toHiragana } from '../../domain/text/japanese-text.ts';
import { cafeteriaFee } from './fee-columns.ts';
import { cleanDay } from '../clean/clean-date.ts';
import { cleanText, saysNothing } from '../clean/clean-text.ts';
import { findPlace, placesInAddress, placesInCell, prefectureAlone } from './find-area.ts';
import { withoutAddress, withoutBroken, withoutPersonal } from './free-words.ts';
import { isShelter } from './kind-by-name.ts';
import type { Cleaned, LeftOut } from '../clean/left-out.ts';
import { firstUrl, shorten, withLongMarks } from '../clean/open-data-text.ts';
import { MAX_PARAGRAPH, rowBody } from './row-body.ts';
import { rowWelcome, vacancyIn } from './row-welcome.ts';
import { rowBooking } from './row-booking.ts';
import { rowSource } from './row-source.ts';
import { rowNetwork } from './row-network.ts';
import { rowWanted } from './row-wanted.ts';
import { rowContacts } from './row-contacts.ts';
import { ROW_FIELDS, type RowText } from './row-field.ts';
import { isOnlineAlone, withPlainAddress } from './place-words.ts';
import { rowAddress, rowLocation } from './row-location.ts';
import { hiddenParts, readStatus, type HiddenParts } from './row-status.ts';
import { readTimes, withoutCertainHours } from './row-times.ts';
import { keepSound } from './keep-sound.ts';
import { lostCells } from './lost-cells.ts';
import { roughReading, slugOf } from '../../domain/text/slug.ts';

export interface SourceWords {
  readonly title: string;
  readonly url: string;
  readonly licence: string;
}

/** stands for the licence of a list that nobody named */
export const NO_LICENCE = '（まだ）';

export type KindRule = (row: RowText) => { readonly kind: KindId } | { readonly reason: string };

export interface RowContext {
  readonly municipalities: Municipalities;
  /** for rows that do not say where they are */
  readonly fallback?: Municipality | undefined;
  readonly source: SourceWords;
  readonly publisher: string;
  /** the day of the list, as precisely as it says; absent where it says none */
  readonly asOf?: string | undefined;
  /** the day on which the list was taken from where it is published */
  readonly retrieved: string;
  readonly today: string;
  /** mobiles and free-mail addresses were confirmed to be public */
  readonly allowsPersonal: boolean;
  readonly kindOf: KindRule;
  /** 市外局番 of a municipality, where the catalogue's numbers tell it */
  readonly areaCodeOf?: ((municipality: string) => string | undefined) | undefined;
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

const said = (text: string | undefined, max: number) =>
  text === undefined || saysNothing(text) || /非公開/.test(text)
    ? undefined
    : shorten(cleanText(text), max);

function feeOf(row: RowText) {
  return cafeteriaFee({
    幼児: row.fee_infant ?? '',
    小学生: row.fee_primary ?? '',
    中学生: row.fee_junior ?? '',
    高校生: row.fee_senior ?? '',
    大人: row.fee_adult ?? '',
    remark: cleanText(row.fee ?? ''),
  });
}

const isHeading = (name: string) =>
  /^(?:名称|施設名|施設名称|事業所の?名称|介護サービス事業所名称|名前)$/.test(name);
/** 合計, 総計 12件, 7団体 */
const SUM = /^(?:合計|総?計|小計|総数)(?:\s*[:：]?\s*[\d,]+\s*\S{0,3})?$/;
const COUNT = /^[\d,]+\s*(?:か所|[ヶヵカケ]所|箇所|件|団体|館|施設|事業所|名|人)$/;
const hasContact = ({ address, phone, url, email }: RowText) =>
  [address, phone, url, email].some((text) => !saysNothing(text ?? ''));

function isSum(name: string, row: RowText): boolean {
  if (hasContact(row)) return false;
  return saysNothing(name)
    ? Object.values(row).some((text) => SUM.test(cleanText(text ?? '').replace(/\s/g, '')))
    : SUM.test(name.replace(/\s/g, '')) || COUNT.test(name);
}

const isRemark = (name: string) => /^(?:※|注|合計|計$|以上|出典|以下余白)/.test(name);
const isAddressOrNumber = (name: string) =>
  /^https?:|^0\d{1,4}-\d{1,4}-\d{3,4}$|^\d+\.\d+$|^[\w.+-]+@[\w.-]+$/.test(name);

/** Why a row without a name has none: a version number stands alone in some lists. */
function whyNameless(filled: readonly string[]): string {
  return filled.length <= 2 && filled.some((text) => /^ver[.\s]?\d/i.test(text.trim()))
    ? '名称がありません（版の番号の行のようです）'
    : '名称がありません';
}

/** Why this row is no place at all, or undefined. */
function whyNoPlace(row: RowText): string | undefined {
  const name = cleanText(row.name ?? '');
  const filled = Object.values(row).filter((text) => text !== undefined && text.trim() !== '');
  if (name.includes('\uFFFD'))
    return '名称が文字化けしています。もとの資料を見て、書きなおしてください';
  if (isSum(name, row)) return '合計の行のようです';
  if (saysNothing(name)) return whyNameless(filled);
  if (isHeading(name)) return '見出しの行が、もう一度出てきています';
  if (filled.length === 1 && isRemark(name)) return '注意書きや合計の行のようです';
  if (!/[\p{L}\p{N}]/u.test(name)) return `名称に文字がありません（「${name}」）`;
  if (isAddressOrNumber(name))
    return `名称の列に、アドレスや番号があります（「${name.slice(0, 40)}」）。列がずれていないか、見てください`;
  if (isShelter(name, `${row.category ?? ''} ${row.address ?? ''} ${row.building ?? ''}`))
    return 'シェルター（避難所）は、のせられません';
  return undefined;
}

/** A row that may go on: what must not be shown is out of it. */
interface OpenRow {
  readonly row: RowText;
  readonly hidden: HiddenParts;
  readonly kind: KindId;
  readonly places: readonly Municipality[];
  readonly dropped: readonly LeftOut[];
}

/** Where the row is: one place, or several that one cell names. */
function placesOf(
  row: RowText,
  kind: KindId,
  { fallback, municipalities }: RowContext,
): readonly Municipality[] | { readonly reason: string } {
  const several = placesInCell(row, municipalities);
  if (several) return several;
  const whole =
    kind === 'helpline' && fallback === undefined
      ? prefectureAlone(row, municipalities)
      : undefined;
  if (whole) return [whole];
  const found = findPlace(row, fallback, municipalities);
  return 'reason' in found ? found : [found.place];
}

/** The door: everything behind it sees the row without broken characters, people's own numbers and hidden addresses. */
function openRow(given: RowText, context: RowContext): OpenRow | { readonly reason: string } {
  const noPlace = whyNoPlace(given);
  if (noPlace) return { reason: noPlace };
  const dropped: LeftOut[] = [];
  const read = withoutBroken(given, dropped);
  if (read.name === undefined) return { reason: '名称が文字化けしていて読めません' };
  const placed = withPlainAddress(read, dropped);
  const open = context.allowsPersonal ? placed : withoutPersonal(placed, dropped);
  const hidden = hiddenParts(open);
  if (hidden.row) return { reason: '「非公開」とされている行です' };
  const kind = context.kindOf(open);
  if ('reason' in kind) return kind;
  const places = placesOf(open, kind.kind, context);
  if ('reason' in places) return places;
  const [place] = places as readonly [Municipality];
  const row = hidden.address
    ? withoutAddress(open, [
        rowAddress(open, place).slice(`${place.prefecture}${place.name}`.length),
      ])
    : open;
  return { row, hidden, kind: kind.kind, places, dropped };
}

/** The row's own source, or the list's. The licence that a person names holds for all. */
function sourceFields(row: RowText, context: RowContext): Readonly<Record<string, string>> {
  const own = rowSource(row);
  if (!own) return { ...context.source, ...publisherOf(context) };
  const { title, url, licence } = own;
  const given = context.source.licence;
  return { title, url, licence: given === NO_LICENCE ? (licence ?? given) : given };
}

/** Who publishes the list, where its title does not tell. */
function publisherOf({ publisher, source }: RowContext): { readonly publisher?: string } {
  const short = shorten(publisher, 60);
  return publisher === '' || source.title.includes(publisher) ? {} : { publisher: short };
}

/** The row's own day, or the list's where it has none that can be; absent where neither says. */
function dayOf(
  row: RowText,
  { asOf, today }: RowContext,
): { readonly on: string | undefined; readonly leftOut: readonly LeftOut[] } {
  const updated = cleanDay(row.updated ?? '');
  if (updated && firstDayOf(updated) <= today) return { on: updated, leftOut: [] };
  const isUnread = row.updated && !saysNothing(row.updated) && updated !== asOf;
  return {
    on: rowSource(row)?.asOf ?? asOf,
    leftOut: isUnread
      ? [
          {
            what: '更新日',
            value: cleanText(row.updated),
            why: '日付として読めないか、まだ来ていない日です',
          },
        ]
      : [],
  };
}

/** What is cut because an entry has no room for it. */
function cutTexts(row: RowText, name: string): readonly LeftOut[] {
  const long = LONG_FIELDS.filter((field) => [...(row[field] ?? '')].length > MAX_PARAGRAPH);
  return [
    ...([...name].length > 80
      ? [{ what: '名前', value: name, why: '80字より長いので縮めました' }]
      : []),
    ...long.map((field) => ({
      what: ROW_FIELDS[field].hint,
      value: `${cleanText(row[field]!).slice(0, 40)}…`,
      why: `${MAX_PARAGRAPH}字より長いので縮めました`,
    })),
  ];
}

/** （代表 見本太郎）: a person's name is no part of a body's */
const NAMED_PERSON =
  /[（(]\s*(?:代表者?|会長|理事長|主宰者?|担当者?|責任者)[\s:：]*[^（）()]+[)）]/g;

function providerOf(row: RowText): { readonly name: string; readonly url?: string } | undefined {
  const name = said((row.provider ?? '').replace(NAMED_PERSON, ''), 80);
  const url = firstUrl(row.provider_url ?? '');
  return name ? { name, ...(url ? { url } : {}) } : undefined;
}

const kanaOf = (row: RowText): string =>
  toHiragana(cleanText(row.kana ?? ''))
    .replace(/[[\]【】「」『』（）]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** A reading that lacks kana of the name is of another name: it stays out. */
function readingOf(row: RowText, name: string): Cleaned<string | undefined> {
  const kana = kanaOf(row);
  if (saysNothing(kana)) return { value: undefined, leftOut: [] };
  const unheard = kanaUnheard(name, kana);
  if (unheard === undefined) return { value: kana, leftOut: [] };
  const why = `名前の「${unheard}」がありません。別の名前の読みか、書きまちがいのようです`;
  return { value: undefined, leftOut: [{ what: '読み', value: kana, why }] };
}

/** A pantry beside the meals helps with more than a meal. */
function needsOf(row: RowText, kind: KindId): { readonly needs?: readonly string[] } {
  return kind === 'children-cafeteria' && flagOf(row.pantry)
    ? { needs: ['food', 'place', 'parenting', 'money'] }
    : {};
}

const present = (field: string, value: string | undefined): Readonly<Record<string, string>> =>
  value ? { [field]: value } : {};

/** A network is found by the bodies in it. */
const WAYS = ['phones', 'url', 'email', 'form', 'line', 'hours', 'members', 'secretariat'];
const hasWay = (front: Readonly<Record<string, unknown>>) =>
  front['location'] !== undefined || WAYS.some((field) => front[field] !== undefined);

/** tokyo/nerima/nagomi: a name that can be read aloud, in the folder of its municipality. */
function idOf(
  kana: string,
  name: string,
  kind: KindId,
  place: Municipality,
  municipalities: Municipalities,
): string {
  const prefecture = municipalities.prefectureOf(place.code)?.slug ?? 'national';
  const slug = slugOf(kana) || slugOf(roughReading(name)) || kind;
  const folder = place.kind === 'prefecture' ? prefecture : `${prefecture}/${place.slug}`;
  return `${folder}/${slug.length < 4 ? `${slug}-${kind}` : slug}`;
}

/** true where the kind could not be told from the name: the column of kinds has been used. */
function usesCategory({ row, kind }: OpenRow, { kindOf: rule }: RowContext): boolean {
  const without = rule({ name: row.name ?? '' });
  return 'reason' in without || without.kind !== kind;
}

/** Of several towns the one that the address names; where it names none, it is no address of the first. */
function townOfAddress(
  row: RowText,
  places: readonly Municipality[],
  municipalities: Municipalities,
): readonly [town: Municipality, row: RowText] {
  const [first] = places as readonly [Municipality];
  if (places.length === 1 || saysNothing(row.address ?? '')) return [first, row];
  const named = placesInAddress(row.address!, first.prefecture, municipalities);
  const town = places.find(({ code }) => named.some((place) => place.code === code));
  if (town) return [town, row];
  const building = [row.building, row.address].filter((text) => !saysNothing(text ?? '')).join(' ');
  return [first, { ...row, address: '', building }];
}

/** Room that nobody knows the day of says nothing of now. */
function undatedVacancy(row: RowText, on: string | undefined): readonly LeftOut[] {
  if (on !== undefined || vacancyIn(row.vacancy) === undefined) return [];
  const why =
    '資料の日付が分からないので、いまの空きとしてのせられません（--as-of 2026-04 のように言えます）';
  return [{ what: '空き', value: cleanText(row.vacancy!), why }];
}

/** Nothing was written, or what is written may not be shown. */
function whyNoWay(leftOut: readonly LeftOut[]): string {
  const contacts = leftOut
    .filter(({ what }) => /電話|ファクス|メール|サイト|フォーム|住所/.test(what))
    .map(({ what, value, why }) => `${what}「${shorten(value, 60)}」— ${why}`);
  return contacts.length === 0
    ? '場所も連絡先も書かれていません（住所・電話・サイトのどれかを書いてください）'
    : `のせられる場所も連絡先もありません（${contacts.join('、')}）`;
}

export function draftOfRow(given: RowText, context: RowContext): RowResult {
  const open = openRow(given, context);
  if ('reason' in open) return open;
  const { row, hidden, kind, places } = open;
  const [place] = places as readonly [Municipality];
  const { municipalities } = context;
  const kana = kanaOf(row);
  const name = withLongMarks(cleanText(row.name!), kana);
  const reading = readingOf(row, name);
  const [town, located] = townOfAddress(row, places, municipalities);
  const location = rowLocation(located, town, hidden.address);
  const contacts = rowContacts(row, hidden, context.allowsPersonal);
  const network = rowNetwork(row, kind);
  const wanted = rowWanted(row, context.today);
  const day = dayOf(row, context);
  const on = day.on === undefined ? undefined : firstDayOf(day.on);
  const status = readStatus(row, on ?? context.retrieved);
  const readHours = readTimes(row, place.code);
  const times = status.isUnsure ? withoutCertainHours(readHours) : readHours;
  const leftOut: LeftOut[] = [
    ...open.dropped,
    ...reading.leftOut,
    ...location.leftOut,
    ...contacts.leftOut,
    ...network.leftOut,
    ...wanted.leftOut,
    ...cutTexts(row, name),
    ...day.leftOut,
    ...undatedVacancy(row, on),
  ];
  const alias = said(row.aliases, 60);
  const front = keepSound(
    {
      ...context.constants,
      name: shorten(name, 80),
      kana: reading.value,
      aliases: alias ? [alias] : undefined,
      kind,
      ...needsOf(row, kind),
      ...present('summary', said(row.summary, 80)),
      provider: providerOf(row),
      area: places.map(({ code }) => code),
      ...present('district', hidden.address ? undefined : said(row.district, 40)),
      location: location.value,
      ...contacts.value.fields,
      ...times.fields,
      ...rowBooking(row),
      ...rowWelcome(row, on),
      ...(isOnlineAlone(given.address) ? { online: true } : {}),
      ...network.value,
      wanted: wanted.value,
      ...present('who_note', said(row.who, 250)),
      ages: agesTold(cleanText(row.who ?? '')),
      ...feeOf(row),
      wheelchair: flagOf(row.wheelchair),
      accessible_toilet: flagOf(row.accessible_toilet),
      status: status.value,
      source: {
        ...sourceFields(row, context),
        retrieved: context.retrieved,
        ...present('as_of', day.on),
      },
    },
    leftOut,
  );
  if ('reason' in front) return front;
  if (!hasWay(front.value)) return { reason: whyNoWay(leftOut) };
  const body = rowBody(row, contacts.value.otherUrls);
  const doubts = [...times.doubts, ...status.doubts];
  const lost = lostCells(row, {
    words: [
      front.value,
      body,
      leftOut,
      times.doubts,
      status.doubts,
      ...places.map(({ code }) => municipalities.fullName(code)),
      place.prefecture,
      kindOf(kind).label,
    ],
    hasHours: front.value['hours'] !== undefined || times.isRuleInNote === true,
    usesCategory: usesCategory(open, context),
    hidesContact: hidden.contact || hidden.email,
  });
  return {
    id: idOf(kana, name, kind, place, municipalities),
    place,
    front: front.value,
    body,
    leftOut: [...leftOut, ...lost],
    doubts,
  };
}
