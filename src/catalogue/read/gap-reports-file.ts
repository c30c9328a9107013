/**
 * 足りないという知らせの表を読む。Reads content/gap-reports.csv: the reports of missing places that stood open when they were
 * collected. A catalogue may be without it.
 */
import { join } from 'node:path';
import type { Municipalities } from '../../domain/area/municipality.ts';
import type { GapReport, GapReports } from '../../domain/gap/gap-report.ts';
import type { ContentFinding, Problem } from '../../domain/problem.ts';
import {
  COLLECTED_MARK,
  collectedFindings,
  GAP_REPORT_COLUMNS,
  gapReportFindings,
  gapReportOf,
  wrongReportHeadings,
} from '../../domain/rules/gap-report-rules.ts';
import { readPlainFile } from './plain-file.ts';
import { problemOf } from './read-entry.ts';
import { decodeEntry } from './text-rules.ts';

export const GAP_REPORTS = 'content/gap-reports.csv';

export interface ReadGapReports {
  /** undefined where none were ever collected */
  readonly found?: GapReports;
  readonly problems: readonly Problem[];
}

const MOST_TOLD = 20;
const tell = (line: number, finding: ContentFinding) =>
  problemOf(GAP_REPORTS, line, { ...finding, path: [] });

function readLines(lines: readonly string[], areas: Pick<Municipalities, 'get'> | undefined) {
  const reports: GapReport[] = [];
  const problems: Problem[] = [];
  const placeOf = (code: string) => (areas ? areas.get(code) : { kind: 'city' as const });
  lines.forEach((line, index) => {
    if (line === '') return;
    const found = gapReportFindings(line, placeOf(line.split(',')[2] ?? ''));
    for (const finding of found) problems.push(tell(index + 3, finding));
    if (found.length === 0) reports.push(gapReportOf(line));
  });
  return { reports, problems };
}

/** Never throws. */
export function inspectGapReports(
  contentDir: string,
  areas: Pick<Municipalities, 'get'> | undefined,
): ReadGapReports {
  const file = readPlainFile(join(contentDir, 'gap-reports.csv'));
  if (file.is === 'missing') return { problems: [] };
  if (file.is === 'refused') return { problems: [problemOf(GAP_REPORTS, 1, file.finding)] };
  const text = decodeEntry(file.bytes);
  if (typeof text !== 'string') return { problems: [problemOf(GAP_REPORTS, text.line, text)] };
  // Emptied by hand: nothing was collected yet.
  if (text.trim() === '') return { problems: [] };
  const [first = '', headings, ...lines] = text.split('\n');
  const wrongHead = collectedFindings(first).map((finding) => tell(1, finding));
  if (wrongHead.length > 0) return { problems: wrongHead };
  if (headings !== GAP_REPORT_COLUMNS.join(','))
    return { problems: [tell(2, wrongReportHeadings)] };
  const { reports, problems } = readLines(lines, areas);
  return {
    found: { collected: first.slice(COLLECTED_MARK.length), reports },
    problems: problems.slice(0, MOST_TOLD),
  };
}

/** @throws Error in Japanese, with the lines, where a line is wrong */
export function readGapReports(
  contentDir: string,
  areas: Pick<Municipalities, 'get'>,
): GapReports | undefined {
  const { found, problems } = inspectGapReports(contentDir, areas);
  if (problems.length > 0)
    throw new Error(
      problems
        .map(({ line, message, fix }) => `${GAP_REPORTS} ${line}行目: ${message}。${fix}`)
        .join('\n'),
    );
  return found;
}
