/** 都道府県の窓口の行（DV・児童相談所・法テラス・消費生活・生活福祉資金）→ 場所のファイルの見出し。 */
import type { Municipalities, Municipality } from '../../../domain/area/municipality.ts';
import { phoneDigits } from '../../../domain/fields/phone.ts';
import { cleanPhones } from '../../clean/clean-phone.ts';
import { cleanText } from '../../clean/clean-text.ts';
import { firstUrl, shorten } from '../../clean/open-data-text.ts';
import { daysOff } from '../../row/days-off.ts';
import { placesInAddress } from '../../row/find-area.ts';
import type { Cells } from '../../read/table.ts';
import type { DeskSource } from './desk-sources.ts';
import { officeHours } from './office-hours.ts';

type Front = Readonly<Record<string, unknown>>;

/** Municipality → the area code with which its desks are called. */
export type AreaCodeFinder = (municipality: string) => string | undefined;

export interface PrefectureRow {
  readonly cells: Cells;
  readonly prefecture: Municipality;
  readonly source: DeskSource;
  readonly municipalities: Municipalities;
  readonly areaCodeOf: AreaCodeFinder;
}

export interface PrefectureEntry {
  readonly slug: string;
  readonly front: Front;
  readonly body?: string;
}

interface Sort {
  readonly recognises: (cells: Cells) => boolean;
  readonly make: (row: PrefectureRow) => PrefectureEntry;
}

const text = (cells: Cells, column: string) => cleanText(cells[column] ?? '');

/** Some of the lists write every number as 3-3-4: where the town's own area code is known, it is put right. */
function phoneOf({ cells, prefecture, municipalities, areaCodeOf }: PrefectureRow) {
  const [phone] = cleanPhones(cells['phone'] ?? '', '', { allowsMobiles: true }).value;
  if (phone === undefined) return undefined;
  const digits = phoneDigits(phone.number);
  const [town] = placesInAddress(cells['address'] ?? '', prefecture.name, municipalities);
  const areaCode = areaCodeOf(town?.parent ?? town?.code ?? '');
  if (/^0[5-9]0\d{8}$/.test(digits)) return { number: digits.replace(/^(\d{3})(\d{4})/, '$1-$2-') };
  return areaCode !== undefined && digits.startsWith(areaCode) && digits.length === 10
    ? { number: `${areaCode}-${digits.slice(areaCode.length, 6)}-${digits.slice(6)}` }
    : { number: phone.number };
}

function addressOf({ cells, prefecture }: PrefectureRow): Front {
  const written = text(cells, 'address').replace(new RegExp(`^${prefecture.name}`), '');
  return written === '' ? {} : { location: { address: `${prefecture.name}${written}` } };
}

const isOff = (part: string) => daysOff(part) !== undefined;
/** 県の休日: by law (地方自治法4条の2) Saturdays, Sundays, holidays and the turn of the year */
const OFFICIAL_DAYS = /^[都道府県]の休日(?:に準ずる)?$/;
const BARE_LABEL = /^【([^】]+)】$/;

/** 【電話相談受付】／平日…／土日…: what stands under a label is told with it. */
function labelled(parts: readonly string[]): readonly string[] {
  const told: string[] = [];
  let under: string | undefined;
  for (const part of parts) {
    const label = BARE_LABEL.exec(part)?.[1];
    if (label !== undefined) under = /休/.test(label) ? undefined : `${label}: `;
    else if (under === undefined || isOff(part)) told.push(part);
    else if (under === '') told.push(`${told.pop() ?? ''}、${part}`);
    else told.push(`${under}${part}`);
    if (label === undefined && under !== undefined) under = '';
  }
  return told;
}

/** Other numbers and how to come for a talk are asked at the number of the desk. */
const withoutBooking = (part: string) =>
  part
    .replace(/（[^（）]*予約[^（）]*）/g, '')
    .split('。')
    .filter((sentence) => sentence !== '' && !/予約/.test(sentence))
    .join('。');

/** The days off of a part that says more besides: 祝休日、年末年始、見本センター休館日 */
function offIn(part: string): readonly string[] {
  if (OFFICIAL_DAYS.test(part)) return ['祝日、年末年始'];
  if (isOff(part)) return [part];
  return /^(?:祝日|祝休日)、/.test(part) ? part.split('、').filter(isOff) : [];
}

const tellsOff = (part: string) =>
  /^(?:祝日・|休日、|祝休日、)/.test(part) || OFFICIAL_DAYS.test(part);

/** 「祝日、年末年始は除く／土曜は電話相談のみ」: days off, and remarks about other things. */
function timesOf(cells: Cells): Front {
  const parts = text(cells, 'closedDays')
    .split(/[／/](?!\d)/)
    .map((part) =>
      part
        .trim()
        .replace(/は(?:除く|休業)$/, '')
        .replace(/^(?:祝日・休日|休日、祝日)/, '祝日'),
    )
    .filter(Boolean);
  const read = labelled(parts);
  const fields = officeHours(cells['openingHours'] ?? '', read.flatMap(offIn).join('、'));
  const told = read
    .filter((part) => !isOff(part) && !/\d{2,4}-\d|【/.test(part))
    .map(withoutBooking)
    .filter(Boolean)
    .map((part) => (tellsOff(part) ? `休みは ${part}` : part));
  const note = [fields.hours_note, ...told].filter(Boolean).join('。');
  return { ...fields, ...(note ? { hours_note: shorten(note, 300) } : {}) };
}

function shared(row: PrefectureRow): Front {
  const phone = phoneOf(row);
  const form = firstUrl(row.cells['contactFormUrl'] ?? '');
  const fax = cleanPhones(row.cells['fax'] ?? '', '', { what: 'ファクス' }).value[0]?.number;
  return {
    area: [row.prefecture.code],
    ...(phone ? { phones: [phone] } : {}),
    ...(fax ? { fax } : {}),
    ...(form ? { form } : {}),
    source: row.source,
  };
}

const ofPrefecture = ({ prefecture }: PrefectureRow) => ({
  provider: { name: prefecture.name, type: '自治体' },
});

/** 中央児童相談所 stands in most prefectures. */
const withPrefecture = ({ cells, prefecture }: PrefectureRow) => {
  const name = text(cells, 'name');
  return name.startsWith(prefecture.name) ? name : `${prefecture.name}${name}`;
};

const ofPage = ({ cells }: PrefectureRow): Front => {
  const url = firstUrl(cells['officialUrl'] ?? '');
  return url === undefined ? {} : { url };
};

/** Where the centre is stays unsaid, whatever a list may hold: those who look for a person read too. */
const dvCenter: Sort = {
  recognises: (cells) => cells['categoryId'] === 'violence',
  make: (row) => ({
    slug: 'dv-center',
    front: {
      name: text(row.cells, 'name'),
      kind: 'dv-center',
      summary:
        '夫・妻・恋人などとのことを、電話で相談できます。これからの暮らしもいっしょに考えてもらえます。',
      ...ofPrefecture(row),
      location: 'hidden',
      ...shared(row),
      ...ofPage(row),
      ...timesOf(row.cells),
    },
    body: '差し迫った危険があるときは、110番に電話してください。',
  }),
};

/** The nation's number for every other worry: like 189, it reaches the office of the caller's own district. */
const OWN_DISTRICT = {
  number: '0120-189-783',
  label: '住んでいる地域の児童相談所につながります',
  free: true,
};
const OWN_DISTRICT_SOURCE: DeskSource = {
  title: 'こども家庭庁「児童相談所虐待対応ダイヤル189について」',
  url: 'https://www.cfa.go.jp/policies/jidougyakutai/gyakutai-taiou-dial/',
  licence: '公開されている情報（事実のみ）',
  retrieved: '2026-11-22',
};

/**
 * The list has one office of each prefecture, and not which district it serves: elsewhere in the prefecture another
 * office is responsible. Until a source tells the district, the number that finds the right one stands first.
 */
function ofSomeDistrict(row: PrefectureRow): Front {
  const phone = phoneOf(row);
  return {
    phones: [OWN_DISTRICT, ...(phone ? [{ ...phone, label: 'この児童相談所' }] : [])],
    source: [row.source, OWN_DISTRICT_SOURCE],
  };
}

const childGuidance: Sort = {
  recognises: (cells) => cells['categoryId'] === 'children',
  make: (row) => ({
    slug: 'child-guidance-center',
    front: {
      name: withPrefecture(row),
      kind: 'child-guidance-center',
      summary: '18歳未満の子どもの安全、育て方、発達などの心配ごとを相談できます。',
      ...ofPrefecture(row),
      ...addressOf(row),
      ...shared(row),
      ...ofSomeDistrict(row),
      ages: { max: 17 },
      who_note: '18歳未満の子ども、保護者、家族、近所の人など',
    },
    body: '虐待かもしれないと思ったときは、189（いちはやく）に電話できます。差し迫った危険があるときは110番へ。\n\n地域によって担当の児童相談所がちがいます。0120-189-783 に電話すると、住んでいる地域の児童相談所につながります。',
  }),
};

const welfareLoan: Sort = {
  recognises: (cells) => cells['categoryId'] === 'food',
  make: (row) => ({
    slug: 'welfare-loan',
    front: {
      name: `${text(row.cells, 'name')} 生活福祉資金担当`,
      kind: 'welfare-loan',
      summary: '生活に必要なお金を借りる相談ができます。近くの社会福祉協議会も教えてもらえます。',
      provider: { name: text(row.cells, 'name'), type: '社会福祉協議会' },
      ...shared(row),
      who_note: '収入の少ない世帯など。お金を借りるには審査があります。',
    },
    body: 'FAXには、相談したいこと、返事のしかた、連絡してよい時間帯を書いてください。\n\n今日の食事がないときは、住んでいるところの自立相談支援機関にも連絡してください。',
  }),
};

/** The column holds pages of any sort: of one that speaks of mail by its own address it is known that one writes there. */
function formToWriteTo({ cells }: PrefectureRow): string | undefined {
  const url = firstUrl(cells['contactFormUrl'] ?? '');
  return url !== undefined && /mail/i.test(url) ? url : undefined;
}

const consumerCenter: Sort = {
  recognises: (cells) =>
    cells['categoryId'] === 'debt' && /消費生活/.test(cells['plainName'] ?? ''),
  make: (row) => ({
    slug: 'consumer-center',
    front: {
      name: text(row.cells, 'name').replace(/（[^）]*）$/, ''),
      kind: 'legal-consumer',
      summary: '買い物や契約のトラブル、身におぼえのない請求、いくつもの借金のことを相談できます。',
      ...ofPrefecture(row),
      ...addressOf(row),
      ...shared(row),
      form: formToWriteTo(row),
      ...ofPage(row),
      ...timesOf(row.cells),
      who_note: `原則として、${row.prefecture.name}に住む消費者`,
    },
  }),
};

/** 法テラス・サポートダイヤル: the list gives each office the number and the times of the one dial for the whole country. */
const DIAL_LABEL = '法テラス・サポートダイヤル';
const DIAL_NOTE = 'この時間は、全国共通のサポートダイヤルのものです';
const DIAL_SOURCE: DeskSource = {
  title: '法テラス・サポートダイヤル（番号、時間、休み）',
  url: 'http://www.houterasu.or.jp/madoguchi_info/call_center/index.html',
  licence: '公開されている情報（事実のみ）',
  retrieved: '2026-11-30',
};

function ofDial(row: PrefectureRow): Front {
  const phone = phoneOf(row);
  if (phone?.number.startsWith('0570-') !== true) return {};
  return {
    phones: [{ ...phone, label: DIAL_LABEL }],
    hours_note: DIAL_NOTE,
    source: [row.source, DIAL_SOURCE],
  };
}

const legalAid: Sort = {
  recognises: (cells) => cells['categoryId'] === 'debt' && /弁護士/.test(cells['plainName'] ?? ''),
  make: (row) => ({
    slug: 'houterasu',
    front: {
      name: text(row.cells, 'name'),
      kind: 'legal-consumer',
      needs: ['debt', 'family', 'money'],
      summary:
        '借金などの法律の困りごとを相談できます。収入などの条件に合えば、無料の法律相談が使えます。',
      provider: { name: '日本司法支援センター（法テラス）', type: '公的法人' },
      ...shared(row),
      ...ofPage(row),
      ...timesOf(row.cells),
      ...ofDial(row),
      booking: 'always',
      who_note: '無料の法律相談と、費用を立てかえる制度には、収入や資産の条件があります',
      fee: 'varies',
    },
  }),
};

const SORTS: readonly Sort[] = [dvCenter, childGuidance, welfareLoan, consumerCenter, legalAid];

export function prefectureEntry(row: PrefectureRow): PrefectureEntry | undefined {
  return SORTS.find(({ recognises }) => recognises(row.cells))?.make(row);
}
