/** QR コード as one SVG path, drawn on the device. */
import { encode } from 'uqr';
import { sharedBy } from '../../domain/shared-by.ts';

export interface QrCode {
  /** modules on a side, with the quiet zone the standard asks for */
  readonly size: number;
  readonly path: string;
}

const QUIET_ZONE = 4;

export function qrCode(address: string): QrCode {
  const { size, data } = encode(address, { ecc: 'M', border: QUIET_ZONE });
  // A run of dark modules is one stroke: a third of the path's length.
  const path = data
    .map((row, y) =>
      [
        ...row
          .map((isDark) => (isDark ? '1' : '0'))
          .join('')
          .matchAll(/1+/g),
      ]
        .map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`)
        .join(''),
    )
    .join('');
  return { size, path };
}

/** Any mask is read; to compare all eight takes ten times as long, and a booklet has a code for each of its places. */
const MASK = 3;

/** The same as the middle line of strokes one module wide: two fifths of the path, for a page of many; the same place is in several. */
export const qrStrokes = /* @__PURE__ */ sharedBy((address: string): QrCode => {
  const { size, data } = encode(address, { ecc: 'M', border: QUIET_ZONE, maskPattern: MASK });
  let path = '';
  for (const [y, row] of data.entries()) {
    let pen: number | undefined;
    for (const run of row
      .map((isDark) => (isDark ? '1' : '0'))
      .join('')
      .matchAll(/1+/g)) {
      const length = run[0].length;
      path +=
        pen === undefined ? `M${run.index} ${y}.5h${length}` : `m${run.index - pen} 0h${length}`;
      pen = run.index + length;
    }
  }
  return { size, path };
});
