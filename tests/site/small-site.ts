/** A site built from a few entries of 見本県, for what the real catalogue has no example of. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { builtPages, type BuiltPage } from '../../scripts/measure/built-pages.ts';
import type { SiteSettings } from '../../src/domain/settings/site-settings.ts';
import { copyVocabulary, makeContent, SAMPLE_THESAURUS } from '../catalogue/sample-content.ts';
import { SAMPLE_PREFECTURE } from '../domain/area/sample-municipalities.ts';

export interface SmallSite {
  readonly dist: string;
  readonly pages: readonly BuiltPage[];
  remove(): void;
}

export interface SmallSiteOptions {
  /** more of content/site.json */
  readonly site?: Partial<SiteSettings> | object;
  /** a folder to stand where @sveltia/cms is installed */
  readonly cms?: string;
  /** with all everyday words of the catalogue: to work them out takes a third of a small site's time */
  readonly hasAllWords?: boolean;
  /** changes the copied project before it is built: another version of the program */
  readonly change?: (project: string) => void;
}

/** Not the settings of the catalogue around it, which a group that adopts it has changed. */
const SITE: SiteSettings = {
  name: 'つながるカタログ',
  areaName: '見本',
  prefectures: [SAMPLE_PREFECTURE],
  description: '見本の場所を探せます。',
  repository: 'https://github.com/tsunagaru-catalog/tsunagaru-catalog',
  url: 'https://tsunagaru-catalog.github.io',
};

/** The project's packages, one by one: the caches beside them are not shared with a build that runs at the same time. */
export function linkPackages(folder: string, cms: string | undefined): void {
  mkdirSync(folder);
  for (const name of readdirSync('node_modules').filter(
    (one) => !one.startsWith('.') && (one !== '@sveltia' || !cms),
  ))
    symlinkSync(resolve('node_modules', name), join(folder, name));
  if (!cms) return;
  mkdirSync(join(folder, '@sveltia'));
  symlinkSync(resolve(cms), join(folder, '@sveltia/cms'));
}

/** `files`: path under content/resources → text. Takes some seconds. */
export function buildSmallSite(
  files: Readonly<Record<string, string>>,
  { site: more = {}, cms, hasAllWords = false, change }: SmallSiteOptions = {},
): SmallSite {
  const project = mkdtempSync(join(tmpdir(), 'mihon-site-'));
  const content = makeContent(files);
  for (const part of [
    'src',
    'public',
    'astro.config.mjs',
    'scripts/build/keep-program.mjs',
    'scripts/build/light-preload.mjs',
    'scripts/build/light-react.mjs',
    'scripts/build/own-copies.mjs',
    'tsconfig.json',
    'package.json',
  ])
    cpSync(part, join(project, part), { recursive: true });
  linkPackages(join(project, 'node_modules'), cms);
  cpSync(content, join(project, 'content'), { recursive: true });
  copyVocabulary(join(project, 'content'));
  for (const part of ['pages', 'municipalities.credit.md'])
    cpSync(join('content', part), join(project, 'content', part), { recursive: true });
  const words = hasAllWords ? readFileSync('content/thesaurus.yml') : SAMPLE_THESAURUS;
  writeFileSync(join(project, 'content/thesaurus.yml'), words);
  writeFileSync(join(project, 'content/site.json'), JSON.stringify({ ...SITE, ...more }));
  rmSync(content, { recursive: true });
  change?.(project);
  execFileSync(
    process.execPath,
    [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--silent'],
    {
      cwd: project,
      stdio: 'pipe',
      env: {
        ...process.env,
        NODE_ENV: 'production',
        ASTRO_TELEMETRY_DISABLED: '1',
        SITE_TODAY: '2026-11-22',
      },
    },
  );
  const dist = join(project, 'dist');
  return { dist, pages: builtPages(dist), remove: () => rmSync(project, { recursive: true }) };
}
