/** 順番に見る: from words that speak of a need to its chain of support, with the desks of the named place. */
import type { NeedId } from '../../domain/vocabulary/need.ts';
import type { Query } from '../../search/understand/understand.ts';
import { routes } from '../../site/links/routes.ts';
import { searchText } from '../../words/ja/search.ts';

interface Props {
  readonly query: Query;
  /** the needs that have one; never violence */
  readonly guides: readonly NeedId[];
}

export function GuideLink({ query, guides }: Props) {
  const need = query.concepts.flatMap(({ needs }) => needs).find((one) => guides.includes(one));
  if (need === undefined || query.isSensitive) return null;
  const [place, another] = query.municipalities;
  return (
    <p>
      <a href={routes.guide(need, another === undefined ? place : undefined)}>{searchText.guide}</a>
    </p>
  );
}
