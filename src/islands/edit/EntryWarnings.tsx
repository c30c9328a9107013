/** 注意。 */
import { kindOf } from '../../domain/vocabulary/kind.ts';
import type { LikePlace } from '../../domain/rules/likeness.ts';
import { entryPath } from '../../domain/entry/page-address.ts';
import type { Finding } from '../../domain/problem.ts';
import { editText } from '../../words/ja/edit.ts';
import { PLACE_WORDS } from '../../words/ja/fields.ts';
import { findingText } from './editor.ts';
import type { PlaceRecord } from './load-data.ts';
import { fragmentOf } from './edit-fragment.ts';

interface Props {
  readonly warnings: readonly Finding[];
  /** places like this one, however little */
  readonly twins: readonly LikePlace<PlaceRecord>[];
  readonly isSourceMissing: boolean;
  /** corrected, but nobody says when it was confirmed */
  readonly isUnverified: boolean;
  readonly resourceBase: string;
}

const words = editText.warnings;

/** 確かめてください: nothing here stops anyone */
export function EntryWarnings({
  warnings,
  twins: like,
  isSourceMissing,
  isUnverified,
  resourceBase,
}: Props) {
  // A name that is only near is often another service of the same house.
  const twins = like.filter(({ alike }) => alike.includes('name') || alike.includes('phone'));
  const count = warnings.length + twins.length + Number(isSourceMissing) + Number(isUnverified);
  return (
    <div role="status">
      {count > 0 && (
        <section className="notice" aria-labelledby="edit-warnings">
          <h2 id="edit-warnings">{words.heading}</h2>
          <ul>
            {twins.map(({ place: record, alike }) => (
              <li key={record.id}>
                {alike.includes('name')
                  ? words.twinName(record.name, kindOf(record.kind).label)
                  : words.twinPhone(record.name, kindOf(record.kind).label)}
                。{words.twinFix}{' '}
                <a href={`${resourceBase}${entryPath(record)}/`} target="_blank" rel="noreferrer">
                  {words.open}
                </a>{' '}
                <a href={fragmentOf(record.id)}>{words.edit}</a>
              </li>
            ))}
            {warnings.map((finding) => (
              <li key={`${finding.path.join('.')} ${finding.code}`}>
                {findingText(finding, PLACE_WORDS)}
              </li>
            ))}
            {isUnverified && (
              <li>
                {words.unverified}
                {words.unverifiedFix}
              </li>
            )}
            {isSourceMissing && (
              <li>
                {words.sourceMissing}
                {words.sourceFix}
              </li>
            )}
          </ul>
        </section>
      )}
    </div>
  );
}
