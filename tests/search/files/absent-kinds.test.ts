/** まだ載っていない種類のことば: mean what such a place is for, and change nothing for kinds that are there. */
import { describe, expect, it } from 'vitest';
import { KIND_IDS, kindOf, type KindId } from '../../../src/domain/vocabulary/kind.ts';
import type { ThesaurusRow } from '../../../src/domain/vocabulary/thesaurus.ts';
import { withAbsentKinds } from '../../../src/search/files/absent-kinds.ts';

const row = (kinds: readonly KindId[], needs: ThesaurusRow['needs'] = []): ThesaurusRow => ({
  title: '見本',
  phrases: ['見本のことば'],
  needs,
  kinds,
  area: [],
});
const without = (...kinds: readonly KindId[]) =>
  new Set(KIND_IDS.filter((id) => !kinds.includes(id)));

describe('まだ載っていない種類', () => {
  it('changes nothing where every kind has a place', () => {
    const rows = [row(['night-school']), row([], ['food'])];
    expect(withAbsentKinds(rows, without())).toEqual(rows);
  });

  it('gives its words and its names the first need of the kind', () => {
    const [first, ...added] = withAbsentKinds([row(['night-school'])], without('night-school'));
    expect(first!.needs).toEqual(['school']);
    expect(added).toEqual([
      {
        title: '夜間中学',
        phrases: ['夜間中学', '夜間中学'],
        needs: ['school'],
        kinds: [],
        area: [],
      },
    ]);
  });

  it('leaves words that mean a kind that is there, or a need', () => {
    const rows = [row(['night-school', 'study-support']), row(['night-school'], ['language'])];
    expect(withAbsentKinds(rows, without('night-school')).slice(0, 2)).toEqual(rows);
  });

  it('knows a need for every kind', () =>
    expect(KIND_IDS.filter((id) => kindOf(id).needs.length === 0)).toEqual([]));
});
