/** 全国地方公共団体コード with what spreadsheets do to it: a lost zero, a missing check digit, wide digits. */
import { isAreaCode, withCheckDigit } from '../../domain/area/area-code.ts';

/**
 * The codes that the digits may stand for, most literal first: 131016 · 82333 → 082333 · 13101 → 131016.
 * `exists` decides between readings; several that exist are all returned.
 */
export function areaCodesOf(written: string, exists: (code: string) => boolean): readonly string[] {
  const digits = written.normalize('NFKC').trim().replace(/^'/, '').replace(/\.0+$/, '');
  if (!/^\d{1,6}$/.test(digits)) return [];
  const readings =
    digits.length === 6
      ? [digits]
      : digits.length === 5
        ? [`0${digits}`, withCheckDigit(digits)]
        : digits.length === 4
          ? [withCheckDigit(`0${digits}`)]
          : digits.length <= 2
            ? [withCheckDigit(`${digits.padStart(2, '0')}000`)]
            : [];
  return readings.filter((code) => isAreaCode(code) && exists(code));
}
