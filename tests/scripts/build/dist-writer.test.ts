/** ファイルを dist に書く: to the byte, whatever stood there. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { distWriter } from '../../../scripts/build/dist-writer.ts';

let dist: string;
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'dist-writer-'));
});
afterEach(() => rmSync(dist, { recursive: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (file: string) => readFileSync(join(dist, file), 'utf8');

describe('dist に書く', () => {
  it('writes over what is there, shorter or longer, and leaves nothing of it', () => {
    const write = distWriter(dist, () => true);
    for (const text of ['見本の場所です', '見本', '', '見本の場所が、長くなりました']) {
      writeFileSync(join(dist, 'index.html'), '前のページ。とても長い文です。');
      write('index.html', bytes(text));
      expect(textOf('index.html')).toBe(text);
    }
  });

  it('keeps the file that is there, so that the disk need not find room anew', () => {
    writeFileSync(join(dist, 'index.html'), '前');
    const { ino } = statSync(join(dist, 'index.html'));
    distWriter(dist, () => true)('index.html', bytes('後'));
    expect(statSync(join(dist, 'index.html')).ino).toBe(ino);
  });

  it('makes what is not there, with its folders, also where it was said to be there', () => {
    for (const isThere of [true, false]) {
      const write = distWriter(dist, () => isThere);
      write(`${isThere}/a/index.html`, bytes('見本'));
      write(`${isThere}/a/b.json`, bytes('{}'));
      expect(textOf(`${isThere}/a/index.html`)).toBe('見本');
      expect(textOf(`${isThere}/a/b.json`)).toBe('{}');
    }
  });
});
