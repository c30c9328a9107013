/** 出典の書きかた: a title is the document's own, with its own day, and the same wherever it is named. */
import { describe, expect, it } from 'vitest';
import type { Resource } from '../../../src/domain/entry/entry-schema.ts';
import { sourceFindings, sourceTitleFindings } from '../../../src/domain/rules/source-rules.ts';

const PAGE = 'https://www.city.mihon.example/page';
const entry = (title: string, as_of?: string, url = PAGE, id = 'mihon/mihon/a') =>
  ({ id, source: [{ title, url, as_of }] }) as unknown as Resource;
const found = (title: string, asOf?: string) => sourceFindings(entry(title, asOf));

describe('出典の題名', () => {
  it.each([
    ['見本社協のサイト（住所と電話は、2023年8月の一覧から）', undefined],
    ['見本の案内｜見本市（写しで読みました）', undefined],
    ['見本の案内｜見本市（写しで読みました。電話）', undefined],
    ['見本の相談（番号。資料の日は書かれていません）', undefined],
    ['見本の一覧（2026年6月30日現在）', undefined],
    ['見本の一覧（2026年6月30日現在）', '2026-07'],
    ['見本区報 2025年2月5日号', '2025-02-06'],
  ])('「%s」（%s）は直す', (title, asOf) => {
    expect(found(title, asOf).map(({ code }) => code)).toEqual(['odd-source']);
  });

  it.each([
    ['見本社協のサイト', undefined],
    ['社会福祉協議会の一覧（見本の会、2023年8月。住所・電話・サイト）', '2023-08-26'],
    ['見本を見学してきました（曜日と時間）', undefined],
    ['一覧から選ぶ見本の暮らし', undefined],
    ['写真で見る見本市', undefined],
    ['見本の一覧（2026年6月30日現在）', '2026-06-30'],
    ['見本の一覧（2026年6月30日現在）', '2026'],
    ['見本食堂（電話、2020年10月1日にできたこと）', undefined],
    ['見本区報 2025年2月5日号', '2025-02'],
  ])('「%s」（%s）は、そのままでよい', (title, asOf) => expect(found(title, asOf)).toEqual([]));
});

describe('同じ資料の題名', () => {
  const pair = (one: string, other: string, url?: string) =>
    sourceTitleFindings([
      entry(one, undefined, url, 'mihon/mihon/a'),
      entry(other, undefined, url, 'mihon/mihon/b'),
    ]);

  it('is one, whatever it was read for', () => {
    expect(pair('見本の案内｜見本市', '見本の案内｜見本市（電話、時間）')).toEqual([]);
    expect(pair('見本の案内（見本新聞。電話）', '見本の案内（見本新聞）')).toEqual([]);
    expect(pair('見本の案内（表）｜見本市', '見本の案内｜見本市')).toEqual([]);
  });
  it('is told where two differ', () => {
    const [first] = pair('見本の案内｜見本市', '見本市「見本の案内」');
    expect(first).toMatchObject({ id: 'mihon/mihon/b', finding: { code: 'odd-source' } });
    expect(first?.finding.message).toContain('mihon/mihon/a');
  });
  it('leaves a front page its many names', () =>
    expect(pair('見本庁', '見本の電話', 'https://www.mihon.example/')).toEqual([]));
});
