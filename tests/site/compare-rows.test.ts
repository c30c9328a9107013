import { describe, expect, it } from 'vitest';
import { compareRows, type CompareContext } from '../../src/site/print/compare-rows.ts';
import { deskRecord } from '../domain/entry/sample-desk.ts';
import { CITY, CONTEXT, PREFECTURE, TOWN } from '../matching/sample-records.ts';

const context: CompareContext = { ...CONTEXT, municipality: CITY, usualWords: {} };
const full = deskRecord('city/full', 'ibasho-youth', {
  look_first: true,
  no_need_to_talk: true,
  accompany: false,
  pickup: true,
  booking: 'first-time',
  fee: 'free',
  ages: { min: 15, max: 39 },
  wheelchair: true,
  location: { address: '見本市1-1', access: '見本駅から歩いて5分' },
  phones: [{ number: '03-0000-0001' }],
  line: 'https://example.jp/line',
  hours: ['毎週火 13:00-16:00'],
});
const bare = deskRecord('town/bare', 'ibasho-youth', {
  area: [TOWN],
  hours: undefined,
  phones: undefined,
});
const { rows, unknownToAll } = compareRows([full, bare], context);
const cells = (id: string) =>
  rows.find((row) => row.id === id)!.cells.map((cell) => cell.map(({ words }) => words));

describe('くらべる', () => {
  it('says what is usual where a place says nothing, and only there', () => {
    const usualWords = { 'ibasho-youth': { hours: 'ふつうは平日', fee: 'ふつうは無料' } };
    const said = (id: string) =>
      compareRows([full, bare], { ...context, usualWords })
        .rows.find((row) => row.id === id)!
        .cells.map((cell) => cell.map(({ words }) => words));
    expect(said('fee')).toEqual([['無料'], ['ふつうは無料']]);
    expect(said('open')[1]).toEqual(['ふつうは平日']);
    expect(said('open')[0]!.join()).not.toContain('ふつうは');
  });

  it('has a cell for every place in every row', () => {
    expect(rows.every((row) => row.cells.length === 2 && row.label !== '')).toBe(true);
  });

  it.each([
    ['open', ['つぎに開く日: 11月24日（火） 13:00–16:00', '毎週火 13:00–16:00'], []],
    ['fee', ['無料'], []],
    ['booking', ['はじめての日だけ予約がいる'], []],
    ['look_first', ['見学だけでもよい'], []],
    ['accompany', ['いっしょに行ってもらうことはできない'], []],
    ['contact', ['03-0000-0001', 'LINE'], []],
    ['where', ['見本市1-1', '見本駅から歩いて5分'], []],
    ['access', ['車いすで入れる'], []],
    ['reach', ['同じ地域（見本市）'], ['となりの地域（となり町）', '使えるかは要確認']],
  ])('%s: says what is known and leaves empty what is not', (id, known, unknown) => {
    expect(cells(id)).toEqual([known, unknown]);
  });

  it('shows a trait that one place tells of, and gathers those that none does', () => {
    expect(rows.some(({ id }) => id === 'pickup')).toBe(true);
    expect(rows.some(({ id }) => id === 'online')).toBe(false);
    expect(unknownToAll).toContain('オンライン');
    expect(unknownToAll).not.toContain('送り迎え');
  });

  it('asks for the questions of a first visit even when nobody knows', () => {
    const ids = compareRows(
      [bare, deskRecord('town/other', 'salon', { hours: undefined })],
      context,
    ).rows.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['look_first', 'no_need_to_talk', 'accompany', 'booking', 'fee']),
    );
  });

  it('says how near only when a municipality was chosen', () => {
    const reach = compareRows(
      [deskRecord('prefecture/x', 'hikikomori-center', { area: [PREFECTURE] }), bare],
      { ...context, municipality: undefined },
    ).rows.find(({ id }) => id === 'reach')!;
    expect(reach.cells.flat().map(({ words }) => words)).toContain('地域を選ぶと出ます');
  });

  it('never names the day of a place that is closed, nor the place that is hidden', () => {
    const { rows: closed } = compareRows(
      [
        deskRecord('city/paused', 'salon', { status: { state: 'paused' }, location: 'hidden' }),
        full,
      ],
      context,
    );
    expect(closed.find(({ id }) => id === 'open')!.cells[0]).toEqual([{ words: 'お休み中' }]);
    expect(closed.find(({ id }) => id === 'where')!.cells[0]![0]!.words).toContain(
      '公表していません',
    );
  });
});
