import { kindOf } from '../../domain/vocabulary/kind.ts';
import type { LikelyTwin } from '../../domain/rules/likely-twin.ts';
import { entryPath } from '../../domain/entry/page-address.ts';
import type { Finding } from '../../domain/problem.ts';
import { editText } from '../../words/ja/edit.ts';
import { findingText } from './editor.ts';
import type { PlaceRecord } from './load-data.ts';
import { fragmentOf } from './edit-fragment.ts';

interface Props {
  readonly warnings: readonly Finding[];
  readonly twins: readonly LikelyTwin<PlaceRecord>[];
  readonly isSourceMissing: boolean;
  /** corrected, but nobody says when it was confirmed */
  readonly isUnverified: boolean;
  readonly resourceBase: string;
}

const words = editText.warnings;

/** 確かめてください: nothing here stops anyone */
export function EntryWarnings({ warnings, twins, isSourceMissing, isUnverified, resourceBase }: Props) {
  const count = warnings.length + twins.length + Number(isSourceMissing) + Number(isUnverified);
  return (
    <div role="status">
      {count > 0 && (
        <section className="notice" aria-labelledby="edit-warnings">
          <h2 id="edit-warnings">{words.heading}</h2>
          <ul>
            {twins.map(({ record, same }) => (
              <li key={record.id}>{same === 'name' ? words.twinName(record.name, kindOf(record.kind).label) : words.twinPhone(record.name, kindOf(record.kind).label)}。{words.twinFix} <a href={`${resourceBase}${entryPath(record)}/`} target="_blank" rel="noreferrer">{words.open}</a> <a href={fragmentOf(record.id)}>{words.edit}</a></li>
            ))}
            {warnings.map((finding) => <li key={`${finding.path.join('.')} ${finding.code}`}>{findingText(finding)}</li>)}
            {isUnverified && <li>{words.unverified}{words.unverifiedFix}</li>}
            {isSourceMissing && <li>{words.sourceMissing}{words.sourceFix}</li>}
          </ul>
        </section>
      )}
    </div>
  );
}
