/** くらし支援ナビの一覧の「代表窓口」の行 → content/municipal-offices.csv: only what a row gives, and what is left out with its reason. */
import { checkDigitOf } from '../../src/domain/area/area-code.ts';
import type { Municipalities, Municipality } from '../../src/domain/area/municipality.ts';
import { isMobile, phoneFindings } from '../../src/domain/fields/phone-findings.ts';
import { phoneDisplay } from '../../src/domain/fields/phone.ts';
import { isWebAddress } from '../../src/domain/fields/web-address.ts';
import { foldAddress } from '../../src/domain/text/fold-address.ts';
import { OFFICE_COLUMNS, type OfficeCells } from '../../src/domain/rules/municipal-office-rules.ts';
import { readTimes } from '../../src/import/row/row-times.ts';

export interface OfficeRow {
  readonly municipalityId: string;
  readonly categoryId: string;
  readonly contactType: string;
  readonly name: string;
  readonly department: string;
  readonly phone: string;
  readonly address: string;
  readonly openingHours: string;
  readonly closedDays: string;
  readonly officialUrl: string;
  readonly sourceId: string;
  readonly lastVerifiedAt: string;
}

export interface OfficeSource {
  readonly id: string;
  readonly title: string;
  readonly url: string;
}

interface Cleaned {
  readonly cells: OfficeCells;
  readonly leftOut: readonly string[];
}

/** jp-01100, or aichi-nagoya: the prefecture's folder and a name of their own, where only the row's name helps. */
function placeOf(
  { municipalityId: id, name }: OfficeRow,
  areas: Municipalities,
): Municipality | undefined {
  const digits = /^jp-(\d{5})$/.exec(id)?.[1];
  if (digits) return areas.get(digits + checkDigitOf(digits));
  const home = areas
    .all()
    .find(({ kind, slug }) => kind === 'prefecture' && id.startsWith(`${slug}-`));
  return areas
    .all()
    .filter(({ kind, prefectureCode }) => kind !== 'prefecture' && prefectureCode === home?.code)
    .find((place) => name.startsWith(place.name));
}

/** 「札幌市役所・役場」 is the list's own way of saying either. */
const officeName = ({ name, kind }: Municipality): string =>
  `${name}${kind === 'town' || kind === 'village' ? '役場' : '役所'}`;

/** 福祉課, 福祉事務所: the row's number and address are that section's, not the switchboard's */
const isSection = ({ department }: OfficeRow) => /(?:課|事務所|係|センター)$/.test(department);

const comma = (text: string) => text.replaceAll(',', '、').trim();

function cleanPhone(row: OfficeRow): string | undefined {
  if (row.phone.trim() === '') return '';
  const phone = phoneDisplay(row.phone);
  const isSound = /^0[\d-]+$/.test(phone) && phoneFindings(phone).length === 0 && !isMobile(phone);
  return isSound && !/^0(?:120|570|800|50)/.test(phone) ? phone : undefined;
}

/** 千葉県印旛郡（いんばぐん）酒々井町…: without readings, and only where it names the municipality and one place alone. */
function cleanAddress(row: OfficeRow, place: Municipality): string | undefined {
  if (row.address.trim() === '') return '';
  const address = comma(
    row.address
      .normalize('NFKC')
      .replace(/\([ぁ-んー]+\)/g, '')
      .replace(/〒?\d{3}-\d{4}/g, '')
      .replace(/[ー－−‐–—](?=\d)/g, '-'),
  )
    .replace(/\s+/g, ' ')
    .trim();
  const isOne = !/[(（\n]/.test(address) && address.includes(place.name);
  return isOne ? address : undefined;
}

const WORKDAYS = '月曜日から金曜日';

/** Days that are said only by those off: 「土曜日・日曜日」 leaves Monday to Friday. */
function cleanHours({
  openingHours,
  closedDays,
}: OfficeRow): Pick<OfficeCells, 'hours' | 'except'> | undefined {
  if (openingHours.trim() === '') return { hours: '', except: '' };
  const saysDay = /曜|平日|毎日/.test(openingHours);
  const isOffOnWeekends =
    /土曜日/.test(closedDays) && /日曜日/.test(closedDays.replace('土曜日', ''));
  const words = !saysDay && isOffOnWeekends ? `${WORKDAYS} ${openingHours}` : openingHours;
  const { fields, doubts } = readTimes({ hours: words, closed: closedDays });
  if (!fields.hours || fields.hours_note || doubts.length > 0) return undefined;
  return { hours: fields.hours.join('、'), except: (fields.except ?? []).join('、') };
}

const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, '');

/** Written only where the list of municipalities has another site, and the row's is a safe one. */
function cleanUrl({ officialUrl }: OfficeRow, { url }: Municipality): string | undefined {
  if (!isWebAddress(officialUrl)) return undefined;
  if (url && hostOf(url) === hostOf(officialUrl)) return '';
  return officialUrl.startsWith('https:') ? officialUrl : undefined;
}

/** Where a town's number is not known, the list gives that of the prefecture's office that serves the town. */
function isOfAnotherPlace(
  rows: readonly OfficeRow[],
  { phone }: OfficeRow,
  { name }: Municipality,
) {
  const town = foldAddress(name);
  const namesTown = (row: OfficeRow) =>
    foldAddress(`${row.name}${row.department}${row.address}`).includes(town);
  return rows.some((row) => row.phone === phone && row.address !== '' && !namesTown(row));
}

function cleaned(
  row: OfficeRow,
  place: Municipality,
  source: OfficeSource,
  rows: readonly OfficeRow[],
): Cleaned {
  const isOwn = !isSection(row);
  const isOwnPhone = isOwn && !isOfAnotherPlace(rows, row, place);
  const parts = {
    phone: {
      written: row.phone,
      clean: isOwnPhone || row.phone === '' ? cleanPhone(row) : undefined,
    },
    address: {
      written: row.address,
      clean: isOwn || row.address === '' ? cleanAddress(row, place) : undefined,
    },
    hours: {
      written: `${row.openingHours} ${row.closedDays}`,
      clean: isOwn || !row.openingHours ? cleanHours(row) : undefined,
    },
    url: { written: row.officialUrl, clean: cleanUrl(row, place) },
  };
  const why = isOwn ? '' : `（${row.department}のものです）`;
  const said = (
    what: string,
    { written, clean }: { readonly written: string; readonly clean: unknown },
  ) =>
    clean === undefined
      ? [
          `${place.prefecture}${place.name}: ${what}「${written.trim().replaceAll('\n', ' ')}」を書きませんでした${why}`,
        ]
      : [];
  return {
    cells: {
      code: place.code,
      name: officeName(place),
      phone: parts.phone.clean ?? '',
      address: parts.address.clean ?? '',
      ...(parts.hours.clean ?? { hours: '', except: '' }),
      url: parts.url.clean ?? '',
      source: comma(source.title),
      source_url: source.url,
      retrieved: row.lastVerifiedAt,
    },
    leftOut: [
      ...said('電話', parts.phone),
      ...said('住所', parts.address),
      ...said('時間', parts.hours),
      ...said('公式サイト', parts.url),
    ],
  };
}

/** A row that names the municipality and nothing more adds nothing to the list of municipalities. */
const saysAnything = ({ phone, address, hours, url }: OfficeCells) =>
  [phone, address, hours, url].some((cell) => cell !== '');

export interface OfficeTable {
  /** the file's text */
  readonly text: string;
  readonly count: Readonly<Record<'rows' | 'phones' | 'addresses' | 'hours' | 'urls', number>>;
  readonly leftOut: readonly string[];
}

export function officeTable(
  rows: readonly OfficeRow[],
  sources: readonly OfficeSource[],
  areas: Municipalities,
): OfficeTable {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const lines: OfficeCells[] = [];
  const leftOut: string[] = [];
  for (const row of rows) {
    if (row.categoryId !== 'unknown' || row.contactType !== 'representative') continue;
    const place = placeOf(row, areas);
    const source = sourceOf.get(row.sourceId);
    if (!place || !source) {
      leftOut.push(
        `${row.municipalityId} ${row.name}: ${place ? '出典' : '市区町村'}が分かりません`,
      );
      continue;
    }
    const { cells, leftOut: more } = cleaned(row, place, source, rows);
    if (saysAnything(cells)) lines.push(cells);
    leftOut.push(...more);
  }
  lines.sort((a, b) => (a.code < b.code ? -1 : 1));
  const filled = (column: keyof OfficeCells) =>
    lines.filter((cells) => cells[column] !== '').length;
  return {
    text: `${[OFFICE_COLUMNS.join(','), ...lines.map((cells) => OFFICE_COLUMNS.map((column) => cells[column]).join(','))].join('\n')}\n`,
    count: {
      rows: lines.length,
      phones: filled('phone'),
      addresses: filled('address'),
      hours: filled('hours'),
      urls: filled('url'),
    },
    leftOut,
  };
}
