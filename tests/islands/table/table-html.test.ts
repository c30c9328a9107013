import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableHtml, type ListFrame } from '../../../src/islands/table/table-html.ts';
import { tableText } from '../../../src/words/ja/table.ts';
import { rowOf } from '../../../src/islands/table/table-row.ts';
import { CONTEXT } from '../../matching/sample-records.ts';
import { deskRecord, row } from '../sample-desk-records.ts';

const rowAt = (address: string, ...record: Parameters<typeof deskRecord>) =>
  rowOf({ ...deskRecord(...record), address }, CONTEXT);

const FRAME: ListFrame = {
  heading: '見本市の相談先と行ける場所',
  tableAddress: 'https://example.jp/table/#place=399019&need=food',
  day: '2026年11月29日',
};
const htmlOf = (rows: Parameters<typeof tableHtml>[0], frame = FRAME) =>
  tableHtml(rows, frame, ({ id }) => `https://example.jp/resources/${id}/`);
const tagsIn = (html: string) => [...html.matchAll(/<(\/?[a-z0-9]+)/gi)].map(([, name]) => name);

describe('ほかのホームページにはる一覧', () => {
  it('holds each row with its page, its numbers, and the day of its information', () => {
    const html = htmlOf([
      rowAt('見本市見本1-2', 'a', 'cafe', {
        name: '見本あさ',
        phones: [{ number: '0300000001', label: '見本の係' }],
        hours: ['毎週木 10:00-12:00'],
        fee: 'free',
        asOf: '2023-12',
      }),
      row('b', 'cafe', { asOf: '2015' }),
    ]);
    expect(html).toContain('<a href="https://example.jp/resources/a/">見本あさ</a>');
    expect(html).toContain('見本の係 <a href="tel:0300000001">03-0000-0001</a>');
    for (const said of ['見本市見本1-2', '毎週木', '10:00', '無料', '2023年12月の資料'])
      expect(html).toContain(said);
    expect(html).toContain(tableText.old);
    expect(html).toContain('2026年11月29日の情報です');
    expect(html).toContain('https://example.jp/table/#place=399019&amp;need=food');
  });

  it('is a list and links alone, whatever stands in an entry', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(text, text, text, (name, note, heading) => {
        const rows = [rowAt(note, 'a', 'cafe', { name, fee_note: note })];
        const tags = tagsIn(htmlOf(rows, { ...FRAME, heading }));
        const plain = tagsIn(
          htmlOf([rowAt('見本', 'a', 'cafe', { name: '見本', fee_note: '見本' })]),
        );
        expect(new Set(tags)).toEqual(new Set(plain));
        expect(tags.filter((tag) => tag === 'a')).toEqual(plain.filter((tag) => tag === 'a'));
      }),
    );
    const html = htmlOf([row('a', 'cafe', { name: '"><script>alert(1)</script>' })]);
    expect(html).not.toMatch(/<script|style=|onclick|<img/i);
  });
});
