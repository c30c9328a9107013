/** npm run import -- --from DIR: the published lists that the catalogue began with. */
import { resolve } from 'node:path';
import { writeFileSync } from 'node:fs';
import { readCatalogue } from '../../src/catalogue/read/read-catalogue.ts';
import { KINDS } from '../../src/domain/vocabulary/kind.ts';
import { withProgress } from '../terminal/progress.ts';
import { consultationDesks } from './consultation-desks.ts';
import type { Importer } from '../../src/import/join/draft.ts';
import { importReportCsv, importReportText } from '../../src/import/join/import-report.ts';
import { nationalHelplines } from './national-helplines.ts';
import { places } from './places.ts';
import { runImport } from '../../src/import/join/run-import.ts';
import { tokyoCafeterias } from './tokyo-cafeterias.ts';
import { wamnet } from './wamnet.ts';
import { complain, say } from '../terminal/say.ts';

/** In this order: what comes first owns an entry that several lists know. */
const IMPORTERS: readonly Importer[] = [nationalHelplines, consultationDesks, places, tokyoCafeterias, wamnet];

export const KNOWN_LISTS = IMPORTERS.map(({ name }) => name);

export interface KnownListOptions {
  readonly contentDir: string;
  readonly only?: string | undefined;
  readonly dryRun: boolean;
  readonly report?: string | undefined;
}

/** The exit code of the command. */
export async function importKnownLists(from: string, { contentDir, only, dryRun, report }: KnownListOptions, usage: string): Promise<number> {
  const chosen = IMPORTERS.filter(({ name }) => only === undefined || name === only);
  if (from === '' || chosen.length === 0) {
    complain(usage);
    return 2;
  }
  const reports = [];
  for (const importer of chosen) {
    reports.push(await withProgress(`${importer.label}を取り込んでいます`, async () => runImport(importer.name, importer.drafts(resolve(from)), { contentDir, dryRun })));
  }
  for (const one of reports) say(importReportText(one));
  if (report) writeFileSync(report, importReportCsv(reports));
  const { resources } = readCatalogue(contentDir);
  say(`\nいまのカタログ: ${resources.length}件`);
  for (const kind of KINDS) {
    const count = resources.filter((resource) => resource.kind === kind.id).length;
    if (count > 0) say(`  ${kind.label} (${kind.id}): ${count}`);
  }
  return 0;
}
