/** 住所のきまり: an address is an address, and stands where the entry says it serves. */
import { splitBuilding } from '../area/building-in-address.ts';
import type { Finding } from '../problem.ts';
import { warning, type KnownPlace } from './rule.ts';
import type { Resource } from '../entry/entry-schema.ts';

const PREFECTURE =
  /^(北海道|東京都|(?:大阪|京都)府|(?:青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|神奈川|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重|滋賀|兵庫|奈良|和歌山|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎|鹿児島|沖縄)県)/;

/** 駅から歩いて5分, 市役所から南へ50m: how to get there, which no map finds */
const WAY = /駅の?近く|すぐそば|から(?:北|南|東|西)へ|(?:から)?(?:徒歩|歩いて)約?\d|\d分[）)]?$/;
/** （2011年の資料にあり）, （個別配送）: what is no part of an address */
const REMARK = /資料|個別配送|\d{4}年|\d(?:か所|拠点)/;
const NUMBER = '[\\d一二三四五六七八九十]+(?:丁目|番地?|[-ー])';
/** 見本区見本1-2-3 見本区本町4-5-6: two doors in one line */
const TWO_DOORS = new RegExp(
  `\\(1\\).*\\(2\\)|(?:(?<=[都道府県])|^)([^\\d\\s都道府県]{1,8}[市区町村])[^\\d]{1,12}${NUMBER}.*\\s\\1[^\\d\\s]{1,12}${NUMBER}`,
);

/** 代-木 for 代々木: a sign of repetition that a table could not hold, before any number */
const LOST_MARK = /(?<=^[^\d]*)\p{Script=Han}[-?？〓]\p{Script=Han}(?=[^\d]*\d)/u;

export function addressFindings(
  { location, area }: Resource,
  { get }: { get(code: string): KnownPlace | undefined },
): readonly Finding[] {
  if (typeof location !== 'object') return [];
  const { address, lat, lon } = location;
  const half = (lat === undefined) !== (lon === undefined);
  return [
    ...(half
      ? [
          warning(
            'half-point',
            ['location', lat === undefined ? 'lon' : 'lat'],
            '緯度（lat）と経度（lon）の片方だけがあります',
            '両方書くか、両方消してください。',
          ),
        ]
      : []),
    ...(address === undefined
      ? []
      : [...contents(address), ...bareTown(address.normalize('NFKC'), area, get)]),
    ...(address === undefined
      ? []
      : isElsewhere(address.normalize('NFKC'), area, get)
        ? [
            warning(
              'address-area',
              ['location', 'address'],
              '住所の都道府県が、使える地域（area）とちがいます',
              '住所と area のコードを確かめてください。',
            ),
          ]
        : []),
  ];
}

function contents(address: string): readonly Finding[] {
  const plain = address.normalize('NFKC');
  const odd = (message: string, fix: string) => [
    warning('odd-address', ['location', 'address'], message, fix),
  ];
  if (/https?:|www\./i.test(plain))
    return odd(
      '住所の欄に、サイトのアドレスがあります',
      'サイトのアドレスは url に書いてください。',
    );
  const lost = LOST_MARK.exec(plain)?.[0];
  if (lost !== undefined)
    return odd(
      `住所の字が抜けているようです（「${lost}」）`,
      'もとの資料や地図で確かめて、抜けた字（「々」など）を書いてください。',
    );
  if (/^〒|^\d{3}-\d{4}(?!\d)/.test(plain))
    return odd(
      '住所が郵便番号から始まっています',
      '都道府県から書いてください。郵便番号はいりません。',
    );
  if (/^0\d{1,4}-\d{1,4}-\d{3,4}$/.test(plain))
    return odd('住所の欄に、電話番号があります', '電話番号は phones に書いてください。');
  if (!/^(?:北海道|.{2,3}[都府県])/.test(plain))
    return odd(
      `住所が都道府県から始まっていません（「${plain.slice(0, 40)}」）`,
      '都道府県と市区町村から書いてください（例: 東京都練馬区見本1-2-3）。建物や会場の名前は building に書きます。',
    );
  return beside(plain);
}

const warned = (message: string, fix: string) => [
  warning('odd-address', ['location', 'address'], message, fix),
];

/** Words beside the address, and a second one. */
function beside(plain: string): readonly Finding[] {
  if (TWO_DOORS.test(plain))
    return warned(
      '住所の欄に、2つの住所があります',
      '1つめの住所だけを残し、ほかの住所は文章（---の下）に書いてください。',
    );
  if (WAY.test(plain))
    return warned(
      '住所の欄に、行きかたがあります',
      '行きかた（駅から歩いて5分など）は access に書いてください。',
    );
  if (REMARK.test(plain))
    return warned(
      '住所の欄に、住所でないことばがあります',
      '建物の名前は building に、そのほかのことは文章（---の下）に書いてください。',
    );
  const parts = splitBuilding(plain);
  return parts
    ? warned(
        `住所の欄に、建物の名前や階があります（「${parts.building}」）`,
        `address は「${parts.address}」までにして、building に「${parts.building}」と書いてください。`,
      )
    : [];
}

/** 「東京都練馬区」 says no more than the area, and a map leads to no door. */
function bareTown(
  plain: string,
  area: readonly string[],
  get: (code: string) => KnownPlace | undefined,
): readonly Finding[] {
  const isTown = area.some((code) => {
    const town = get(code);
    return town?.name !== undefined && plain === `${town.prefecture ?? ''}${town.name}`;
  });
  return isTown
    ? warned(
        '住所が市区町村の名前だけです',
        '町の名前や番地が分からなければ、address の行を消してください。どの市区町村かは area で分かります。',
      )
    : [];
}

function isElsewhere(
  address: string,
  area: readonly string[],
  get: (code: string) => KnownPlace | undefined,
): boolean {
  const prefecture = PREFECTURE.exec(address)?.[1];
  const known = area.flatMap((code) => get(code)?.prefecture ?? []);
  return (
    prefecture !== undefined &&
    known.length > 0 &&
    !area.includes('national') &&
    !known.includes(prefecture)
  );
}
