/** 地域のコードのまちがい: what is wrong with a code, and the fix. Who only asks whether it is right loads no sentence. */
import { isAreaCode, isSound, PREFECTURE, withCheckDigit } from './area-code.ts';

/** undefined for `national` or a six-digit code with its right check digit */
export function areaCodeTrouble(
  value: string,
): { readonly message: string; readonly fix: string } | undefined {
  if (isAreaCode(value)) return undefined;
  const wrong = (fix: string) => ({ message: `地域のコード「${value}」が正しくありません`, fix });
  if (!/^\d+$/.test(value))
    return wrong('市区町村コード6けた（例: "131202"）か、national と書いてください。');
  if (value.length === 5) {
    const lostZero = `0${value}`;
    if (isSound(lostZero)) return wrong(`先頭の 0 がぬけています。もしかして: "${lostZero}"`);
    return wrong(`最後の1けた（検査数字）がありません。もしかして: "${withCheckDigit(value)}"`);
  }
  if (value.length !== 6) return wrong('6けたで書いてください（例: "131202"）。');
  if (!PREFECTURE.test(value)) return wrong('はじめの2けたは、都道府県の番号（01〜47）です。');
  return wrong(
    `最後の1けた（検査数字）が合いません。もしかして: "${withCheckDigit(value.slice(0, 5))}"`,
  );
}
