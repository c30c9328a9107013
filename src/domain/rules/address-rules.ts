/** 住所のきまり: an address is an address, and stands where the entry says it serves. */
import type { Finding } from '../problem.ts';
import { warning, type KnownPlace } from './rule.ts';
import type { Resource } from '../entry/entry-schema.ts';

const PREFECTURE =
  /^(北海道|東京都|(?:大阪|京都)府|(?:青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|神奈川|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重|滋賀|兵庫|奈良|和歌山|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎|鹿児島|沖縄)県)/;

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
    ...(address === undefined ? [] : contents(address)),
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
  return [];
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
