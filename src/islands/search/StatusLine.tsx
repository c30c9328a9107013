/** 探したようす: one polite line, and what can be done where something failed. */
import { searchText } from '../../words/ja/search.ts';
import { pageRenewal } from '../shared/page-renewal.ts';
import { renewalText } from '../../words/ja/renewal.ts';
import type { SearchState } from './search-state.ts';

interface Props {
  readonly search: SearchState;
  readonly helplinesPage: string;
  readonly onClear: () => void;
}

function countOf({ found }: SearchState): string {
  const perhaps = found?.perhaps?.length ?? 0;
  const total = (found?.total ?? 0) + (found?.usually?.length ?? 0);
  return perhaps > 0 ? searchText.filters.count(total, perhaps) : searchText.count(total);
}

function sentence(search: SearchState): string {
  switch (search.is) {
    case 'loading':
      return searchText.loading;
    case 'results':
      return countOf(search) + (search.isMoreComing ? searchText.moreComing : '');
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
