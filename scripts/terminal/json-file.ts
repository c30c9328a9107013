/** コマンドに渡された JSON のファイルを読む。What another command wrote: told in Japanese where it is something else. */
import { readFileSync } from 'node:fs';

/** @param from the command whose result is asked for, for the person who named another file */
export function readJsonList<T>(file: string, from: string): readonly T[] {
  const wrong = new Error(`${file} は、${from} の結果のファイルではありません。`);
  const text = readFileSync(file, 'utf8');
  try {
    const read = JSON.parse(text) as unknown;
    if (!Array.isArray(read)) throw wrong;
    return read as readonly T[];
  } catch {
    throw wrong;
  }
}
