import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/import/row/draft.ts';
import { importReportCsv, importReportText } from '../../../src/import/join/import-report.ts';
import { runImport } from '../../../src/import/join/run-import.ts';
import { checkContent } from '../../../src/catalogue/check/check-content.ts';
import { makeContent } from '../../catalogue/sample-content.ts';
import { SAMPLE_PLACES } from '../../domain/area/sample-municipalities.ts';

let contentDir = '';
beforeEach(() => {
  contentDir = makeContent({ 'mihon/_template.md': '' });
});
afterEach(() => rmSync(contentDir, { recursive: true, force: true }));

function draft(
  key: string,
  name: string,
  more: Readonly<Record<string, unknown>> = {},
  list = 'a',
): Draft {
  return {
    key,
    id: `mihon/mihon/${key}`,
    body: 'だれでも来られます。',
    front: {
      name,
      kind: 'cafe',
      area: [SAMPLE_PLACES[1]!.code],
      ...more,
      verified: { on: '2026-10-01', by: '見本市', how: 'phone' },
      source: {
        title: `見本市の一覧 ${list}`,
        url: `https://www.city.mihon.example/${list}`,
        licence: 'CC BY 4.0',
        retrieved: '2026-10-01',
      },
    },
  };
}

const file = (id: string) => join(contentDir, 'resources', `${id}.md`);
const textOf = (id: string) => readFileSync(file(id), 'utf8');
const run = (drafts: readonly Draft[], name = 'list') => runImport(name, drafts, { contentDir });
const isBalanced = ({ rows, created, merged, unchanged, rejected }: ReturnType<typeof run>) =>
  rows === created.length + merged.length + unchanged + rejected.length;

describe('取り込み', () => {
  it('writes sound, readable entries', () => {
    const report = run([
      draft('cafe', '見本カフェ', {
        phones: [{ number: '03-0000-0001' }],
        anonymous: true,
        needs: ['place', 'family'],
      }),
    ]);
    expect(isBalanced(report)).toBe(true);
    expect(report.created).toEqual(['mihon/mihon/cafe']);
    expect(checkContent(contentDir)).toEqual([]);
    expect(textOf('mihon/mihon/cafe')).toContain('phones:\n  - number: "03-0000-0001"');
    expect(textOf('mihon/mihon/cafe')).toContain('needs: [place, family]');
    expect(textOf('mihon/mihon/cafe')).toContain('anonymous: true');
  });

  it('changes nothing the second time', () => {
    const drafts = [
      draft('a', '見本カフェ'),
      draft('b', '見本食堂'),
      draft('c', '見本 カフェ', {}, 'b'),
      { key: 'd', rejected: '住所がない' },
    ];
    const first = run(drafts);
    expect([first.created.length, first.merged.length, first.rejected.length]).toEqual([2, 1, 1]);
    const before = textOf('mihon/mihon/a');
    const second = run(drafts);
    expect([
      second.created.length,
      second.merged.length,
      second.unchanged,
      second.rejected.length,
    ]).toEqual([0, 0, 3, 1]);
    expect(isBalanced(first) && isBalanced(second)).toBe(true);
    expect(textOf('mihon/mihon/a')).toBe(before);
  });

  it('names both sources where two lists know a place', () => {
    run([draft('a', '見本カフェ')], 'one');
    const report = run([draft('z', '見本カフェ', { fee: 'free' }, 'b')], 'two');
    expect(report.merged).toEqual(['z']);
    expect(textOf('mihon/mihon/a')).toMatch(/一覧 a[\s\S]*一覧 b/);
    expect(textOf('mihon/mihon/a')).toContain('fee: free');
    expect(run([draft('a', '見本カフェ')], 'one').unchanged).toBe(1);
    expect(run([draft('z', '見本カフェ', { fee: 'free' }, 'b')], 'two').unchanged).toBe(1);
  });

  it('updates what nobody touched and keeps what people wrote, showing the difference', () => {
    run([draft('a', '見本カフェ', { fee: 'free', summary: 'お茶を飲めます。' })]);
    writeFileSync(
      file('mihon/mihon/a'),
      textOf('mihon/mihon/a').replace('お茶を飲めます。', '静かにお茶を飲めます。'),
    );
    const report = run([
      draft('a', '見本カフェ', { fee: 'paid', summary: 'お茶とお菓子があります。' }),
    ]);
    expect(textOf('mihon/mihon/a')).toContain('fee: paid');
    expect(textOf('mihon/mihon/a')).toContain('静かにお茶を飲めます。');
    expect(report.kept).toEqual([
      {
        id: 'mihon/mihon/a',
        field: 'summary',
        source: 'お茶とお菓子があります。',
        now: '静かにお茶を飲めます。',
      },
    ]);
    expect(isBalanced(report)).toBe(true);
  });

  it('leaves away what people took away: a field, a whole file', () => {
    run([draft('a', '見本カフェ', { fee: 'free' }), draft('b', '見本食堂')]);
    writeFileSync(file('mihon/mihon/a'), textOf('mihon/mihon/a').replace('fee: free\n', ''));
    rmSync(file('mihon/mihon/b'));
    expect(run([draft('a', '見本カフェ', { fee: 'free' }), draft('b', '見本食堂')]).unchanged).toBe(
      2,
    );
    expect(textOf('mihon/mihon/a')).not.toContain('fee:');
    expect(existsSync(file('mihon/mihon/b'))).toBe(false);
  });

  it('rejects what the check would refuse, with the reason, and imports the rest', () => {
    const report = run([
      draft('a', '見本カフェ', { phones: [{ number: '73-6155' }] }),
      draft('b', '見本食堂'),
    ]);
    expect(report.rejected[0]?.rejected).toContain('市外局番');
    expect(report.created).toEqual(['mihon/mihon/b']);
    expect(isBalanced(report)).toBe(true);
  });

  it('takes in no place that hides people, and says why without its address', () => {
    const report = run([
      draft('a', 'ひまわりの家', { summary: 'ＤＶから逃げてきた母子を匿う家です。' }),
      draft('b', '見本ｼｪﾙﾀｰ'),
      draft('c', '見本荘', { location: { address: '見本市1-2-3 DV避難所' } }),
      draft('d', '見本の窓口', { summary: '民間シェルターにつなぎます。' }),
      draft('e', '見本の犬シェルター'),
    ]);
    expect(report.created).toEqual(['mihon/mihon/d', 'mihon/mihon/e']);
    expect(
      report.rejected.map(
        ({ rejected }) => rejected.includes('シェルター') && !rejected.includes('1-2-3'),
      ),
    ).toEqual([true, true, true]);
  });

  it('gives a second place of the same file name a number', () => {
    const one = draft('a', '見本カフェ');
    expect(run([one, { ...draft('b', '見本食堂'), id: 'mihon/mihon/a' } as Draft]).created).toEqual(
      ['mihon/mihon/a', 'mihon/mihon/a-2'],
    );
  });

  it('writes nothing on a dry run, and stops at a broken ledger', () => {
    expect(
      runImport('list', [draft('a', '見本カフェ')], { contentDir, dryRun: true }).created,
    ).toHaveLength(1);
    expect(existsSync(file('mihon/mihon/a'))).toBe(false);
    run([draft('a', '見本カフェ')]);
    writeFileSync(join(contentDir, 'imports', 'list.json'), '{ broken');
    expect(() => run([draft('a', '見本カフェ')])).toThrow('前の取り込みの記録');
  });

  it('reports in words and as a table that no spreadsheet runs', () => {
    const report = run([draft('a', '見本カフェ'), { key: '=1+1', rejected: '住所がない' }]);
    expect(importReportText(report)).toContain(
      '2行 = 新しく作った 1 + まとめた・直した 0 + 変わらない 0 + のせない 1',
    );
    expect(importReportCsv([report])).toContain(`"'=1+1"`);
  });
});
