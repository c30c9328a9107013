/** 電話番号の確かめ: what is wrong with a written number, and whether it is somebody's own. */
import type { ContentFinding } from '../problem.ts';
import { partsOf, phoneDigits, SHORT_NUMBER } from './phone.ts';

export function phoneFindings(written: string): readonly ContentFinding[] {
  const finding = (message: string, fix: string): readonly ContentFinding[] => [
    { code: 'bad-phone', message, fix },
  ];
  const { main } = partsOf(written);
  if (main === '')
    return finding('電話番号が空です', '番号が分からないときは、この行を消してください。');
  if (/[;,、；／\n]|\d\s*\/\s*\d/.test(main))
    return finding(
      `1つの欄に電話番号が2つ以上あります（いまは「${written}」）`,
      'phones の一覧に、番号を1つずつ分けて書いてください。',
    );
  if (/[^\d\-#() +]/.test(main))
    return finding(
      `電話番号に、数字でない文字があります（いまは「${written}」）`,
      '"03-1234-5678" のように、数字とハイフンだけで書いてください。説明は label に書けます。',
    );
  if (main.startsWith('+'))
    return finding(
      `国番号から始まる番号です（いまは「${written}」）`,
      '"03-1234-5678" のように、0 から始めてください。',
    );
  const digits = phoneDigits(written);
  if (SHORT_NUMBER.test(digits)) return [];
  if (digits.startsWith('#'))
    return finding(
      `「${written}」は、知らない短い番号です`,
      '"#8008" のように、# と数字4けたで書いてください。',
    );
  if (!digits.startsWith('0'))
    return finding(
      `電話番号が市外局番から始まっていません（いまは「${written}」）`,
      '市外局番をつけてください（例: "0183-73-6155"）。先頭の 0 がぬけていないかも見てください。',
    );
  const length = /^(0[5-9]0|0800)/.test(digits)
    ? [11]
    : digits.startsWith('0570') || digits.startsWith('0120')
      ? [10]
      : [10];
  if (!length.includes(digits.length))
    return finding(
      `電話番号のけた数が合いません（いまは「${written}」、${digits.length}けた）`,
      `${length[0]}けたになるはずです。もとの資料を見て、書き直してください。`,
    );
  if (/^00|^0990|^0(\d)\1{8,}$/.test(digits))
    return finding(
      `「${written}」は、使われていない番号です`,
      'もとの資料を見て、正しい番号を書いてください。分からないときは、この行を消します。',
    );
  // 市外局番 of two digits: Tokyo 03, Osaka 06, and 04 of 所沢, 柏 and 鴨川.
  if (/^\(?0(?![346])\d[)-]/.test(main))
    return finding(
      `「${written}」は、ない市外局番から始まっています`,
      '市外局番が2けたなのは、03・04・06 だけです。もとの資料を見て、正しい番号を書いてください。',
    );
  if (/^-|-$|--|^0-/.test(main.replace(/\s/g, '')))
    return finding(
      `電話番号のハイフンの場所が正しくありません（いまは「${written}」）`,
      '"03-1234-5678" のように、市外局番、市内局番、番号のあいだに1つずつ入れてください。',
    );
  return [];
}

export function isMobile(written: string): boolean {
  return /^0[6-9]0\d{8}$/.test(phoneDigits(written));
}
