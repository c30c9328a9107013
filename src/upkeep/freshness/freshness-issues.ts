/** 確かめるお願いの issue。One issue for each municipality with places that are due, most work first. Pure. */
import { OLD_DAYS } from '../../domain/entry/information-age.ts';
import type { Municipalities } from '../../domain/area/municipality.ts';
import type { WantedIssue } from '../issues/plan-issues.ts';
import { dueByArea, type DueEntry } from './due-entries.ts';
import { freshnessChecklist } from './freshness-checklist.ts';

/** What has no day counts as old. */
const sum = (due: readonly DueEntry[]) =>
  due.reduce((total, { days }) => total + (days ?? OLD_DAYS), 0);

export function freshnessIssues(
  due: readonly DueEntry[],
  municipalities: Municipalities,
  repository?: string,
): readonly WantedIssue[] {
  return [...dueByArea(due)]
    .toSorted(([codeA, a], [codeB, b]) => sum(b) - sum(a) || (codeA < codeB ? -1 : 1))
    .map(([code, entries]) => {
      const area = municipalities.fullName(code);
      return {
        key: code,
        title: `確認のお願い: ${area}`,
        body: freshnessChecklist(area, entries, repository),
      };
    });
}
