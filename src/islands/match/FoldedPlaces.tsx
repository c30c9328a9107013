/** たたんである場所: what is not offered, in groups that say why: another desk of a kind, for others, or it differs. */
import type { ReactNode } from 'react';
import type { Ordered } from '../../matching/match.ts';
import { matchText } from '../../words/ja/match.ts';

interface Props {
  /** best first */
  readonly folded: readonly Ordered[];
  readonly item: (suggestion: Ordered) => ReactNode;
}

type GroupId = keyof typeof matchText.folded;

const PAGE = 20;

const isForOthers = ({ judgements }: Ordered) =>
  judgements.some(({ about, result }) => about === 'audience' && result !== 'fits');

function groupOf(suggestion: Ordered): GroupId {
  if (isForOthers(suggestion)) return 'others';
  return suggestion.verdict === 'differs' || suggestion.isUnlikely || suggestion.isAside
    ? 'differs'
    : 'alike';
}

const GROUPS: readonly GroupId[] = ['alike', 'others', 'differs'];

export function FoldedPlaces({ folded, item }: Props) {
  return GROUPS.map((id) => {
    const places = folded.filter((suggestion) => groupOf(suggestion) === id);
    const { summary, lead } = matchText.folded[id];
    if (places.length === 0) return null;
    return (
      <details key={id} className="no-print" data-folded={id}>
        <summary>{summary(places.length)}</summary>
        <p className="small soft">{lead}</p>
        <ul className="places" role="list">
          {places.slice(0, PAGE).map(item)}
        </ul>
      </details>
    );
  });
}
