/** 結果の部分: what is said while it is searched, the places, and what can be done with them. */
import type { RefObject } from 'react';
import type { Places } from '../../domain/area/reach.ts';
import { isUrgent } from '../../matching/answers.ts';
import { matchText } from '../../words/ja/match.ts';
import { mayBeKept } from './kept-state.ts';
import type { MatchPageData } from './match-page-data.ts';
import { MatchResults } from './MatchResults.tsx';
import type { OpenBench } from './use-bench-parts.ts';
import type { Search } from './use-found.ts';
import type { Given } from './use-given.ts';

interface Props {
  readonly search: Search;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly given: Given;
  readonly data: MatchPageData;
  readonly places: Places;
  /** the choices on each result; undefined where none may be made */
  readonly bench: OpenBench | undefined;
  readonly onRetry: () => void;
  /** a ward of the city that was named */
  readonly onWard: (code: string) => void;
  readonly onChange: () => void;
  readonly onRestart: () => void;
}

function statusOf(search: Search): string | false {
  if (search.is === 'loading' || search.is === 'failed') return matchText[search.is];
  if (search.is !== 'found' || isUrgent(search.answers)) return false;
  const { suggestions, isThin } = search.found.result;
  if (isThin) return matchText.none + matchText.noneNext;
  return matchText.count(suggestions.filter(({ verdict }) => verdict !== 'differs').length);
}

const Button = ({ label, onPress }: { readonly label: string; readonly onPress: () => void }) => (
  <button type="button" className="button quiet" onClick={onPress}>
    {label}
  </button>
);

function After({ given, onChange, onRestart }: Pick<Props, 'given' | 'onChange' | 'onRestart'>) {
  const { answers, isAll, isKept } = given;
  return (
    <div className="after no-print">
      {mayBeKept(answers) && (
        <p className="choices">
          <label>
            <input type="checkbox" checked={isKept} onChange={() => given.setKept(!isKept)} />
            {matchText.keep}
          </label>
        </p>
      )}
      <p className="turns">
        {!isAll && <Button label={matchText.change} onPress={onChange} />}
        <Button label={matchText.print} onPress={() => window.print()} />
        <Button label={matchText.reset} onPress={onRestart} />
      </p>
    </div>
  );
}

export function ResultSection(props: Props) {
  const { search, heading, data, places, bench, onRetry, onWard, ...after } = props;
  return (
    <section
      className="results"
      aria-labelledby="match-results"
      data-match-state={search.is}
      hidden={search.is === 'asking'}
    >
      <h2 id="match-results" tabIndex={-1} ref={heading}>
        {isUrgent(after.given.answers) ? matchText.urgentHeading : matchText.resultHeading}
      </h2>
      <p className="status" role="status">
        {statusOf(search)}
      </p>
      {search.is === 'failed' && (
        <p>
          <Button label={matchText.retry} onPress={onRetry} />
        </p>
      )}
      {search.is === 'found' && (
        <MatchResults
          key={JSON.stringify(search.answers)}
          answers={search.answers}
          found={search.found}
          data={data}
          places={places}
          bench={bench}
          onWard={onWard}
        />
      )}
      {bench && search.is === 'found' && (
        <bench.ChoiceTray
          choices={bench.choices}
          shortlistPage={data.shortlistPage}
          area={search.answers.municipality}
        />
      )}
      {(search.is === 'found' || search.is === 'failed') && <After {...after} />}
    </section>
  );
}
