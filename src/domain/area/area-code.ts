/** 全国地方公共団体コード (JIS X 0402 with its check digit): arithmetic only, which codes exist is known elsewhere. */

/** The check digit of a code's first five digits. Source: 総務省「全国地方公共団体コード仕様」. */
export function checkDigitOf(five: string): string {
  const sum = [...five].reduce((total, digit, index) => total + Number(digit) * (6 - index), 0);
  return String((11 - (sum % 11)) % 10);
}

export function withCheckDigit(five: string): string {
  return five + checkDigitOf(five);
}

const FIVE_DIGITS = 5;

/** How far each code is from the one before, the first from 0: short where they stand in order. Without check digits. */
export function codeSteps(codes: readonly string[]): readonly number[] {
  const numbers = codes.map((code) => Number(code.slice(0, FIVE_DIGITS)));
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

/** The codes again. */
export function codesOfSteps(steps: readonly number[]): readonly string[] {
  let last = 0;
  return steps.map((step) => {
    last += step;
    return withCheckDigit(String(last).padStart(FIVE_DIGITS, '0'));
  });
}

/** true for a prefecture's own code such as 130001 */
export function isPrefectureCode(code: string): boolean {
  return code.slice(2, 5) === '000';
}

const PREFECTURE = /^(0[1-9]|[1-3]\d|4[0-7])/;

/** true for `national` or a six-digit code with its right check digit; else what is wrong and the fix. */
export function isAreaCode(
  value: string,
): true | { readonly message: string; readonly fix: string } {
  if (value === 'national') return true;
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
  if (isSound(value)) return true;
  return wrong(
    `最後の1けた（検査数字）が合いません。もしかして: "${withCheckDigit(value.slice(0, 5))}"`,
  );
}

function isSound(code: string): boolean {
  return PREFECTURE.test(code) && checkDigitOf(code.slice(0, 5)) === code[5];
}
