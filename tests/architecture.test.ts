/** The house's arrows, read from the import statements. See the README, 「しくみ」. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : /\.(?:ts|tsx|astro|mjs)$/.test(name) ? [path] : [];
  });
}

interface Import { readonly from: string; readonly to: string; readonly isTypeOnly: boolean }

/** Our files by path, packages by name. */
function importsOf(file: string): readonly Import[] {
  const source = readFileSync(file, 'utf8');
  const statements = [...source.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm), ...[...source.matchAll(/\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?['"]([^'"]+)['"]\s*\)/g)].map((match) => [match[0], undefined, match[1]] as const)];
  return statements.map(([, type, to = '']) => ({ from: file, to: to.startsWith('.') ? normalize(join(dirname(file), to)) : to, isTypeOnly: type !== undefined }));
}

const files = [...filesUnder('src'), ...filesUnder('scripts')];
const imports = files.flatMap(importsOf);
const roomOf = (path: string) => /^(src\/[^/]+|scripts)/.exec(path)?.[1] ?? 'package';

/** room → rooms it may import; packages are judged apart */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  'src/domain': ['src/domain'],
  'src/catalogue': ['src/domain', 'src/catalogue'],
  'src/search': ['src/domain', 'src/search'],
  'src/site': ['src/domain', 'src/catalogue', 'src/site'],
  // A part that comes when it is opened brings its own sheet of styles.
  'src/islands': ['src/domain', 'src/search', 'src/site', 'src/islands', 'src/styles'],
  'src/components': ['src/domain', 'src/catalogue', 'src/site', 'src/components'],
  'src/layouts': ['src/domain', 'src/site', 'src/components', 'src/layouts', 'src/styles'],
  'src/pages': ['src/domain', 'src/catalogue', 'src/search', 'src/site', 'src/islands', 'src/components', 'src/layouts', 'src/styles'],
  'src/content.config.ts': ['src/site'],
  scripts: ['src/domain', 'src/catalogue', 'src/search', 'scripts'],
};

const bad = (list: readonly Import[]) => list.map(({ from, to }) => `${from} → ${to}`);

describe('しくみの矢印', () => {
  it('knows every room', () => {
    for (const file of files) expect(Object.keys(ARROWS).concat('src/env.d.ts'), file).toContain(roomOf(file));
  });

  it.each(Object.entries(ARROWS))('%s imports only %j', (room, allowed) => {
    const wrong = imports.filter(({ from, to }) => roomOf(from) === room && (to.startsWith('src/') || to.startsWith('scripts/')) && !allowed.includes(roomOf(to)));
    expect(bad(wrong)).toEqual([]);
  });

  it('keeps the domain pure: no Node, no clock of its own, zod in one file only', () => {
    const domain = imports.filter(({ from }) => from.startsWith('src/domain/'));
    expect(bad(domain.filter(({ to }) => to.startsWith('node:')))).toEqual([]);
    expect([...new Set(domain.filter(({ to }) => !to.startsWith('src/')).map(({ from, to }) => `${from} → ${to}`))].toSorted()).toEqual(['src/domain/time/holidays.ts → @holiday-jp/holiday_jp', 'src/domain/entry/entry-schema.ts → zod']);
    for (const file of files.filter((path) => path.startsWith('src/domain/'))) expect(readFileSync(file, 'utf8'), file).not.toMatch(/Date\.now\(|new Date\(\)|process\.|console\./);
  });

  it('keeps zod, Node and the holiday table out of the browser', () => {
    const seen = new Set<string>();
    const visit = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const { to, isTypeOnly } of importsOf(file)) {
        if (isTypeOnly) continue;
        expect(`${file} → ${to}`).not.toMatch(/→ (?:zod|node:|yaml|gray-matter|@holiday-jp|src\/catalogue|src\/domain\/(?:resource-schema|holidays)\.ts)/);
        if (to.startsWith('src/') && !to.startsWith('src/styles/')) visit(to);
      }
    };
    for (const file of files.filter((path) => path.startsWith('src/islands/') || /src\/site\/(?:open-days|search-box|shortlist-button)\.ts$/.test(path))) visit(file);
    expect(seen.size).toBeGreaterThan(20);
  });

  it('uses React only in the islands', () => {
    expect(bad(imports.filter(({ from, to }) => /^react(?:-dom)?(?:\/|$)/.test(to) && !from.startsWith('src/islands/')))).toEqual([]);
  });

  it('has one place that asks Astro for the collection', () => {
    expect(imports.filter(({ to }) => to === 'astro:content').map(({ from }) => from).toSorted()).toEqual(['src/content.config.ts', 'src/site/build/joined-catalogue.ts']);
  });

  it('keeps files small: half of them within 60 lines, none over 250', () => {
    const lengths = files.map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length }));
    const median = lengths.map(({ lines }) => lines).toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)]!;
    expect(median).toBeLessThanOrEqual(60);
    expect(lengths.filter(({ lines }) => lines > 250).map(({ file }) => file)).toEqual([]);
  });

  it('has no catch-all modules', () => {
    expect(files.filter((file) => /(?:utils?|helpers?|common|manager|misc)\.(?:ts|tsx|astro)$/.test(file))).toEqual([]);
  });
});
