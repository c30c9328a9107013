/** 足りない場所の知らせの写しのきまり: what the head and a line of content/gap-reports.csv must be. Never a person's words. */
import type { Municipality } from '../area/municipality.ts';
import type { GapReport } from '../gap/gap-report.ts';
import { GAP_NEEDS } from '../gap/gap-kinds.ts';
import { when, type ContentFinding } from '../problem.ts';
import { isCalendarDate } from '../time/calendar-date.ts';

export const GAP_REPORT_COLUMNS = ['number', 'on', 'area', 'need'] as const;
/** The first line: the day on which they were collected. */
export const COLLECTED_MARK = '# 集めた日,';

const CODE = 'bad-gap-reports';
const FIX =
  '手で直すファイルではありません。npm run collect-gap-reports で作りなおすか、前の版からもどしてください。';
const wrong = (message: string): ContentFinding => ({ code: CODE, message, fix: FIX });

export const collectedFindings = (line: string): readonly ContentFinding[] =>
  when(
    !line.startsWith(COLLECTED_MARK) || !isCalendarDate(line.slice(COLLECTED_MARK.length)),
    wrong(`1行目が「${COLLECTED_MARK}2026-11-29」の形ではありません`),
  );

export const wrongReportHeadings = wrong(
  `2行目の見出しが ${GAP_REPORT_COLUMNS.join(',')} ではありません`,
);

/** Everything wrong with one line. */
export function gapReportFindings(
  line: string,
  place: Pick<Municipality, 'kind'> | undefined,
): readonly ContentFinding[] {
  const cells = line.split(',');
  if (cells.length !== GAP_REPORT_COLUMNS.length)
    return [wrong(`列が${GAP_REPORT_COLUMNS.length}個ではなく${cells.length}個あります`)];
  const [number, on, area, need] = cells as [string, string, string, string];
  return [
    ...when(
      !/^[1-9]\d{0,8}$/.test(number),
      wrong(`「${number.slice(0, 20)}」は番号ではありません`),
    ),
    ...when(!isCalendarDate(on), wrong(`日付「${on.slice(0, 20)}」が、こよみにありません`)),
    ...when(area !== '' && !place, wrong(`コード「${area.slice(0, 20)}」の市区町村はありません`)),
    ...when(
      need !== '' && !(GAP_NEEDS as readonly string[]).includes(need),
      wrong(`困りごと「${need.slice(0, 20)}」は、ここに書けません`),
    ),
  ];
}

/** A line without errors, as data. */
export function gapReportOf(line: string): GapReport {
  const [number, on, area, need] = line.split(',') as [string, string, string, string];
  const known = GAP_NEEDS.find((id) => id === need);
  return {
    number: Number(number),
    on,
    ...(area ? { area } : {}),
    ...(known ? { need: known } : {}),
  };
}

/** The whole file. */
export function gapReportsText(collected: string, reports: readonly GapReport[]): string {
  const lines = reports.map(({ number, on, area = '', need = '' }) =>
    [number, on, area, need].join(','),
  );
  return `${[COLLECTED_MARK + collected, GAP_REPORT_COLUMNS.join(','), ...lines].join('\n')}\n`;
}
