/** QR コード as one SVG path, drawn on the device. */
import { encode } from 'uqr';

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
