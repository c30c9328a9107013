import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../../../src/domain/fields/entry-id.ts';
import { completeness } from '../../../src/domain/entry/completeness.ts';
import { openIndex } from '../../../src/search/files/index-files.ts';
import { inRowOrder } from '../../../src/search/files/row-order.ts';
import { KIND_IDS } from '../../../src/domain/vocabulary/kind.ts';
import { realCatalogue, realIndexFiles } from '../../catalogue/real-catalogue.ts';

const ROW = fc.record({
  id: fc
    .tuple(fc.constantFrom('a/b', 'a/c'), fc.integer({ min: 0, max: 99 }))
    .map(([folder, n]) => `${folder}/${n}`),
  kind: fc.constantFrom(...KIND_IDS.slice(0, 3)),
  fullness: fc.integer({ min: 0, max: 5 }),
});

const catalogue = realCatalogue();
const { resources } = catalogue;
const files = realIndexFiles();

describe('索引の並び', () => {
  it('has of one folder and kind what says more first, and is the same whatever order it came in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(ROW, { selector: ({ id }) => id }), (rows) => {
        const ordered = inRowOrder(rows, ({ fullness }) => fullness);
        expect(inRowOrder(rows.toReversed(), ({ fullness }) => fullness)).toEqual(ordered);
        ordered.forEach((row, at) => {
          const next = ordered[at + 1];
          if (next && folderOf(next.id) === folderOf(row.id) && next.kind === row.kind)
            expect(row.fullness).toBeGreaterThanOrEqual(next.fullness);
        });
      }),
    );
  });

  it('shows no number of it to anyone: files of the index hold none', () => {
    for (const { main, details, facets } of files.parts)
      for (const text of [main, details, facets]) expect(text).not.toContain('fullness');
  });

  it('puts of one kind and town the fuller entry before the barer one, in levels', () => {
    const byId = new Map(resources.map((one) => [one.id, one]));
    const { documents } = openIndex(files);
    const groups = Map.groupBy(documents, ({ id, kind, area }) =>
      [folderOf(id), kind, area.join()].join('|'),
    );
    const scores = [...groups.values()]
      .filter((group) => group.length > 2)
      .map((group) => group.map(({ id }) => completeness(byId.get(id)!, '2026-11-01').score));
    expect(scores.length).toBeGreaterThan(20);
    for (const list of scores)
      for (const [at, score] of list.slice(1).entries())
        expect(score - list[at]!).toBeLessThan(0.25);
  });
});
