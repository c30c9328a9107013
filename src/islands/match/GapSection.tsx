/** この地域にまだ載っていないもの, and the way to tell of it. */
import { kindOf, type KindId } from '../../domain/vocabulary/kind.ts';
import type { MatchResult } from '../../matching/match.ts';
import { matchText } from '../../words/ja/match.ts';
import type { MatchPageData } from './match-page-data.ts';

interface Props {
  readonly gaps: MatchResult['gaps'];
  /** '' while no area is chosen */
  readonly areaName: string;
  readonly data: MatchPageData;
  /** the nearby place that fills the gap, else the kind's own page */
  readonly hrefOf: (kind: KindId, nearby: string | undefined) => string;
}

export function GapSection({ gaps, areaName, data, hrefOf }: Props) {
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
