/** What an import did, for people: on the screen and as a CSV that can be corrected and run again. */
import { csvFile } from '../../src/domain/csv-cell.ts';
import type { ImportReport } from './run-import.ts';

export function importReportText({ name, rows, created, merged, unchanged, rejected, kept }: ImportReport): string {
  const reasons = new Map<string, number>();
  for (const { rejected: reason } of rejected) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  return [
    `${name}: ${rows}行 = 新しく作った ${created.length} + まとめた・直した ${merged.length} + 変わらない ${unchanged} + のせない ${rejected.length}`,
    ...[...reasons].toSorted((a, b) => b[1] - a[1]).map(([reason, count]) => `  のせない: ${reason}（${count}行）`),
    ...(kept.length > 0 ? [`  人が直したところは、そのままにしました（もとの資料とちがうところ ${kept.length}か所）`] : []),
    ...kept.slice(0, 10).map(({ id, field, source }) => `    ${id} ${field} ← 資料: ${JSON.stringify(source)}`),
  ].join('\n');
}

export function importReportCsv(reports: readonly ImportReport[]): string {
  const lines = reports.flatMap(({ name, created, merged, rejected, kept }) => [
    ...created.map((id) => [name, '新しく作った', id, '']),
    ...merged.map((key) => [name, 'まとめた・直した', key, '']),
    ...rejected.map(({ key, rejected: reason }) => [name, 'のせない', key, reason]),
    ...kept.map(({ id, field, source }) => [name, '人の直しを残した', id, `${field} 資料: ${JSON.stringify(source)}`]),
  ]);
  return csvFile([['リスト', '結果', '行・場所', '理由'], ...lines]);
}
