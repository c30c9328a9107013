/** 取りこみの報告。What an import did, for people: on the screen and as a CSV, one line a row. */
import { csvFile } from '../../domain/text/csv-cell.ts';
import { visibleLine } from '../../domain/text/visible-text.ts';
import type { ImportReport, RowOutcome } from './run-import.ts';

const RESULTS = {
  created: '新しく作った',
  merged: 'まとめた・直した',
  unchanged: '変わらない',
  rejected: 'のせない',
} as const;
const SHOWN = 10;

const inWords = (value: unknown) =>
  typeof value === 'string'
    ? `「${value}」`
    : value === undefined
      ? '（人が消した）'
      : JSON.stringify(value);
const whereOf = ({ line, key, name }: RowOutcome) =>
  line === undefined ? key : `${line}行目${name ? ` ${name}` : ''}`;
const some = (lines: readonly string[], what: string) => [
  ...lines.slice(0, SHOWN),
  ...(lines.length > SHOWN
    ? [`    ほか${lines.length - SHOWN}${what}（--report でぜんぶ見られます）`]
    : []),
];

/** Reasons, the most frequent first, with the first rows that have them. */
function reasonLines(outcomes: readonly RowOutcome[]): readonly string[] {
  const groups = new Map<string, RowOutcome[]>();
  for (const outcome of outcomes)
    if (outcome.reason)
      groups.set(outcome.reason, [...(groups.get(outcome.reason) ?? []), outcome]);
  return [...groups]
    .toSorted((a, b) => b[1].length - a[1].length)
    .map(([reason, rows]) => {
      const lines = rows.flatMap(({ line }) => line ?? []).slice(0, 5);
      return `  のせない: ${reason}（${rows.length}行${lines.length > 0 ? `: ${lines.join('、')}${rows.length > lines.length ? '…' : ''}行目` : ''}）`;
    });
}

export function importReportText({
  name,
  rows,
  created,
  merged,
  unchanged,
  rejected,
  kept,
  outcomes,
}: ImportReport): string {
  const leftOut = outcomes.flatMap((outcome) =>
    outcome.leftOut.map(
      ({ what, value, why }) => `    ${whereOf(outcome)}: ${what}「${value}」— ${why}`,
    ),
  );
  const hints = outcomes
    .filter(({ result }) => result === 'created' || result === 'merged')
    .flatMap((outcome) =>
      outcome.hints
        .filter((hint) => hint !== 'カタログにもうある場所です')
        .map((hint) => `    ${whereOf(outcome)}: ${hint}`),
    );
  return [
    `${name}: ${rows}行 = 新しく作った ${created.length} + まとめた・直した ${merged.length} + 変わらない ${unchanged} + のせない ${rejected.length}`,
    ...reasonLines(outcomes),
    ...(leftOut.length > 0
      ? [`  行はのせて、のせなかった値（${leftOut.length}か所）`, ...some(leftOut, 'か所')]
      : []),
    ...(hints.length > 0
      ? [`  確かめてほしいこと（${hints.length}か所）`, ...some(hints, 'か所')]
      : []),
    ...(kept.length > 0
      ? [`  人が直したところは、そのままにしました（もとの資料とちがうところ ${kept.length}か所）`]
      : []),
    ...some(
      kept.map(
        ({ id, field, source, now }) =>
          `    ${id} ${field}: いま ${inWords(now)} ← 資料 ${inWords(source)}`,
      ),
      'か所',
    ),
  ]
    .map(visibleLine)
    .join('\n');
}

export function importReportCsv(reports: readonly ImportReport[]): string {
  const lines = reports.flatMap(({ name, outcomes, kept }) =>
    outcomes.map((outcome) => {
      const edits = kept.filter(({ id }) => id === outcome.id && outcome.id !== undefined);
      return [
        name,
        outcome.line === undefined ? '' : String(outcome.line),
        outcome.name || outcome.key,
        RESULTS[outcome.result],
        outcome.id ?? '',
        outcome.reason ?? '',
        outcome.leftOut.map(({ what, value, why }) => `${what}「${value}」— ${why}`).join('\n'),
        [
          ...outcome.hints,
          ...edits.map(
            ({ field, source, now }) =>
              `人の直しを残した ${field}: いま ${inWords(now)} ← 資料 ${inWords(source)}`,
          ),
        ].join('\n'),
      ];
    }),
  );
  return csvFile([
    ['リスト', '行', '名前', '結果', '場所', '理由', 'のせなかった値', '知らせ'],
    ...lines,
  ]);
}
