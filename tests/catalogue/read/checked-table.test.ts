/** 確かめることばの表: whatever stands in a table's place, it is said with file, line and fix, and nothing is thrown. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDanger } from '../../../src/catalogue/read/read-danger.ts';
import { readOwnWords } from '../../../src/catalogue/read/read-own-words.ts';
import { readThesaurus } from '../../../src/catalogue/read/read-thesaurus.ts';
import { readUsual } from '../../../src/catalogue/read/read-usual.ts';
import { repeatsIn } from '../../../src/catalogue/read/checked-table.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'checked-table-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const TABLES = [
  ['vocabulary/danger.yml', () => readDanger(folder, new Set(), true)],
  ['vocabulary/usual.yml', () => readUsual(folder)],
  ['vocabulary/needs.yml', () => readOwnWords(folder)],
  ['vocabulary/kinds.yml', () => readOwnWords(folder)],
  ['thesaurus.yml', () => readThesaurus(folder, [])],
] as const;

describe.each(TABLES)('%s', (name, read) => {
  const put = (bytes: Uint8Array | string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  };
  const said = () =>
    read()
      .problems.filter(({ file }) => file === `content/${name}`)
      .map(({ code, line }) => ({ code, line }));

  it('ファイルの場所にフォルダーがあると、そう言う', () => {
    mkdirSync(join(folder, name), { recursive: true });
    expect(said()).toEqual([{ code: 'unreadable-file', line: 1 }]);
  });

  it('UTF-8 でないと、そう言う', () => {
    put(new Uint8Array([0x93, 0xfa, 0x96, 0x7b, 0x0a]));
    expect(said()).toEqual([{ code: 'not-utf8', line: 1 }]);
  });

  it('YAML でない行は、その行で言う', () => {
    put('# ことば\n\n"とじない\n');
    expect(said()).toContainEqual({ code: 'yaml-syntax', line: 3 });
  });

  it('知らない見出しは、その行で言う', () => {
    put('# ことば\n\nno-such-id:\n  no-such-field: x\n');
    expect(said().some(({ line }) => line >= 3)).toBe(true);
  });

  it('何が書いてあっても、止まらずに読む', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.uint8Array()), (bytes) => {
        put(bytes);
        for (const problem of read().problems) expect(problem.line).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    ));
});

describe('くりかえし', () => {
  it('前に同じものがあるところだけを指す', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c')), (items) => {
        const repeats = repeatsIn(items);
        items.forEach((item, at) => expect(repeats.has(at)).toBe(items.indexOf(item) < at));
      }),
    ));
});
