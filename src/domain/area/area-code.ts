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

export const PREFECTURE = /^(0[1-9]|[1-3]\d|4[0-7])/;

/** true for `national` or a six-digit code with its right check digit; area-code-trouble.ts says what is wrong with another. */
export function isAreaCode(value: string): boolean {
  return value === 'national' || isSound(value);
}

export function isSound(code: string): boolean {
  return (
    /^\d{6}$/.test(code) && PREFECTURE.test(code) && checkDigitOf(code.slice(0, 5)) === code[5]
  );
}
