import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MOST_SHARED,
  readShortlistFragment,
  SHORTLIST_VIEWS,
  writeShortlistFragment,
} from '../../../src/domain/shortlist/shortlist-fragment.ts';

const word = fc.stringMatching(/^[a-z0-9]{1,6}$/);
const anyIds = fc.uniqueArray(
  fc.tuple(word, word).map((parts) => parts.join('/')),
  { minLength: 1, maxLength: MOST_SHARED },
);

describe('つなぎ帳のアドレス', () => {
  it('is short and readable', () => {
    expect(
      writeShortlistFragment({ view: 'list', ids: ['tokyo/nerima/a', 'tokyo/suginami/b'] }),
    ).toBe('#ids=tokyo/nerima/a,tokyo/suginami/b');
    expect(writeShortlistFragment({ view: 'handout' })).toBe('#view=handout');
    expect(writeShortlistFragment({ view: 'list' })).toBe('');
  });

  it.each([
    ['', 'list', undefined, false],
    ['#', 'list', undefined, false],
    ['#view=compare&ids=mihon/a,mihon/b', 'compare', ['mihon/a', 'mihon/b'], false],
    ['#ids=mihon%2Fa%2Cmihon%2Fb', 'list', ['mihon/a', 'mihon/b'], false],
    ['#ids=mihon/a,mihon/a', 'list', ['mihon/a'], true],
    ['#ids=../x,mihon/a', 'list', ['mihon/a'], true],
    ['#ids=__proto__', 'list', undefined, true],
    ['#view=secret', 'list', undefined, true],
    ['#name=yamada&ids=mihon/a', 'list', ['mihon/a'], true],
    ['#ids=', 'list', undefined, false],
    ['#%', 'list', undefined, false],
    ['#main', 'list', undefined, false],
    ['#ids%3Dmihon%252Fa%252Cmihon%252Fb', 'list', ['mihon/a', 'mihon/b'], false],
    ['#ids=mihon%252Fa', 'list', ['mihon/a'], false],
    ['#ids=mihon/a&fbclid=x', 'list', ['mihon/a'], false],
  ])('reads %s', (fragment, view, ids, isPartial) => {
    expect(readShortlistFragment(fragment)).toEqual({ view, ids, isPartial });
  });

  it('takes no more than a link may hold, and says so', () => {
    const ids = Array.from({ length: MOST_SHARED + 3 }, (_, index) => `mihon/p${index}`);
    expect(readShortlistFragment(`#ids=${ids.join(',')}`)).toEqual({
      view: 'list',
      ids: ids.slice(0, MOST_SHARED),
      isPartial: true,
    });
    expect(writeShortlistFragment({ view: 'list', ids }).split(',')).toHaveLength(MOST_SHARED);
  });

  it('comes back as it went, and never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SHORTLIST_VIEWS), anyIds, (view, ids) => {
        expect(readShortlistFragment(writeShortlistFragment({ view, ids }))).toEqual({
          view,
          ids,
          isPartial: false,
        });
      }),
    );
    fc.assert(
      fc.property(fc.string(), (fragment) => {
        const { view, ids } = readShortlistFragment(fragment);
        expect(readShortlistFragment(writeShortlistFragment({ view, ids }))).toEqual({
          view,
          ids,
          isPartial: false,
        });
      }),
    );
  });
});
