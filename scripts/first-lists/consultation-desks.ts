/**
 * 相談窓口: 自立相談支援機関, 住居確保給付金の窓口, 福祉事務所 of Tokyo's 62 municipalities and of the towns
 * elsewhere that the catalogue speaks of, and the prefecture's own desks, from くらし支援ナビ (CC BY 4.0).
 * Windows that are the same become one entry.
 */
import type { KindId } from '../../src/domain/vocabulary/kind.ts';
import { phoneDigits } from '../../src/domain/fields/phone.ts';
import type { Municipalities, Municipality } from '../../src/domain/area/municipality.ts';
import { readMunicipalities } from '../../src/catalogue/read/municipalities-file.ts';
import { withCheckDigit } from '../../src/domain/area/area-code.ts';
import type { Draft, Importer } from '../../src/import/join/draft.ts';
import { fullAddress, tidyText } from '../../src/import/clean/open-data-text.ts';
import { cell, readSourceRows, type SourceRow } from './source-file.ts';

const LICENCE = 'CC BY 4.0（くらし支援ナビ）';
const PUBLISHER = 'くらし支援ナビ';

interface Service { readonly suffix: string; readonly kind: KindId; readonly what: string; readonly slug: string }

const SERVICES: readonly Service[] = [
  { suffix: 'self-reliance', kind: 'self-reliance-desk', what: '自立相談支援', slug: 'self-reliance-desk' },
  { suffix: 'housing-benefit', kind: 'housing-benefit', what: '住居確保給付金', slug: 'housing-benefit' },
  { suffix: 'public-assistance', kind: 'welfare-office', what: '生活保護', slug: 'welfare-office' },
];

/** 「生活支援課」 alone says little: the municipality in front, what it does behind. */
function readableName(name: string, place: Municipality, service: Service, isShared: boolean): string {
  const plain = tidyText(name);
  const withPlace = isShared || plain.includes(place.name.replace(/[市区町村]$/, '')) || plain.startsWith(place.prefecture) || plain.startsWith('西多摩') ? plain : `${place.name} ${plain}`;
  return /福祉事務所|相談|センター|窓口|サポート|ステーション/.test(plain) ? withPlace : `${withPlace}（${service.what}の窓口）`;
}

/** 東京の外で、場所を載せている町。窓口がなければ、その町の人に次の一歩を言えない */
const OUTSIDE = ['01206', '10201', '16202', '22210', '23202', '24208', '28214', '29209', '33208', '37387', '40211', '47201'];
/** The same window stands in the catalogue already, told more fully by its own town. */
const TOLD_ELSEWHERE = /^jp-(?:01206|22210)-(?:self-reliance|housing-benefit)$/;

interface Desk { readonly row: SourceRow; readonly places: readonly Municipality[]; readonly service: Service; readonly takesBenefit: boolean; readonly keys: readonly string[] }

const windowOf = (row: SourceRow) => `${tidyText(cell(row, 'name')).replace(/（住居確保給付金）$/, '')}|${phoneDigits(cell(row, 'phone'))}`;

/** Desks that several towns and islands share are one place with several areas. */
function joinDesks(rows: readonly SourceRow[], placeOf: (row: SourceRow) => Municipality): readonly Desk[] {
  const desks = new Map<string, Desk>();
  for (const service of SERVICES) {
    for (const row of rows.filter((one) => new RegExp(`-${service.suffix}(?:-01)?$`).test(cell(one, 'id')))) {
      const place = placeOf(row);
      const shared = `${service.suffix}|${windowOf(row)}`;
      const main = service.suffix === 'housing-benefit' ? desks.get(`self-reliance|${windowOf(row)}`) : undefined;
      if (main) {
        desks.set(`self-reliance|${windowOf(row)}`, { ...main, takesBenefit: true, keys: [...main.keys, cell(row, 'id')] });
        continue;
      }
      const known = desks.get(shared);
      desks.set(shared, known ? { ...known, places: [...known.places, place], keys: [...known.keys, cell(row, 'id')] } : { row, places: [place], service, takesBenefit: false, keys: [cell(row, 'id')] });
    }
  }
  return [...desks.values()];
}

function sourceOf(row: SourceRow, sources: ReadonlyMap<string, SourceRow>) {
  const source = sources.get(cell(row, 'sourceId'));
  const publisher = source ? cell(source, 'publisher') : '';
  const title = source ? cell(source, 'title') : cell(row, 'plainName');
  return {
    title: publisher && !title.includes(publisher) ? `${title}（${publisher}）` : title,
    url: cell(row, 'officialUrl') || (source ? cell(source, 'url') : ''),
    licence: LICENCE,
    retrieved: cell(row, 'lastVerifiedAt'),
  };
}

/** An office that serves several towns, or that names its prefecture, may stand in another town. */
function addressOf(written: string, isShared: boolean, { prefecture, name }: Municipality): string {
  const plain = written.replace(/^(.{2,3}[都道府県])\s+/, '$1').replace(/([市区町村])\s+/, '$1').replace(/^.{1,3}郡(?=.{1,4}[町村])/, '');
  const standsElsewhere = isShared || plain.startsWith(prefecture) || (/^[^0-9０-９]{1,6}?[市区町村]/.test(plain) && !plain.startsWith(name));
  return fullAddress(prefecture, standsElsewhere ? '' : name, plain);
}

function deskFront({ row, places, service, takesBenefit }: Desk, sources: ReadonlyMap<string, SourceRow>): Record<string, unknown> {
  const [place] = places;
  const isShared = places.length > 1;
  const address = cell(row, 'address');
  const phone = cell(row, 'phone');
  return {
    name: readableName(cell(row, 'name'), place!, service, isShared),
    aliases: takesBenefit ? ['住居確保給付金の窓口'] : undefined,
    kind: service.kind,
    summary: takesBenefit ? '仕事・お金・住まいの困りごとを相談できます。家賃の助け（住居確保給付金）の窓口でもあります。' : undefined,
    provider: { name: isShared || cell(row, 'name').startsWith(place!.prefecture) ? place!.prefecture : place!.name, type: '自治体' },
    area: places.map(({ code }) => code),
    location: address ? { address: addressOf(address, isShared, place!) } : undefined,
    phones: phone ? [{ number: tidyText(phone) }] : undefined,
    verified: { on: cell(row, 'lastVerifiedAt'), by: PUBLISHER, how: 'publication' },
    source: sourceOf(row, sources),
  };
}

/** The prefecture's own desks, by hand: five rows whose hours and notes need a reader. */
const PREFECTURE: Readonly<Record<string, { readonly slug: string; readonly front: Readonly<Record<string, unknown>>; readonly body?: string }>> = {
  'prefecture-dv-center-13': {
    slug: 'womens-plaza',
    front: {
      name: '東京ウィメンズプラザ', kana: 'とうきょううぃめんずぷらざ', kind: 'dv-center',
      summary: '夫・妻・恋人などとのことを、電話やSNSで相談できます。これからの暮らしもいっしょに考えてもらえます。',
      provider: { name: '東京都', type: '自治体' },
      location: 'hidden', phones: [{ number: '03-5467-1721' }], url: 'https://www.twp.metro.tokyo.lg.jp/consult/tabid/86/Default.aspx',
      hours: ['毎日 9:00-21:00'], except: ['年末年始'],
    },
    body: '差し迫った危険があるときは、110番に電話してください。',
  },
  'prefecture-welfare-loan-13': {
    slug: 'welfare-loan',
    front: {
      name: '東京都社会福祉協議会 生活福祉資金担当', kind: 'welfare-loan',
      summary: '生活に必要なお金を借りる相談ができます。近くの社会福祉協議会も教えてもらえます。',
      provider: { name: '東京都社会福祉協議会', type: '社会福祉協議会' },
      phones: [{ number: '03-3268-7171' }], fax: '03-3235-5979',
      who_note: '収入の少ない世帯など。お金を借りるには審査があります。',
    },
    body: 'FAXには、相談したいこと、返事のしかた、連絡してよい時間帯を書いてください。\n\n今日の食事がないときは、住んでいるところの自立相談支援機関にも連絡してください。',
  },
  'prefecture-consumer-center-13': {
    slug: 'consumer-center',
    front: {
      name: '東京都消費生活総合センター', kana: 'とうきょうとしょうひせいかつそうごうせんたー', kind: 'legal-consumer',
      summary: '買い物や契約のトラブル、身におぼえのない請求、いくつもの借金のことを相談できます。',
      provider: { name: '東京都', type: '自治体' },
      location: { address: '東京都新宿区神楽河岸1-1', building: 'セントラルプラザ16階' },
      phones: [
        { number: '03-3235-1155' },
        { number: '03-3235-2400', label: '架空請求110番' },
        { number: '03-3235-3366', label: '高齢者被害110番' },
        { number: '03-3235-1334', label: '高齢消費者見守りホットライン' },
      ],
      url: 'https://www.shouhiseikatu.metro.tokyo.lg.jp/',
      hours: ['毎週月-土 9:00-17:00'], except: ['祝日', '年末年始'],
      who_note: '東京都に住む消費者',
    },
  },
  'prefecture-child-guidance-center-13': {
    slug: 'child-guidance-center',
    front: {
      name: '東京都児童相談センター', kana: 'とうきょうとじどうそうだんせんたー', kind: 'child-guidance-center',
      summary: '18歳未満の子どもの安全、育て方、発達などの心配ごとを相談できます。',
      provider: { name: '東京都', type: '自治体' },
      location: { address: '東京都新宿区北新宿4-6-1' }, phones: [{ number: '03-5937-2302' }],
      who_note: '18歳未満の子ども、保護者、家族、近所の人など',
    },
    body: '虐待かもしれないと思ったときは、189（いちはやく）に電話できます。差し迫った危険があるときは110番へ。\n\n地域によって担当の児童相談所がちがいます。電話でたしかめてください。',
  },
  'prefecture-legal-aid-13': {
    slug: 'houterasu-tokyo',
    front: {
      name: '法テラス東京', kana: 'ほうてらすとうきょう', kind: 'legal-consumer',
      summary: '借金などの法律の困りごとを相談できます。収入などの条件に合えば、無料の法律相談が使えます。',
      provider: { name: '日本司法支援センター（法テラス）', type: '公的法人' },
      phones: [{ number: '0570-078374' }], form: 'https://www.houterasu.or.jp/site/soudan-tatekae/houterasuhouritusoudanyoyaku.html', url: 'https://www.houterasu.or.jp/site/chihoujimusho-tokyo/',
      hours: ['平日 9:00-21:00', '毎週土 9:00-17:00'], except: ['祝日'],
      booking: 'always', who_note: '無料の法律相談と、費用を立てかえる制度には、収入や資産の条件があります',
    },
  },
};

function drafts(from: string, municipalities: Municipalities): readonly Draft[] {
  const sources = new Map(readSourceRows(from, 'data/consultation-desks/sources.csv').map((row) => [cell(row, 'id'), row]));
  const rows = readSourceRows(from, 'data/consultation-desks/offices.csv');
  const placeOf = (row: SourceRow): Municipality => {
    const code = withCheckDigit(cell(row, 'municipalityId').slice(3));
    const place = municipalities.get(code);
    if (!place) throw new Error(`知らない市区町村です: ${code}`);
    return place;
  };
  const isOutside = (row: SourceRow) => OUTSIDE.some((code) => cell(row, 'municipalityId') === `jp-${code}`) && SERVICES.some(({ suffix }) => cell(row, 'id').includes(`-${suffix}`));
  const local = rows.filter((row) => (cell(row, 'municipalityId').startsWith('jp-13') || isOutside(row)) && !TOLD_ELSEWHERE.test(cell(row, 'id')));
  const isGeneral = (row: SourceRow) => cell(row, 'contactType') === 'representative';
  const desks = joinDesks(local.filter((row) => !isGeneral(row)), placeOf);
  const idOf = ({ places: [place, second], service, row }: Desk) => {
    if (!second) return `${municipalities.get(place!.prefectureCode)!.slug}/${place!.slug}/${service.slug}`;
    const office = /西多摩/.test(cell(row, 'name')) ? 'nishitama' : place!.slug;
    return `tokyo/${office}-${service.slug}`;
  };
  return [
    ...rows.filter((row) => TOLD_ELSEWHERE.test(cell(row, 'id'))).map((row) => ({ key: cell(row, 'id'), rejected: 'その町の資料から、もう載せている窓口' })),
    ...local.filter(isGeneral).map((row) => ({ key: cell(row, 'id'), rejected: '役所の代表の案内で、相談の窓口ではない' })),
    ...desks.flatMap((desk) => {
      const front = deskFront(desk, sources);
      // One row leads; the others of the same window join it.
      return desk.keys.map((key) => ({ key, id: idOf(desk), front }));
    }),
    ...rows.filter((row) => cell(row, 'prefectureCode') === '13').map((row): Draft => {
      const key = cell(row, 'id');
      const written = PREFECTURE[key];
      if (!written) return { key, rejected: '書き方がまだ決まっていない窓口' };
      return {
        key, id: `tokyo/${written.slug}`, ...(written.body ? { body: written.body } : {}),
        front: { ...written.front, area: ['130001'], verified: { on: cell(row, 'lastVerifiedAt'), by: PUBLISHER, how: 'publication' }, source: sourceOf(row, sources) },
      };
    }),
  ];
}

export const consultationDesks: Importer = {
  name: 'consultation-desks',
  label: '相談窓口（くらし支援ナビ）',
  drafts: (from) => drafts(from, readMunicipalities('content')),
};
