/** 条件でしぼる, closed at first: what is behind it loads when it is opened. */
import type { Filters } from '../../search/filter/filters.ts';
import { searchText } from '../../words/ja/search.ts';
import type { SearchState } from './search-state.ts';

interface Props {
  readonly search: SearchState;
  readonly filters: Filters;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly onChange: (filters: Filters) => void;
}

const activeIn = (filters: Filters) =>
  Object.values(filters).filter((value) => value !== undefined && value !== false).length;

export function FilterDoor({ search, filters, isOpen, onToggle, onChange }: Props) {
  const { all, index, filterKit } = search;
  const { ready } = filterKit;
  const isUrgent = search.is === 'urgent';
  const active = activeIn(filters);
  return (
    <details
      className="filter-door"
      open={isOpen && !isUrgent}
      data-away={isUrgent}
      onToggle={(event) => onToggle((event.target as HTMLDetailsElement).open)}
    >
      <summary>
        {active > 0 ? searchText.filters.active(active) : searchText.filters.heading}
      </summary>
      {all && ready && index && (
        <ready.kit.FilterPanel
          results={all.results}
          filters={filters}
          context={ready.context}
          places={index.places}
          onChange={onChange}
        />
      )}
      {(isOpen || active > 0) && !ready && (
        <p className="small" role="status">
          {filterKit.isFailed ? searchText.filters.failed : searchText.loading}
        </p>
      )}
    </details>
  );
}
