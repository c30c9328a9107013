/** 電話番号にそえることば. */
import { phoneCautionOf } from '../../domain/fields/phone.ts';

const LINES = 'IP電話など、つながらない電話があります';
const CAUTIONS = { lines: LINES, charged: `通話料がかかります。${LINES}` } as const;

export const FREE_CALL = '通話料無料';

/** What to know before dialling, or undefined. */
export function phoneCaution(written: string): string | undefined {
  const caution = phoneCautionOf(written);
  return caution && CAUTIONS[caution];
}
