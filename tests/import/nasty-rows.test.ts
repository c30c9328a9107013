/** Rows that once stopped the run, were lost, or let something through. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { importFile } from '../../src/import/join/import-file.ts';
import { makeContent } from '../catalogue/sample-content.ts';
import { SAMPLE_PLACES } from '../domain/area/sample-municipalities.ts';

const content = makeContent({});
const folder = mkdtempSync(join(tmpdir(), 'nasty-'));
afterAll(() => [content, folder].forEach((one) => rmSync(one, { recursive: true, force: true })));

const HEAD = '全国地方公共団体コード,ID,市区町村名,名称,住所,電話番号1,開催頻度,備考';
async function outcomes(...rows: readonly string[]) {
  const file = join(folder, 'list.csv');
  writeFileSync(
    file,
    [
      HEAD,
      ...rows.map((row, index) => `${SAMPLE_PLACES[1]!.code},${index + 1},見本市,${row}`),
    ].join('\n'),
  );
  return (await importFile(file, { contentDir: content, today: '2026-11-22', dryRun: true })).report
    .outcomes;
}

describe('rows of a nasty list', () => {
  it('rejects a name that cannot be read, and reads the rest', async () => {
    const found = await outcomes('食堂\uFFFD,中町1,,,', '見本こども食堂,中町2,,,');
    expect(found.map(({ result }) => result)).toEqual(['rejected', 'created']);
    expect(found[0]!.reason).toContain('文字化け');
  });
  it.each([
    ['こども食堂<br>二号', 'created'],
    ['こども食堂&amp;カフェ', 'created'],
    ['こども食堂三,<b>中町1</b>', 'created'],
    ['<script>alert(1)</script>こども食堂', 'rejected'],
    ['？？？', 'rejected'],
    ['null', 'rejected'],
  ])('%s: %s', async (row, result) => {
    const [found] = await outcomes(row.includes(',') ? `${row},,,` : `${row},中町1,,,`);
    expect(found).toMatchObject({ result, leftOut: [] });
  });
  it.each(['(090)1234-5678', '060-1234-5678', '090.1234.5678'])(
    'leaves %s out of a remark',
    async (number) => {
      const [found] = await outcomes(`見本こども食堂,中町1,,,連絡は${number}へ`);
      expect(found!.leftOut.map(({ value }) => value)).toEqual([number]);
    },
  );
});
