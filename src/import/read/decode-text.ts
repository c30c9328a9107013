/** 文字コード: the bytes of a table as text. */
import { decoded } from '../../catalogue/read/text-rules.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  readonly remarks: readonly string[];
}

/** Half-width kana in plenty are the mark of EUC read as Shift_JIS. */
const halfKana = (text: string) => (text.match(/[\uFF61-\uFF9F]/g) ?? []).length;

/** UTF-16 without its mark: the commas, digits and line ends have a zero byte on one side, and only there. */
function utf16Guess(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0];
  const sample = bytes.subarray(0, 8192);
  for (let index = 0; index < sample.length; index += 1)
    if (sample[index] === 0) zeros[index % 2]! += 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd < Math.max(4, sample.length / 50)) return undefined;
  return odd > even * 10 ? 'utf-16le' : even > odd * 10 ? 'utf-16be' : undefined;
}

type Decoded = readonly [encoding: string, text: string];

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]) =>
  mark.every((byte, index) => bytes[index] === byte);
const decode = (encoding: string, bytes: Uint8Array) => new TextDecoder(encoding).decode(bytes);

/** By the mark at the beginning, or by the zero bytes of UTF-16. */
function decodeMarked(bytes: Uint8Array): Decoded | undefined {
  if (startsWith(bytes, 0xff, 0xfe)) return ['UTF-16', decode('utf-16le', bytes)];
  if (startsWith(bytes, 0xfe, 0xff)) return ['UTF-16', decode('utf-16be', bytes)];
  const wide = utf16Guess(bytes);
  if (wide) return ['UTF-16', decode(wide, bytes)];
  return startsWith(bytes, 0xef, 0xbb, 0xbf) ? ['UTF-8', decode('utf-8', bytes)] : undefined;
}

/** UTF-8, or the escapes of ISO-2022-JP, which are ASCII. */
function decodeUtf8(bytes: Uint8Array): Decoded | undefined {
  const utf8 = decoded(bytes, 'utf-8');
  if (utf8 !== undefined)
    return /\x1b\$[B@]/.test(utf8)
      ? ['ISO-2022-JP', decode('iso-2022-jp', bytes)]
      : ['UTF-8', utf8];
  // UTF-8 with a few broken bytes (a download cut short) is still UTF-8; another encoding read as it is broken throughout.
  const mended = decode('utf-8', bytes);
  const broken = mended.split('\uFFFD').length - 1;
  return (mended.match(/[^\0-\x7F]/g) ?? []).length > broken * 5 ? ['UTF-8', mended] : undefined;
}

function decodeJapanese(bytes: Uint8Array): Decoded {
  const [sjis, euc] = [decoded(bytes, 'shift_jis'), decoded(bytes, 'euc-jp')];
  if (sjis !== undefined && (euc === undefined || halfKana(sjis) <= halfKana(euc)))
    return ['Shift_JIS', sjis];
  return euc !== undefined ? ['EUC-JP', euc] : ['Shift_JIS', decode('shift_jis', bytes)];
}

const decodeBytes = (bytes: Uint8Array): Decoded =>
  decodeMarked(bytes) ?? decodeUtf8(bytes) ?? decodeJapanese(bytes);

/** UTF-8, cp932, UTF-16, EUC-JP or ISO-2022-JP; marks in the middle and NULs are taken out. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [encoding, decoded] = decodeBytes(bytes);
  const text = decoded.replaceAll('\uFEFF', '').replaceAll('\0', '');
  return {
    text,
    encoding,
    remarks: [
      ...(decoded.includes('\0') ? ['見えない文字（NUL）を取りのぞきました'] : []),
      ...(text.includes('\uFFFD')
        ? ['読めない文字（文字化け）があります。そのところは取り込みません']
        : []),
    ],
  };
}
