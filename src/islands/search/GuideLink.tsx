/** 順番に見る: from words that speak of a need or a situation to its chain of support, with the desks of the named place; from a giver's to its door. */
import { doorIn } from '../../search/understand/giving.ts';
import { guidesFor, type GuideTitle } from '../../search/understand/guides-for.ts';
import type { Query } from '../../search/understand/understand.ts';
import { guideRoutes } from '../../site/links/guide-routes.ts';
import { searchText } from '../../words/ja/search.ts';
import type { SearchPageData } from './search-page-data.ts';

interface Props {
  readonly query: Query;
  readonly data: SearchPageData;
}

/** The place that the words name, where it is one. */
function areaOf({ municipalities: [place, another] }: Query): string | undefined {
  return another === undefined ? place : undefined;
}

export function GuideTitles({
  guides,
  query,
}: {
  readonly guides: readonly GuideTitle[];
  readonly query: Query;
}) {
  return guides.map(({ id, title }) => (
    <p key={id}>
      <a href={guideRoutes.guide(id, areaOf(query))}>{searchText.guide(title)}</a>
    </p>
  ));
}

export function GuideLink({ query, data }: Props) {
  const door = query.isSensitive ? undefined : doorIn(query.text);
  if (door !== undefined)
    return (
      <p>
        <a href={guideRoutes.supportDoor(door, areaOf(query))}>{searchText.door}</a>
      </p>
    );
  return <GuideTitles guides={guidesFor(query, data)} query={query} />;
}
