/** 危ないことばの言いかた: the check finds a topic, a line or a row that nothing could be learnt from, each at its line. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readDangerWordings } from '../../../src/catalogue/read/danger-wordings.ts';
import { realCatalogue } from '../real-catalogue.ts';

const { resources, danger } = realCatalogue();
const KNOWN = new Set(resources.map(({ id }) => id));

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function read(text: string | Uint8Array) {
  folder = mkdtempSync(join(tmpdir(), 'wordings-'));
  mkdirSync(join(folder, 'vocabulary'));
  writeFileSync(join(folder, 'vocabulary', 'danger-wordings.tsv'), text);
  return readDangerWordings(folder, danger, KNOWN);
}

describe('content/vocabulary/danger-wordings.tsv', () => {
  it('holds thousands, of danger and of none, and nothing wrong', () => {
    expect(readDangerWordings('content', danger, KNOWN).problems).toEqual([]);
    const told = danger.wordings.filter(({ topic }) => topic !== undefined);
    expect(told.length).toBeGreaterThan(2_000);
    expect(danger.wordings.length - told.length).toBeGreaterThan(1_000);
  });

  it('may be left out, and may be empty', () => {
    expect(readDangerWordings(tmpdir(), danger, KNOWN)).toEqual({ table: [], problems: [] });
    expect(read('')).toEqual({ table: [], problems: [] });
  });

  it('is read row by row, without comments', () => {
    expect(read('# 頭\n\nもうだめ\tsuicide\tinochi-sos\n散歩\t-\n').table).toEqual([
      { text: 'もうだめ', topic: 'suicide' },
      { text: '散歩', topic: undefined },
    ]);
  });

  it.each([
    ['an unknown topic', 'もうだめ\tsuicid\n', 'unknown-id'],
    ['an unknown line', 'もうだめ\tsuicide\tinochi-soss\n', 'dangling-id'],
    ['no topic', 'もうだめ\n', 'wrong-type'],
    ['no wording', '\tsuicide\n', 'wrong-type'],
    ['too much', 'もうだめ\tsuicide\tinochi-sos\tx\n', 'wrong-type'],
    ['a wording twice', '散歩\t-\n散歩\t-\n', 'listed-twice'],
  ])('finds %s, at its line, and leaves the row out', (_, rows, code) => {
    const { table, problems } = read(`# 頭\n${rows}`);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]).toMatchObject({
      file: 'content/vocabulary/danger-wordings.tsv',
      line: rows.split('\n').length,
      level: 'error',
    });
    expect(table.length).toBe(rows.split('\n').length - 2);
  });

  it('is told once for a file that is no text', () => {
    expect(read(Uint8Array.of(0xff, 0xfe, 0x00)).problems.length).toBe(1);
  });
});
