/** 急ぎのことばへの答え: one sentence of welcome, then what answers now. Nothing is counted, narrowed or reported beside it. */
import { useMemo, useState, type ReactNode } from 'react';
import type { Clock } from '../../domain/line-order.ts';
import type { Addressed } from '../../domain/page-address.ts';
import { orderDocuments } from '../../search/document-openness.ts';
import type { SearchDocument } from '../../search/search-document.ts';
import type { SearchResults } from '../../search/search.ts';
import { searchText } from '../../site/search-text.ts';
import { urgentText } from '../../site/urgent-text.ts';
import { LineItem } from './ResultItem.tsx';
import type { SearchPageData } from './search-page-data.ts';

interface Props {
  readonly all: SearchResults;
  readonly data: SearchPageData;
  readonly isComing: boolean;
  readonly isFailed: boolean;
  readonly onRetry: () => void;
  readonly hrefOf: (entry: Addressed) => string;
  readonly clock: Clock;
  readonly renderPlace: (document: SearchDocument) => ReactNode;
}

const PAGE = 10;
/** Ordinary places help too, once the first words are said; of other dangers none are shown. */
const ELSEWHERE: ReadonlySet<string> = new Set(['food', 'shelter']);

export function UrgentView({ all, data, isComing, isFailed, onRetry, hrefOf, clock, renderPlace }: Props) {
  const [isElsewhere, setElsewhere] = useState(false);
  const [shown, setShown] = useState(PAGE);
  const { query, results } = all;
  // Once per answer: lines that change places under a reading eye would be worse than an old order.
  const urgent = useMemo(() => orderDocuments(all.urgent, clock, query.isYoung), [all.urgent, clock.isHoliday]);
  const isOfViolence = query.urgent.some(({ isViolence }) => isViolence);
  const mayLook = !isComing && !query.isSensitive && results.length > 0 && query.urgent.every(({ sign }) => sign !== undefined && ELSEWHERE.has(sign));
  return (
    <>
      <section className="danger">
        <p className="welcome" role="status" tabIndex={-1} data-first-result>{all.urgentTopics[0]?.welcome || urgentText.welcome}</p>
        <h2>{urgentText.lines}</h2>
        {isComing && <p className="soft">{searchText.loading}</p>}
        {!isComing && <ul className="lines" role="list">{urgent.map((document) => <LineItem key={document.id} document={document} href={hrefOf(document)} clock={clock} />)}</ul>}
        {isFailed && <p>{searchText.failed} <button type="button" className="button quiet" onClick={onRetry}>{searchText.retry}</button></p>}
        {!isComing && <p><a href={data.helplinesPage}>{urgentText.all}</a></p>}
        {!isComing && query.isSensitive && <p>{urgentText.sensitive} {isOfViolence && <a href={data.violencePage}>{urgentText.sensitiveGo}</a>}</p>}
      </section>
      {mayLook && !isElsewhere && <p className="elsewhere"><button type="button" className="link" onClick={() => setElsewhere(true)}>{urgentText.elsewhere}</button></p>}
      {mayLook && isElsewhere && (
        <section>
          <h2>{urgentText.elsewhereHeading}</h2>
          <ul className="places" role="list">{results.slice(0, shown).map(({ document }) => renderPlace(document))}</ul>
          {results.length > shown && <p><button type="button" className="button quiet" onClick={() => setShown(shown + PAGE)}>{searchText.moreOf}</button></p>}
        </section>
      )}
    </>
  );
}
