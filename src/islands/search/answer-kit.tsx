/**
 * 答えを作って見せる部分。What answers are made with and shown by, as one part that loads when a person turns to the search
 * box.
 */
import { useMemo } from 'react';
import { NATIONAL, NATIONAL_NAME } from '../../domain/area/national.ts';
import { momentInJapan } from '../../domain/time/calendar-date.ts';
import { holidaySet } from '../../domain/time/holiday-set.ts';
import type { Clock } from '../../domain/entry/line-order.ts';
import { entryPath, type Addressed } from '../../domain/entry/page-address.ts';
import { orderDocuments } from '../../search/filter/document-openness.ts';
import { foldSigns, spellingsOf } from '../../search/body/mark.ts';
import type { SearchDocument } from '../../search/index/search-document.ts';
import type { SearchIndex } from '../../search/index/search-index.ts';
import { search, type SearchResults } from '../../search/answer/search.ts';
import { untilPlace } from '../../search/answer/what-is-missing.ts';
import { searchText } from '../../words/ja/search.ts';
import { useNow } from '../shared/use-now.ts';
import { LineItem, ResultItem } from './ResultItem.tsx';
import type { SearchPageData } from './search-page-data.ts';
import { SearchResultsView, type ResultsProps } from './SearchResultsView.tsx';

export { browse } from '../../search/answer/search.ts';

/** All that answers the words; 今日 is the reader's day. */
export const searchToday = (
  words: string,
  index: SearchIndex,
  { holidays }: SearchPageData,
): SearchResults => {
  const found = search(words, index, {
    limit: Infinity,
    today: { ...momentInJapan(new Date()), isHoliday: holidaySet(holidays) },
  });
  return found.asksForPlace ? untilPlace(found) : found;
};

export { GuideLink } from './GuideLink.tsx';
export { CopyButton } from '../shared/CopyButton.tsx';

const MOST_AREAS = 3;

interface Answer {
  readonly all: SearchResults;
  readonly index: SearchIndex;
  readonly data: SearchPageData;
}

function useClock({ holidays }: SearchPageData): Clock {
  const isHoliday = useMemo(() => holidaySet(holidays), [holidays]);
  return { now: useNow(), isHoliday };
}

const hrefIn =
  ({ resourceBase }: SearchPageData) =>
  (entry: Addressed) =>
    `${resourceBase}${entryPath(entry)}/`;

/** How a place is shown: with the words marked, and the names of its areas. */
function usePlace({ all, index, data }: Answer) {
  const names = useMemo(() => new Map(index.places.map(({ code, name }) => [code, name])), [index]);
  const { words } = all.query;
  const needles = useMemo(
    () => [
      ...new Set(
        words
          .flatMap(({ typed, spellings, literals }) => [
            ...spellings,
            ...literals,
            ...typed.split(/\s+/),
          ])
          .map(foldSigns)
          .flatMap(spellingsOf),
      ),
    ],
    [words],
  );
  const clock = useClock(data);
  const nameOf = (code: string) => (code === NATIONAL ? NATIONAL_NAME : (names.get(code) ?? ''));
  const areaName = (area: readonly string[]) => {
    const first = area.slice(0, MOST_AREAS).map(nameOf).join('、');
    return area.length > MOST_AREAS ? searchText.moreAreas(first) : first;
  };
  const hrefOf = hrefIn(data);
  return (document: SearchDocument) => (
    <ResultItem
      key={document.id}
      document={document}
      areaName={areaName(document.area)}
      href={hrefOf(document)}
      needles={needles}
      clock={clock}
      usual={data.usualWords[document.kind]}
    />
  );
}

export function Results({
  answer,
  ...props
}: { readonly answer: Answer } & Omit<ResultsProps, 'index' | 'data' | 'renderPlace'>) {
  return (
    <SearchResultsView
      {...props}
      index={answer.index}
      data={answer.data}
      renderPlace={usePlace(answer)}
    />
  );
}

export function PlaceList({
  answer,
  documents,
}: {
  readonly answer: Answer;
  readonly documents: readonly SearchDocument[];
}) {
  return (
    <ul className="places" role="list">
      {documents.map(usePlace(answer))}
    </ul>
  );
}

interface LinesProps {
  readonly documents: readonly SearchDocument[];
  readonly isYoung: boolean;
  readonly data: SearchPageData;
}

/** Numbers to call. */
export function Lines({ documents, isYoung, data }: LinesProps) {
  const clock = useClock(data);
  const hrefOf = hrefIn(data);
  // Once per answer: lines that change places under a reading eye would be worse than an old order.
  const lines = useMemo(
    () => orderDocuments(documents, clock, isYoung),
    [documents, clock.isHoliday],
  );
  return (
    <ul className="lines" role="list">
      {lines.map((document) => (
        <LineItem key={document.id} document={document} href={hrefOf(document)} clock={clock} />
      ))}
    </ul>
  );
}
