/** 同じ名前の町: which of them was meant, and the others. */
import type { SearchIndex } from '../../search/index/search-index.ts';
import { fold } from '../../search/understand/fold.ts';
import type { Query } from '../../search/understand/understand.ts';
import { searchText } from '../../words/ja/search.ts';
import type { ResultsProps } from './SearchResultsView.tsx';

const MOST_OTHERS = 6;

/** 府中 means the largest of that name; the others are one touch away. */
export function SharedNames({
  query,
  places,
  onChange,
}: Pick<ResultsProps, 'onChange'> & {
  readonly query: Query;
  readonly places: SearchIndex['places'];
}) {
  const shared = query.words.flatMap(({ typed, places: named }) =>
    named.flatMap(({ text, codes, others = [] }) =>
      others.length > 0 ? { typed, text, codes, others } : [],
    ),
  );
  const placeOf = (code: string | undefined) => places.find((place) => place.code === code);
  const fullName = (code: string | undefined) => {
    const place = placeOf(code);
    return place ? place.prefecture + place.name : '';
  };
  return shared.map(({ typed, text, codes, others }) => (
    <p key={typed} className="perhaps">
      {searchText.sharedName(typed, fullName(codes[0]))}{' '}
      {others.slice(0, MOST_OTHERS).map((code) => (
        <button
          key={code}
          type="button"
          className="link"
          onClick={() => onChange(query.text.replace(typed, nameFor(typed, text, fullName(code))))}
        >
          {fullName(code)}
        </button>
      ))}
    </p>
  ));
}

/** 府中の居場所 as 広島県府中市の居場所: what follows the name stays. */
const nameFor = (typed: string, name: string, full: string): string =>
  fold(typed).startsWith(name) && typed.length > name.length
    ? full + typed.slice(name.length)
    : full;
