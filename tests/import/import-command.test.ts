/** The command as people call it: arguments, messages, files of the report. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeContent } from '../catalogue/sample-content.ts';
import { SAMPLE_PLACES } from '../domain/area/sample-municipalities.ts';

const home = mkdtempSync(join(tmpdir(), 'import-'));
renameSync(makeContent({ 'mihon/_template.md': '' }), join(home, 'content'));
writeFileSync(
  join(home, 'list.csv'),
  `市区町村コード,NO,名称,住所\n${SAMPLE_PLACES[1]!.code},1,見本児童館,中町1\n${SAMPLE_PLACES[1]!.code},2,見本プール,中町2\n`,
);
writeFileSync(
  join(home, 'other.csv'),
  `市区町村コード,NO,名称,住所\n${SAMPLE_PLACES[1]!.code},1,別の児童館,西町9\n`,
);
writeFileSync(join(home, 'unknown.csv'), 'あ,い\n2,3\n4,5\n');
afterAll(() => rmSync(home, { recursive: true, force: true }));

const script = resolve('scripts/import.ts');
function call(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: home,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
const SOURCE = [
  '--source-title',
  '見本市の施設',
  '--source-url',
  'https://www.city.mihon.example/',
  '--licence',
  'CC BY 4.0',
  '--as-of',
  '2026-04-01',
];

describe('npm run import', () => {
  it('tries without writing', () => {
    const { status, stdout } = call('list.csv', '--dry-run');
    expect(status).toBe(0);
    expect(stdout).toContain('なにも書いていません');
    expect(stdout).toContain(
      '2行 = 新しく作った 1 + まとめた・直した 0 + 変わらない 0 + のせない 1',
    );
    expect(stdout).toContain('どの種類か分かりません');
    expect(existsSync(join(home, 'content/imports'))).toBe(false);
  });

  it('writes entries, a report and the rows to correct', () => {
    expect(call('list.csv', ...SOURCE, '--report', '報告.csv').status).toBe(0);
    expect(
      existsSync(join(home, 'content/imports', `facility-${SAMPLE_PLACES[1]!.code}.json`)),
    ).toBe(true);
    expect(readFileSync(join(home, '報告.csv'), 'utf8')).toMatch(/"新しく作った"[\s\S]*"のせない"/);
    expect(readFileSync(join(home, '報告-のせない行.csv'), 'utf8')).toContain(
      '"見本プール","中町2","どの種類か分かりません',
    );
    expect(call('list.csv', ...SOURCE).stdout).toContain(
      '新しく作った 0 + まとめた・直した 0 + 変わらない 1 + のせない 1',
    );
  });

  it('counts the rows of a list without a source, and writes nothing', () => {
    const { status, stdout } = call('other.csv', '--report', '見こみ.csv');
    expect([status, stdout.includes('1行 = 新しく作った 1')]).toEqual([2, true]);
    expect(existsSync(join(home, 'content/resources/mihon/mihon/jidokan-betsu.md'))).toBe(false);
    expect(readFileSync(join(home, '見こみ.csv'), 'utf8')).toContain('別の児童館');
  });

  it('tells every row of an unknown table why it was not taken', () => {
    const { stdout } = call('unknown.csv', '--report', '知らない.csv');
    expect(stdout).toContain(
      '2行 = 新しく作った 0 + まとめた・直した 0 + 変わらない 0 + のせない 2',
    );
    expect(
      readFileSync(join(home, '知らない.csv'), 'utf8').match(/知らない形の表の行です/g),
    ).toHaveLength(2);
    expect(readFileSync(join(home, '知らない-のせない行.csv'), 'utf8')).toContain('"4","5"');
  });

  it('prints or writes a draft of a mapping', () => {
    expect(call('list.csv', '--suggest-map').stdout).toContain('"名称": name');
    expect(call('list.csv', '--suggest-map', '--map', 'map.yml').status).toBe(0);
    expect(readFileSync(join(home, 'map.yml'), 'utf8')).toContain('columns:');
  });

  it.each([
    [[], 2, '使いかた'],
    [['--bogus', 'x'], 2, '「--bogus」の指定が分かりません'],
    [['a.csv', 'b.csv'], 2, 'ファイルは1つずつ'],
    [['none.csv'], 1, 'ファイルがありません'],
    [['list.csv'], 2, '--source-title'],
    [['unknown.csv', ...SOURCE], 2, '--suggest-map'],
    [['list.csv', ...SOURCE, '--map', 'none.yml'], 1, '対応表がありません'],
    [['list.csv', ...SOURCE, '--municipality', '1'], 1, '市区町村コード「1」がありません'],
    [['--from', 'none'], 2, '「--from」の指定が分かりません'],
  ] as const)('%j ends with %d and says %s', (args, code, message) => {
    const { status, stderr } = call(...args);
    expect([status, stderr.includes(message), /\n\s+at /.test(stderr)]).toEqual([
      code,
      true,
      false,
    ]);
  });
});
