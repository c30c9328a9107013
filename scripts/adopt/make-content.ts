/**
 * 新しい団体の content を作る。Makes the content folder of a new group beside the old one: nothing that is there now is
 * touched.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { PUBLISHED_IDS } from '../../src/catalogue/read/published-ids.ts';
import type { Municipalities } from '../../src/domain/area/municipality.ts';
import type { SiteSettings } from '../../src/domain/settings/site-settings.ts';
import { changeFields } from '../../src/catalogue/write/change-fields.ts';
import { readLedger, writeLedger } from '../../src/import/join/import-ledger.ts';
import { keptIdsText, type AdoptPlan, type Shipped } from './adopt-plan.ts';
import { isNationalId } from './kept-entries.ts';
import { settingsText } from './ask-settings.ts';

/** git keeps no empty folder, and a volunteer looks for where to begin. */
function folderNote(name: string): string {
  return `# ${name}の場所\n\nこのフォルダーに、${name}の場所のファイルを置きます。ひとつの場所は、ひとつのファイルです。\n\n- 書きかた: content/README.md\n- 写して使えるひな型: content/resources/_template.md\n- 質問に答えて作る: \`npm run new\`\n- CSV や Excel の一覧から取りこむ: \`npm run import -- ファイル --dry-run\`\n`;
}

/** Patterns for new files; each names the schema of its form. */
const TEMPLATES = [
  'resources/_template.md',
  'guides/_template.yml',
  'districts/_template.yml',
  'events/_template.yml',
];

/** A pattern with the group's own area and the address of its own schema. */
function ownTemplate(text: string, { url }: SiteSettings, area: string): string {
  return text
    .replace(/^area: \[.*\]$/m, `area: ["${area}"]`)
    .replace(/\$schema=https?:\/\/[^/\s]+/, () => `$schema=${new URL(url).origin}`);
}

const entryFile = (contentDir: string, id: string) => join(contentDir, 'resources', `${id}.md`);

/** The folders of all entries go; then come the files of those that stay, without what they say of the others. */
function keepEntries(
  contentDir: string,
  target: string,
  { folders }: Shipped,
  { kept, cutLinks }: AdoptPlan,
): void {
  for (const name of folders) rmSync(join(target, 'resources', name), { recursive: true });
  for (const { resource } of kept.filter(({ as }) => as !== 'national')) {
    const file = entryFile(target, resource.id);
    mkdirSync(dirname(file), { recursive: true });
    cpSync(entryFile(contentDir, resource.id), file);
  }
  for (const { id, fields } of cutLinks) {
    const file = entryFile(target, id);
    writeFileSync(file, changeFields(readFileSync(file, 'utf8'), fields));
  }
}

/** A record keeps the rows of what stays, so that the next import knows it again. */
function keepLedgers(target: string, { ledgers: all }: Shipped, plan: AdoptPlan): void {
  const keptIds = new Set(plan.kept.map(({ resource }) => resource.id));
  for (const name of all) {
    if (plan.ledgers.includes(name)) rmSync(join(target, 'imports', `${name}.json`));
    else {
      const ledger = readLedger(target, name);
      const rest = new Map([...ledger].filter(([, { id }]) => keptIds.has(id) || isNationalId(id)));
      if (rest.size < ledger.size) writeLedger(target, name, rest);
    }
  }
}

/** 相談会・行事 are over within months, and are those of the group before; the pattern stays. */
function dropEvents(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).filter((one) => !one.startsWith('_')))
    rmSync(join(folder, name), { recursive: true });
}

export function makeAdoptedContent(
  contentDir: string,
  target: string,
  settings: SiteSettings,
  shipped: Shipped,
  plan: AdoptPlan,
  areas: Municipalities,
): void {
  cpSync(contentDir, target, { recursive: true });
  keepEntries(contentDir, target, shipped, plan);
  keepLedgers(target, shipped, plan);
  const ids = keptIdsText(contentDir, plan.isKeptId);
  if (ids !== undefined) writeFileSync(join(target, PUBLISHED_IDS), ids);
  writeFileSync(join(target, 'site.json'), settingsText(settings));

  const codes = settings.municipalities ?? settings.prefectures;
  for (const code of codes) {
    const [place, home] = [areas.get(code)!, areas.prefectureOf(code)!];
    const folder = join(target, 'resources', home.slug, ...(place === home ? [] : [place.slug]));
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'README.md'),
      folderNote(place === home ? place.name : areas.fullName(code)),
    );
  }
  // Reports of the group before are about its areas and its repository.
  rmSync(join(target, 'gap-reports.csv'), { force: true });
  // Desks of the areas before name entries that have gone.
  rmSync(join(target, 'kind-desks.yml'), { force: true });
  // Whom to read is each group's own to decide.
  rmSync(join(target, 'neighbours.yml'), { force: true });
  rmSync(join(target, 'neighbours'), { recursive: true, force: true });
  dropEvents(join(target, 'events'));
  for (const template of TEMPLATES.map((path) => join(target, path)))
    if (existsSync(template))
      writeFileSync(template, ownTemplate(readFileSync(template, 'utf8'), settings, codes[0]!));
}
