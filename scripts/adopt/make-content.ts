/** Makes the content folder of a new group beside the old one: nothing that is there now is touched. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLISHED_IDS } from '../../src/catalogue/read/published-ids.ts';
import type { Municipalities } from '../../src/domain/area/municipality.ts';
import type { SiteSettings } from '../../src/domain/settings/site-settings.ts';
import { nationalIdsText, type AdoptPlan } from './adopt-plan.ts';
import { settingsText } from './ask-settings.ts';

/** git keeps no empty folder, and a volunteer looks for where to begin. */
function folderNote(name: string): string {
  return `# ${name}の場所\n\nこのフォルダーに、${name}の場所のファイルを置きます。ひとつの場所は、ひとつのファイルです。\n\n- 書きかた: content/README.md\n- 写して使えるひな型: content/resources/_template.md\n- 質問に答えて作る: \`npm run new\`\n- CSV や Excel の一覧から取りこむ: \`npm run import -- ファイル --dry-run\`\n`;
}

/** The pattern for a new entry, with the group's own area and the address of its own schema. */
function ownTemplate(text: string, { url }: SiteSettings, area: string): string {
  return text
    .replace(/^area: \[.*\]$/m, `area: ["${area}"]`)
    .replace(/\$schema=https?:\/\/[^/\s]+/, () => `$schema=${new URL(url).origin}`);
}

export function makeAdoptedContent(
  contentDir: string,
  target: string,
  settings: SiteSettings,
  { goes, ledgers }: AdoptPlan,
  areas: Municipalities,
): void {
  cpSync(contentDir, target, { recursive: true });
  for (const { name } of goes) rmSync(join(target, 'resources', name), { recursive: true });
  for (const name of ledgers) rmSync(join(target, 'imports', name), { recursive: true });
  const ids = nationalIdsText(contentDir);
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
  const template = join(target, 'resources', '_template.md');
  if (existsSync(template))
    writeFileSync(template, ownTemplate(readFileSync(template, 'utf8'), settings, codes[0]!));
}
