/**
 * 急ぎのことばへの答え: one sentence of welcome, then what answers now. Nothing is counted, narrowed or reported beside it.
 * It needs the words alone: the rest of the program and the lines may be on their way, or not to be had.
 */
import { useState } from 'react';
import type { Query } from '../../search/understand/understand.ts';
import type { SearchIndex } from '../../search/index/search-index.ts';
import type { SearchResults } from '../../search/answer/search.ts';
import { searchText } from '../../words/ja/search.ts';
import { urgentText } from '../../words/ja/urgent.ts';
import type { SearchPageData } from './search-page-data.ts';
import type { AnswerKit } from './use-answer-kit.ts';

interface Props {
  readonly query: Query;
  readonly all: SearchResults | undefined;
  readonly index: SearchIndex;
  readonly kit: AnswerKit | undefined;
  readonly data: SearchPageData;
  readonly isComing: boolean;
  readonly isFailed: boolean;
  readonly onRetry: () => void;
}

/** All that it takes to show lines and places. */
interface Answered {
  readonly all: SearchResults;
  readonly index: SearchIndex;
  readonly data: SearchPageData;
}

const PAGE = 10;
/** Ordinary places help too, once the first words are said; of other dangers none are shown. */
const ELSEWHERE: ReadonlySet<string> = new Set(['food', 'shelter']);

const mayLookElsewhere = ({ isSensitive, urgent }: Query) =>
  !isSensitive && urgent.every(({ sign }) => sign !== undefined && ELSEWHERE.has(sign));

/** What stands below the lines, and stays away until they stand there. */
function BelowLines({ query, data }: Pick<Props, 'query' | 'data'>) {
  const isOfViolence = query.urgent.some(({ isViolence }) => isViolence);
  return (
    <>
      <p>
        <a href={data.helplinesPage}>{urgentText.all}</a>
      </p>
      {query.isSensitive && (
        <p>
          {urgentText.sensitive}{' '}
          {isOfViolence && <a href={data.violencePage}>{urgentText.sensitiveGo}</a>}
        </p>
      )}
    </>
  );
}

/** Numbers that are known without any data. */
function FirstNumbers() {
  return (
    <p className="turns" data-first-numbers>
      {urgentText.firstNumbers.map(({ number, who }) => (
        <a key={number} className="button" href={`tel:${number}`}>
          {number}（{who}）
        </a>
      ))}
    </p>
  );
}

function Danger({
  answer,
  ...props
}: Omit<Props, 'all' | 'index'> & { readonly answer: Answered | undefined }) {
  const { query, kit, isComing, isFailed, onRetry } = props;
  // The words, the program or the files of the lines may be lost, each alone.
  const hasLines = kit !== undefined && answer !== undefined && answer.all.urgent.length > 0;
  return (
    <section className="danger">
      <p className="welcome" role="status" tabIndex={-1} data-first-result>
        {query.urgent[0]?.welcome || urgentText.welcome}
      </p>
      <h2>{urgentText.lines}</h2>
      {isComing && <p className="soft">{searchText.loading}</p>}
      {!isComing && kit && answer && (
        <kit.Lines
          documents={answer.all.urgent}
          isYoung={answer.all.query.isYoung}
          data={answer.data}
        />
      )}
      {isFailed && !hasLines && <FirstNumbers />}
      {isFailed && (
        <p>
          {searchText.failed}{' '}
          <button type="button" className="button quiet" onClick={onRetry}>
            {searchText.retry}
          </button>
        </p>
      )}
      {!isComing && <BelowLines {...props} />}
    </section>
  );
}

/** Places beside the lines, after a tap. */
function Elsewhere({ kit, answer }: { readonly kit: AnswerKit; readonly answer: Answered }) {
  const [isOpen, setOpen] = useState(false);
  const [shown, setShown] = useState(PAGE);
  const { results } = answer.all;
  if (results.length === 0) return null;
  const asked = answer.all.asksForPlace && (
    <div className="notice">
      {searchText.asksForPlace.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
  if (!isOpen)
    return (
      <>
        {asked}
        <p className="elsewhere">
          <button type="button" className="link" onClick={() => setOpen(true)}>
            {urgentText.elsewhere}
          </button>
        </p>
      </>
    );
  return (
    <section>
      {asked}
      <h2>{urgentText.elsewhereHeading}</h2>
      <kit.PlaceList
        answer={answer}
        documents={results.slice(0, shown).map(({ document }) => document)}
      />
      {results.length > shown && (
        <p>
          <button type="button" className="button quiet" onClick={() => setShown(shown + PAGE)}>
            {searchText.moreOf}
          </button>
        </p>
      )}
    </section>
  );
}

export function UrgentView({ all, index, ...props }: Props) {
  const { query, kit, data, isComing } = props;
  const answer = all && { all, index, data };
  return (
    <>
      <Danger {...props} answer={answer} />
      {!isComing && mayLookElsewhere(query) && kit && answer && (
        <>
          <kit.GuideLink query={query} data={data} />
          <Elsewhere kit={kit} answer={answer} />
        </>
      )}
    </>
  );
}
