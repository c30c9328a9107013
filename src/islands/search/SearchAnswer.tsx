/** 答え, by what the words turned out to be: danger, places, or none. */
import { NO_FILTERS } from '../../search/filter/filters.ts';
import { searchText } from '../../words/ja/search.ts';
import { knownDangerKit } from './fetch-danger-kit.ts';
import type { SearchPageData } from './search-page-data.ts';
import type { SearchState } from './search-state.ts';
import { StatusLine } from './StatusLine.tsx';
import type { Address } from './use-address.ts';
import type { AskedState } from './use-asked.ts';
import type { BodyResults } from './use-body-results.ts';

interface Props {
  readonly search: SearchState;
  readonly asked: AskedState;
  readonly address: Address;
  readonly bodies: BodyResults;
  readonly data: SearchPageData;
  /** the reader took a word away (the chip at this position), or chose another */
  readonly onRefine: (words: string, chip?: number) => void;
}

const HAS_LIST: ReadonlySet<SearchState['is']> = new Set(['results', 'none', 'failed']);
const IS_ANSWERED: ReadonlySet<SearchState['is']> = new Set(['results', 'none']);

/** Lines of danger; the words alone are needed for them. */
function Danger({ search, data }: Pick<Props, 'search' | 'data'>) {
  const { query, index } = search;
  // It is there: nothing else knows words of danger.
  const kit = knownDangerKit();
  if (!kit || !query || !index) return null;
  return (
    <kit.UrgentView
      key={query.text}
      query={query}
      all={search.all}
      index={index}
      kit={search.answerKit}
      data={data}
      isComing={search.areLinesComing}
      isFailed={search.hasFailed}
      onRetry={search.retry}
    />
  );
}

/** What the words only sound of, above what they ask for. */
function Hunch({ search, data }: Pick<Props, 'search' | 'data'>) {
  const { hunch, answerKit } = search;
  const kit = knownDangerKit();
  if (!answerKit || !kit || hunch.lines.length === 0) return null;
  return <kit.HunchView hunch={hunch} kit={answerKit} data={data} />;
}

function List({ search, asked, address, bodies, data, onRefine }: Props) {
  const { all, index, answerKit, found } = search;
  if (!answerKit || !all || !index || !found) return null;
  return (
    <answerKit.Results
      answer={{ all, index, data }}
      found={found}
      bodies={bodies}
      isFailed={search.is === 'failed'}
      isClosed={address.isClosed || search.reading !== 'harmless'}
      isBeginning={search.isBeginning}
      shown={asked.shown}
      onShowMore={asked.showMore}
      onChange={onRefine}
    />
  );
}

/** Entries that were not looked through, and a link to these results. */
function BelowList({ search, asked, address }: Pick<Props, 'search' | 'asked' | 'address'>) {
  const { leftOut, answerKit } = search;
  const link = address.linkTo(asked.words, asked.filters);
  return (
    <>
      {leftOut > 0 && (
        <p className="notice">
          {searchText.leftOut(leftOut)}{' '}
          <button type="button" className="button quiet" onClick={asked.widen}>
            {searchText.lookFurther}
          </button>
        </p>
      )}
      {link !== undefined && answerKit && (
        <answerKit.CopyButton
          text={link}
          words={searchText.link}
          onMake={() => address.send(asked.words)}
        />
      )}
    </>
  );
}

export function SearchAnswer(props: Props) {
  const { search, asked, data } = props;
  if (search.is === 'urgent') return <Danger {...props} />;
  return (
    <>
      <StatusLine
        search={search}
        helplinesPage={data.helplinesPage}
        onClear={() => asked.setFilters(NO_FILTERS)}
      />
      {HAS_LIST.has(search.is) && <Hunch {...props} />}
      {HAS_LIST.has(search.is) && <List {...props} />}
      {IS_ANSWERED.has(search.is) && !search.isBeginning && <BelowList {...props} />}
    </>
  );
}
