/** 一歩ずつのはしご: いま → 次の一歩 → その先, a few places on each rung. */
import { kindOf } from '../../domain/vocabulary/kind.ts';
import type { MatchRecord } from '../../matching/match-record.ts';
import type { Ordered } from '../../matching/match.ts';
import type { Addressed } from '../../domain/entry/page-address.ts';
import { findStep, STEPS } from '../../domain/vocabulary/step.ts';
import { matchText } from '../../words/ja/match.ts';

interface Props {
  /** best first */
  readonly good: readonly Ordered[];
  /** of a step further on, and else fitting */
  readonly later: readonly Ordered[];
  readonly step: number | undefined;
  readonly records: ReadonlyMap<string, MatchRecord>;
  readonly hrefOf: (entry: Addressed) => string;
}

const ON_A_RUNG = 3;
const lowestOf = ({ steps }: MatchRecord) => Math.min(...steps);

/** The step one stands on: as said, or that of the first suggestion. */
function rungs({ good, later, step, records }: Props) {
  const [best] = good;
  const now = step ?? (best ? lowestOf(best.record) : undefined);
  if (now === undefined) return [];
  const onward = [...good, ...later]
    .map(({ record }) => record)
    .filter((record) => lowestOf(record) > now);
  for (const { nextStep } of good.slice(0, ON_A_RUNG)) {
    const next = nextStep ? records.get(nextStep) : undefined;
    if (next && !onward.includes(next)) onward.push(next);
  }
  const of = (record: MatchRecord) => lowestOf(record);
  const next = STEPS.map(({ id }) => id).find(
    (id) => id > now && onward.some((record) => of(record) === id),
  );
  if (next === undefined) return [];
  return [
    {
      label: matchText.rungs.now,
      step: now,
      records: good.filter(({ record }) => record.steps.includes(now)).map(({ record }) => record),
    },
    {
      label: matchText.rungs.next,
      step: next,
      records: onward.filter((record) => of(record) === next),
    },
    {
      label: matchText.rungs.beyond,
      step: undefined,
      records: onward.filter((record) => of(record) > next).toSorted((a, b) => of(a) - of(b)),
    },
  ].filter((rung) => rung.records.length > 0);
}

export function StepLadder(props: Props) {
  const made = rungs(props);
  if (made.length < 2) return null;
  return (
    <section>
      <h3>{matchText.ladder}</h3>
      <p className="small soft">{matchText.ladderLead}</p>
      <ol className="thread ladder">
        {made.map(({ label, step, records }) => (
          <li key={label}>
            <b>{label}</b>
            {step !== undefined && <span className="small soft"> {findStep(step)?.label}</span>}
            <ul className="plain">
              {records.slice(0, ON_A_RUNG).map((record) => (
                <li key={record.id}>
                  <a href={props.hrefOf(record)}>{record.name}</a>{' '}
                  <span className="small soft">{kindOf(record.kind).label}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
