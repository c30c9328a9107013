/** npm run collect-gap-reports, as it is run on a fresh copy: with what `gh` wrote, and with what it never wrote. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gap-reports-'));
  for (const name of ['municipalities.csv', 'site.json'])
    cpSync(join('content', name), join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ISSUE = {
  number: 3,
  createdAt: '2026-11-20T01:00:00Z',
  body: '### 地域\n\n東京都練馬区\n\n### 困りごと\n\n食べるものがない\n\n### 探した言葉\n\n_No response_\n\n### どんな場所があるとよいですか\n\n母と二人で\n\n### 送る前に\n\n- [X] だれのことか分かることは書いていません\n',
};

function collect(written: string) {
  const from = join(folder, 'issues.json');
  writeFileSync(from, written);
  const args = ['--content', folder, '--from', from, '--today', '2026-11-22'];
  return spawnSync(process.execPath, ['scripts/collect-gap-reports.ts', ...args], {
    encoding: 'utf8',
  });
}
const file = () => readFileSync(join(folder, 'gap-reports.csv'), 'utf8');

describe('足りない場所の知らせを集める', () => {
  it('writes number, day, area and need, and nothing that a person wrote', () => {
    const { status, stdout } = collect(JSON.stringify([ISSUE]));
    expect([status, stdout]).toEqual([0, expect.stringMatching(/1 件を書きました/)]);
    expect(file()).toBe('# 集めた日,2026-11-22\nnumber,on,area,need\n3,2026-11-20,131202,food\n');
  });

  it('writes that there is none', () => {
    expect(collect('[]').status).toBe(0);
    expect(file()).toBe('# 集めた日,2026-11-22\nnumber,on,area,need\n');
  });

  it.each(['{}', 'x', ''])('leaves the file as it is for 「%s」, and says so', (written) => {
    const before = file();
    const { status, stderr } = collect(written);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/結果のファイルではありません/)]);
    expect(file()).toBe(before);
  });
});
