/** こう読みました: each word as it was understood, to be taken away one by one. */
import type { Query } from '../../search/understand/understand.ts';
import { searchText } from '../../words/ja/search.ts';

interface Props {
  readonly query: Query;
  /** @param chip the position of the one that goes */
  readonly onChange: (words: string, chip: number) => void;
}

export function Understood({ query, onChange }: Props) {
  if (query.chips.length === 0) return null;
  const without = (typed: string) =>
    query.text
      .split(/[\s　]+/)
      .filter((word) => word !== typed)
      .join(' ');
  return (
    <ul className="chips understood" role="list" aria-label={searchText.understood}>
      {query.chips.map(({ type, label, isFirstOfMore, typed }, at) => (
        <li key={`${type}${label}${isFirstOfMore}`}>
          <button type="button" onClick={() => onChange(without(typed), at)}>
            <small>{searchText.chip[type]}</small>{' '}
            {isFirstOfMore ? searchText.andMore(label) : label} <span aria-hidden="true">×</span>
            <span className="visually-hidden">{searchText.remove}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
