/** 順番に見る: from words that speak of a need to its chain of support, with the desks of the named place; from a giver's to its door. */
import type { NeedId } from '../../domain/vocabulary/need.ts';
import { doorIn } from '../../search/understand/giving.ts';
import type { Query } from '../../search/understand/understand.ts';
import { routes } from '../../site/links/routes.ts';
import { searchText } from '../../words/ja/search.ts';

interface Props {
  readonly query: Query;
  /** the needs that have one; never violence */
  readonly guides: readonly NeedId[];
}

export function GuideLink({ query, guides }: Props) {
  if (query.isSensitive) return null;
  const [place, another] = query.municipalities;
  const area = another === undefined ? place : undefined;
  const door = doorIn(query.text);
  if (door !== undefined)
    return (
      <p>
        <a href={routes.supportDoor(door, area)}>{searchText.door}</a>
      </p>
    );
  const need = query.concepts.flatMap(({ needs }) => needs).find((one) => guides.includes(one));
  if (need === undefined) return null;
  return (
    <p>
      <a href={routes.guide(need, area)}>{searchText.guide}</a>
    </p>
  );
}
