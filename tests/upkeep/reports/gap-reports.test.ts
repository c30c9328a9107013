/** 足りない場所の投稿を集める: area and need, and never a person's words. */
import { describe, expect, it } from 'vitest';
import { gapReportFindings, gapReportsText } from '../../../src/domain/rules/gap-report-rules.ts';
import { makeMunicipalities } from '../../../src/domain/area/municipality.ts';
import { gapReportsOf } from '../../../src/upkeep/reports/gap-reports.ts';
import { SAMPLE_PLACES, SAMPLE_PREFECTURE } from '../../domain/area/sample-municipalities.ts';

const areas = makeMunicipalities(SAMPLE_PLACES);
const CITY = SAMPLE_PLACES[1]!.code;
const body = (area: string, need: string, wish = '_No response_') =>
  `### 地域\n\n${area}\n\n### 困りごと\n\n${need}\n\n### 探した言葉\n\n_No response_\n\n### どんな場所があるとよいですか\n\n${wish}\n\n### 送る前に\n\n- [X] だれのことか分かることは書いていません\n`;
const issue = (number: number, text: string, createdAt = '2026-11-20T16:00:00Z') => ({
  number,
  body: text,
  createdAt,
});
const collect = (...issues: readonly ReturnType<typeof issue>[]) =>
  gapReportsOf(issues, areas, [SAMPLE_PREFECTURE]);

describe('足りない場所の知らせ', () => {
  it('keeps the area, the need and the day in Japan, the newest first', () => {
    expect(
      collect(
        issue(3, body('見本市', '食べるものがない')),
        issue(5, body('見本県見本市', '行く場所・話す相手がほしい'), '2026-11-21T01:00:00Z'),
      ),
    ).toEqual([
      { number: 5, on: '2026-11-21', area: CITY, need: 'place' },
      { number: 3, on: '2026-11-21', area: CITY, need: 'food' },
    ]);
  });

  it.each([
    ['知らない地域', body('どこか', '食べるものがない')],
    ['いくつもの地域', body('見本市、となり町', '食べるものがない')],
    ['全国', body('全国', '食べるものがない')],
  ])('%s: leaves the area open', (_, text) => {
    expect(collect(issue(3, text))).toEqual([{ number: 3, on: '2026-11-21', need: 'food' }]);
  });

  it('leaves the need open where none or two are named, and where it is one of violence', () => {
    for (const need of [
      'こまっている',
      '食べるものがない・生活費がたりない',
      '暴力・虐待からにげたい',
    ])
      expect(collect(issue(3, body('見本市', need)))).toEqual([
        { number: 3, on: '2026-11-21', area: CITY },
      ]);
  });

  it('passes over what came by no form, or by another', () => {
    expect(collect(issue(3, 'こんにちは'), issue(4, '### 聞きたいこと\n\nなに'))).toEqual([]);
  });

  it('writes nothing that a person wrote, and what its own check takes', () => {
    const text = gapReportsText(
      '2026-11-22',
      collect(issue(3, body('見本市', '食べるものがない', '母と二人で、=1+1'))),
    );
    expect(text).toBe(`# 集めた日,2026-11-22\nnumber,on,area,need\n3,2026-11-21,${CITY},food\n`);
    expect(gapReportFindings(text.split('\n')[2]!, areas.get(CITY))).toEqual([]);
  });
});
