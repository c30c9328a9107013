/**
 * Excel の外がわを確かめる。The zip around a workbook, looked over before a reader unpacks it: what it is, and how much it
 * holds.
 */
import { inflateRawSync } from 'node:zlib';

const MAX_UNPACKED = 300 * 1024 * 1024;
const STORED = 0;

interface Entry {
  readonly name: string;
  readonly size: number;
  readonly packed: Uint8Array;
  readonly method: number;
}

/** The files that the list at a zip's end names; empty when there is no such list. */
function zipEntries(bytes: Uint8Array): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end > Math.max(0, bytes.length - 65_557) && view.getUint32(end, true) !== 0x06054b50)
    end -= 1;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) return [];
  const entries: Entry[] = [];
  for (
    let at = view.getUint32(end + 16, true);
    at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50;
  ) {
    const [nameSize, extra, comment] = [
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
      view.getUint16(at + 32, true),
    ];
    const local = view.getUint32(at + 42, true);
    const from =
      local + 30 <= bytes.length
        ? local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
        : bytes.length;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameSize)),
      size: view.getUint32(at + 24, true),
      packed: bytes.subarray(from, from + view.getUint32(at + 20, true)),
      method: view.getUint16(at + 10, true),
    });
    at += 46 + nameSize + extra + comment;
  }
  return entries;
}

/** What the entry unpacks to, in truth: the list may say less. */
function unpackedSize({ packed, method }: Entry, most: number): number {
  if (method === STORED) return packed.length;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) }).length;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
      ? Infinity
      : packed.length;
  }
}

/** The text of one part; undefined when it is missing or cannot be unpacked. The whole was looked over before. */
export function unpackText(bytes: Uint8Array, name: string): string | undefined {
  const entry = zipEntries(bytes).find((one) => one.name === name);
  if (!entry) return undefined;
  try {
    return new TextDecoder().decode(
      entry.method === STORED
        ? entry.packed
        : inflateRawSync(entry.packed, { maxOutputLength: MAX_UNPACKED }),
    );
  } catch {
    return undefined;
  }
}

/** @throws Error in Japanese for a zip that is no workbook, and for one that would fill the memory */
export function checkWorkbookZip(bytes: Uint8Array, most = MAX_UNPACKED): void {
  const entries = zipEntries(bytes);
  if (entries.length === 0)
    throw new Error(
      'Excel ファイルがこわれています（途中で切れているようです）。もう一度ダウンロードしてください。',
    );
  if (!entries.some(({ name }) => name === 'xl/workbook.xml')) {
    const inside = entries
      .slice(0, 3)
      .map(({ name }) => name)
      .join('、');
    throw new Error(
      `圧縮ファイル（zip）で、Excel ファイル（.xlsx）ではありません（中身: ${inside}）。中のファイルを取り出すか、「Excel ブック（.xlsx）」で保存しなおしてから、取り込んでください。`,
    );
  }
  const tooMuch = new Error(
    'Excel ファイルの中身が大きすぎます。表をいくつかに分けて、1つずつ取り込んでください。',
  );
  if (entries.reduce((sum, { size }) => sum + size, 0) > most) throw tooMuch;
  let left = most;
  for (const entry of entries.filter(({ name }) => /\.xml(?:\.rels)?$/.test(name))) {
    left -= unpackedSize(entry, left);
    if (left < 0) throw tooMuch;
  }
}
