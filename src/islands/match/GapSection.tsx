/** この地域にまだ載っていないもの, where to ask for it, and the way to tell of it. */
import { kindOf, type KindId } from '../../domain/vocabulary/kind.ts';
import type { MatchResult } from '../../matching/match.ts';
import { matchText } from '../../words/ja/match.ts';
import type { MatchPageData } from './match-page-data.ts';

interface Props {
  readonly result: Pick<MatchResult, 'gaps' | 'isThin'>;
  readonly area: string | undefined;
  /** '' while no area is chosen */
  readonly areaName: string;
  readonly data: MatchPageData;
  /** the nearby place that fills the gap, else the kind's own page */
  readonly hrefOf: (kind: KindId, nearby: string | undefined) => string;
}

export function GapSection({ result, area, areaName, data, hrefOf }: Props) {
  const { gaps, isThin } = result;
  if (gaps.length === 0) return null;
  return (
    <section>
      <h3>{matchText.gaps(areaName)}</h3>
      <ul className="chips" role="list">
        {gaps.map(({ kind, nearby }) => (
          <li key={kind}>
            <a href={hrefOf(kind, nearby)}>
              {kindOf(kind).label}
              {nearby && `（${matchText.nearbyHas}）`}
            </a>
          </li>
        ))}
      </ul>
      {isThin && (
        <p>
          {matchText.askOffice}{' '}
          <a href={`${data.areaBase}${area}/`}>{matchText.office(areaName)}</a>
        </p>
      )}
      <p className="small">
        <a
          href={data.gapReport + (areaName && `&area=${encodeURIComponent(areaName)}`)}
          rel="noreferrer"
        >
          {matchText.reportGap}
        </a>
        {data.ways?.map(({ label, href }) => (
          <a key={label} href={href}>
            {label}
          </a>
        ))}
      </p>
    </section>
  );
}
