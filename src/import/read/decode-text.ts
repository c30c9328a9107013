/** 文字コード: the bytes of a table as text. */

export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  readonly remarks: readonly string[];
}

/** Half-width kana in plenty are the mark of EUC read as Shift_JIS. */
const halfKana = (text: string) => (text.match(/[\uFF61-\uFF9F]/g) ?? []).length;

function decodeWhole(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 without its mark: the commas, digits and line ends have a zero byte on one side, and only there. */
function utf16Guess(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0];
  const sample = bytes.subarray(0, 8192);
  for (let index = 0; index < sample.length; index += 1) if (sample[index] === 0) zeros[index % 2]! += 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd < Math.max(4, sample.length / 50)) return undefined;
  return odd > even * 10 ? 'utf-16le' : even > odd * 10 ? 'utf-16be' : undefined;
}

function decodeBytes(bytes: Uint8Array): readonly [encoding: string, text: string] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['UTF-16', new TextDecoder('utf-16le').decode(bytes)];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['UTF-16', new TextDecoder('utf-16be').decode(bytes)];
  const wide = utf16Guess(bytes);
  if (wide) return ['UTF-16', new TextDecoder(wide).decode(bytes)];
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return ['UTF-8', new TextDecoder('utf-8').decode(bytes)];
  const utf8 = decodeWhole('utf-8', bytes);
  if (utf8 !== undefined && !/\x1b\$[B@]/.test(utf8)) return ['UTF-8', utf8];
  if (utf8 !== undefined) return ['ISO-2022-JP', new TextDecoder('iso-2022-jp').decode(bytes)];
  // UTF-8 with a few broken bytes (a download cut short) is still UTF-8; another encoding read as it is broken throughout.
  const mended = new TextDecoder('utf-8').decode(bytes);
  const broken = mended.split('\uFFFD').length - 1;
  if ((mended.match(/[^\0-\x7F]/g) ?? []).length > broken * 5) return ['UTF-8', mended];
  const [sjis, euc] = [decodeWhole('shift_jis', bytes), decodeWhole('euc-jp', bytes)];
  if (sjis !== undefined && (euc === undefined || halfKana(sjis) <= halfKana(euc))) return ['Shift_JIS', sjis];
  return euc !== undefined ? ['EUC-JP', euc] : ['Shift_JIS', new TextDecoder('shift_jis').decode(bytes)];
}

/** UTF-8, cp932, UTF-16, EUC-JP or ISO-2022-JP; marks in the middle and NULs are taken out. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [encoding, decoded] = decodeBytes(bytes);
  const text = decoded.replaceAll('\uFEFF', '').replaceAll('\0', '');
  return {
    text,
    encoding,
    remarks: [
      ...(decoded.includes('\0') ? ['見えない文字（NUL）を取りのぞきました'] : []),
      ...(text.includes('\uFFFD') ? ['読めない文字（文字化け）があります。そのところは取り込みません'] : []),
    ],
  };
}
