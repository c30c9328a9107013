/**
 * npm run import -- --from DIR: brings the published lists into content/resources. Run it again whenever a
 * list changes; what people edited stays. `--only NAME`, `--dry-run`, `--report FILE` (CSV).
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeFileSync } from 'node:fs';
import { readCatalogue } from '../src/catalogue/read-catalogue.ts';
import { KINDS } from '../src/domain/kind.ts';
import type { Importer } from './import/draft.ts';
import { importReportCsv, importReportText } from './import/import-report.ts';
import { nationalHelplines } from './import/national-helplines.ts';
import { places } from './import/places.ts';
import { runImport } from './import/run-import.ts';
import { tokyoCafeterias } from './import/tokyo-cafeterias.ts';
import { consultationDesks } from './import/consultation-desks.ts';
import { wamnet } from './import/wamnet.ts';
import { withProgress } from './progress.ts';
import { tell } from './tell.ts';

/** In this order: what comes first owns an entry that several lists know. */
const IMPORTERS: readonly Importer[] = [nationalHelplines, consultationDesks, places, tokyoCafeterias, wamnet];

const USAGE = `使いかた: npm run import -- --from もとのデータのフォルダー [--only ${IMPORTERS.map(({ name }) => name).join('|')}] [--dry-run] [--report 報告.csv]`;

async function main(): Promise<number> {
  let values;
  try {
    ({ values } = parseArgs({ options: { from: { type: 'string' }, only: { type: 'string' }, 'dry-run': { type: 'boolean', default: false }, report: { type: 'string' } } }));
  } catch {
    console.error(`わからない指定があります。\n${USAGE}`);
    return 2;
  }
  const { from, only } = values;
  const chosen = IMPORTERS.filter(({ name }) => only === undefined || name === only);
  if (!from || chosen.length === 0) {
    console.error(USAGE);
    return 2;
  }
  const contentDir = resolve('content');
  const reports = [];
  for (const importer of chosen) {
    reports.push(await withProgress(`${importer.label}を取り込んでいます`, async () => runImport(importer.name, importer.drafts(resolve(from)), { contentDir, dryRun: values['dry-run'] })));
  }
  for (const report of reports) console.log(importReportText(report));
  if (values.report) writeFileSync(values.report, importReportCsv(reports));
  const { resources } = readCatalogue(contentDir);
  console.log(`\nいまのカタログ: ${resources.length}件`);
  for (const kind of KINDS) {
    const count = resources.filter((resource) => resource.kind === kind.id).length;
    if (count > 0) console.log(`  ${kind.label} (${kind.id}): ${count}`);
  }
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  tell(error);
  process.exitCode = 1;
}
