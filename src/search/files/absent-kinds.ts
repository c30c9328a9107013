/**
 * まだ載っていない種類のことば: who asks for a kind of which the catalogue has no place is told what answers the same
 * need. Without it 夜間中学 would mean nothing that is there, and only the lines for everything would be left.
 */
import { KINDS, kindOf, type KindId } from '../../domain/vocabulary/kind.ts';
import type { ThesaurusRow } from '../../domain/vocabulary/thesaurus.ts';
import { namesIn } from '../understand/phrase-table.ts';

/** What such a place is first of all for. */
const needsOf = (kind: KindId) => kindOf(kind).needs.slice(0, 1);

export function withAbsentKinds(
  thesaurus: readonly ThesaurusRow[],
  present: ReadonlySet<KindId>,
): readonly ThesaurusRow[] {
  const isAbsent = (kind: KindId) => !present.has(kind);
  const rows = thesaurus.map((row) =>
    row.needs.length === 0 && row.kinds.length > 0 && row.kinds.every(isAbsent)
      ? { ...row, needs: needsOf(row.kinds[0]!) }
      : row,
  );
  const names = KINDS.filter(({ id }) => isAbsent(id)).map(({ id, label }): ThesaurusRow => ({
    title: label,
    phrases: namesIn(label),
    needs: needsOf(id),
    kinds: [],
    area: [],
  }));
  return [...rows, ...names];
}
