/**
 * ファイルの中身を見分ける。What a file is, from its first bytes: names lie (xlsx served as .csv, web pages saved as .csv).
 */

export const MAX_FILE_BYTES = 50 * 1024 * 1024;

export type FileForm = 'workbook' | 'text';

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte);
const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));

const SAVE_AS =
  'Excel などで開いて「CSV UTF-8」か「Excel ブック（.xlsx）」で保存しなおし、そのファイルを取り込んでください。';

export function tooLarge(size: number): Error {
  return new Error(
    `ファイルが大きすぎます（${Math.ceil(size / 1024 / 1024)}MB）。${MAX_FILE_BYTES / 1024 / 1024}MBまで読めます。表をいくつかに分けて、1つずつ取り込んでください。`,
  );
}

/** @throws Error in Japanese for what is neither a table of text nor an Excel workbook */
export function sniffFile(bytes: Uint8Array): FileForm {
  if (bytes.length === 0)
    throw new Error('ファイルが空です（0バイト）。もう一度ダウンロードしてみてください。');
  if (startsWith(bytes, 0x50, 0x4b)) return 'workbook';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new Error(
      `古い形の Excel ファイル（.xls）か、パスワードのついた Excel ファイルです。${SAVE_AS}`,
    );
  if (startsWith(bytes, ...ascii('%PDF')))
    throw new Error(
      'PDF のファイルです。表として読めるもの（CSV か xlsx）を、公開しているところでさがすか、たずねてみてください。',
    );
  if (
    startsWith(bytes, 0x1f, 0x8b) ||
    startsWith(bytes, ...ascii('Rar!')) ||
    startsWith(bytes, 0x37, 0x7a, 0xbc, 0xaf)
  )
    throw new Error(
      '圧縮されたファイルです。中のファイルを取り出して（解凍して）から、取り込んでください。',
    );
  if (
    startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    startsWith(bytes, 0xff, 0xd8, 0xff) ||
    startsWith(bytes, ...ascii('GIF8'))
  )
    throw new Error('画像のファイルです。表として読めるもの（CSV か xlsx）を取り込んでください。');
  const head = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 400))
    .replace(/^ï»¿/, '')
    .trimStart()
    .toLowerCase();
  if (/^<(?:!doctype html|html|head|meta)|^<\?xml[^>]*>\s*<(?:!doctype html|html)/.test(head))
    throw new Error(
      'ウェブページ（HTML）のファイルです。「見つかりません」などのページを保存していないか、ダウンロードしたところを確かめてください。',
    );
  if (head.startsWith('<?xml')) throw new Error(`XML のファイルです。${SAVE_AS}`);
  if (/^[[{]\s*["{[]/.test(head))
    throw new Error('JSON のファイルです。表として読めるもの（CSV か xlsx）を取り込んでください。');
  return 'text';
}
