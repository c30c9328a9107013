import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEntryId } from '../../../src/domain/fields/entry-id.ts';
import {
  readShortlistText,
  writeShortlistText,
} from '../../../src/domain/shortlist/shortlist-file.ts';
import { MOST_PLACES } from '../../../src/domain/shortlist/shortlist-key.ts';

const item = { id: 'mihon/mihon/cafe', addedOn: '2026-11-22' };
const file = (data: unknown) => JSON.stringify(data);
const word = fc.stringMatching(/^[a-z0-9]{1,6}$/);
const anyId = fc.tuple(word, word, word).map((parts) => parts.join('/'));
const anyList = fc
  .uniqueArray(anyId, { maxLength: 30 })
  .map((ids) => ids.map((id) => ({ id, addedOn: '2026-11-22' })));
/** texts that are nearly lists, besides any text at all */
const anyText = fc.oneof(
  fc.string(),
  fc.json(),
  fc
    .record({
      version: fc.oneof(fc.constant(1), fc.anything()),
      items: fc.array(
        fc.oneof(
          fc.anything(),
          fc.record({
            id: fc.oneof(anyId, fc.anything()),
            addedOn: fc.oneof(fc.constant('2026-11-22'), fc.anything()),
          }),
        ),
      ),
    })
    .map((data) => {
      try {
        return JSON.stringify(data) ?? '';
      } catch {
        return '';
      }
    }),
);

describe('つなぎ帳の文字', () => {
  it.each([
    ['not JSON', 'つなぎ帳', [], ['unreadable']],
    ['empty', '', [], ['unreadable']],
    ['cut off', file({ version: 1, items: [item] }).slice(0, 30), [], ['unreadable']],
    ['a list alone', file([item]), [], ['unreadable']],
    ['null', 'null', [], ['unreadable']],
    ['no items', file({ version: 1 }), [], ['unreadable']],
    [
      'items of a prototype',
      '{"version":1,"__proto__":{"items":[{"id":"mihon/mihon/cafe"}]}}',
      [],
      ['unreadable'],
    ],
    ['another version', file({ version: 2, items: [item] }), [item], ['other-version']],
    ['no version', file({ items: [item] }), [item], ['other-version']],
    ['doubles', file({ version: 1, items: [item, item] }), [item], ['duplicates']],
    ['a path', file({ version: 1, items: [{ id: '../x' }, item] }), [item], ['wrong-ids']],
    [
      'keys of every object',
      file({
        version: 1,
        items: [{ id: '__proto__' }, { id: 'constructor' }, { id: 'toString' }, item],
      }),
      [item],
      ['wrong-ids'],
    ],
    [
      'rows that are none',
      file({ version: 1, items: [null, 3, 'mihon/mihon/cafe', [], item] }),
      [item],
      ['wrong-ids'],
    ],
    [
      'a day that is none',
      file({ version: 1, items: [{ id: item.id, addedOn: '2026-02-30' }] }),
      [{ id: item.id }],
      [],
    ],
    ['a mark at the front', `\uFEFF${file({ version: 1, items: [item] })}`, [item], []],
    ['a good list', file({ version: 1, items: [item] }), [item], []],
    ['an empty list', file({ version: 1, items: [] }), [], []],
  ])('%s', (_, written, list, flaws) => {
    expect(readShortlistText(written)).toEqual({ list, flaws });
  });

  it('keeps the first of too many', () => {
    const items = Array.from({ length: MOST_PLACES + 5 }, (_, index) => ({
      id: `mihon/p${index}`,
    }));
    const { list, flaws } = readShortlistText(file({ version: 1, items }));
    expect(list).toEqual(items.slice(0, MOST_PLACES));
    expect(flaws).toEqual(['too-many']);
  });

  it('reads what it has written', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        expect(readShortlistText(writeShortlistText(list))).toEqual({ list, flaws: [] });
      }),
    );
  });

  it('never throws, gives only ids, and mends once for all', () => {
    fc.assert(
      fc.property(anyText, (written) => {
        const { list } = readShortlistText(written);
        expect(list.every(({ id }) => isEntryId(id))).toBe(true);
        expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
        expect(readShortlistText(writeShortlistText(list))).toEqual({ list, flaws: [] });
      }),
      { numRuns: 500 },
    );
  });
});
