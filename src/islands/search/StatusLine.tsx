/** 探したようす: one polite line, and what can be done where something failed. */
import { searchText } from '../../words/ja/search.ts';
import { pageRenewal } from '../shared/page-renewal.ts';
import { renewalText } from '../../words/ja/renewal.ts';
import { countSentence, type SearchState } from './search-state.ts';

interface Props {
  readonly search: SearchState;
  readonly helplinesPage: string;
  readonly onClear: () => void;
}

function sentence(search: SearchState): string {
  switch (search.is) {
    case 'loading':
      return searchText.loading;
    case 'results':
      return (
        (search.found ? countSentence(search.found, search.isCountOfSome) : searchText.count(0)) +
        (search.isMoreComing ? searchText.moreComing : '')
      );
    case 'none':
      return search.isNothingLeft ? searchText.filters.none : searchText.none;
    case 'failed':
      return searchText.failed;
    case 'outdated':
      return searchText.outdated;
    default:
      return '';
  }
}

export function StatusLine({ search, helplinesPage, onClear }: Props) {
  const { is, isNothingLeft, retry } = search;
  return (
    <>
      <p className="status" role="status" tabIndex={-1} data-first-result>
        {sentence(search)}
      </p>
      {is === 'failed' && (
        <p>
          <button type="button" className="button quiet" onClick={retry}>
            {searchText.retry}
          </button>{' '}
          <a href={helplinesPage}>{searchText.lines}</a>
        </p>
      )}
      {is === 'outdated' && (
        <p>
          <button type="button" className="button quiet" onClick={() => void pageRenewal.reload()}>
            {renewalText.reload}
          </button>
        </p>
      )}
      {isNothingLeft && (
        <p>
          <button type="button" className="button quiet" onClick={onClear}>
            {searchText.filters.clear}
          </button>
        </p>
      )}
    </>
  );
}
