/** サイトを作るとき、content を何回読むか: counted in a build of one municipality, from its check to its index. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyVocabulary } from '../catalogue/sample-content.ts';
import { linkPackages } from './small-site.ts';

const project = mkdtempSync(join(tmpdir(), 'one-reading-'));
const LOG = join(project, 'opens.txt');
/** So many render pages at the most: scripts/build/render-pages.ts. */
const THREADS = 4;
/** Its entries, and the helplines that the table of dangers names. */
const KEPT = ['national', 'tokyo/nerima'];
/** They tell of entries that are left out here. */
const LEFT_OUT = ['published-ids.txt', 'kind-desks.yml', 'imports', 'resources'];

function copyProject(): void {
  const parts = ['src', 'public', 'scripts', 'astro.config.mjs', 'tsconfig.json', 'package.json'];
  for (const part of parts) cpSync(part, join(project, part), { recursive: true });
  const content = join(project, 'content');
  const isCopied = (path: string) => !LEFT_OUT.some((name) => path === join('content', name));
  cpSync('content', content, { recursive: true, filter: isCopied });
  for (const folder of KEPT)
    cpSync(join('content/resources', folder), join(content, 'resources', folder), {
      recursive: true,
    });
  const settings = JSON.parse(readFileSync('content/site.json', 'utf8')) as object;
  const narrowed = { ...settings, prefectures: ['130001'], municipalities: ['131202'] };
  writeFileSync(join(content, 'site.json'), JSON.stringify({ ...narrowed, wholeCountry: false }));
  copyVocabulary(content);
  linkPackages(join(project, 'node_modules'), undefined);
}

/** Every opening of a file of content/ by a process of the build: its name, as often as it was opened. */
function openedFiles(): readonly string[] {
  execFileSync(process.execPath, ['scripts/build.ts'], {
    cwd: project,
    stdio: 'pipe',
    env: {
      ...process.env,
      NODE_OPTIONS: `--import ${resolve('tests/site/count-opens.mjs')}`,
      OPENS_LOG: LOG,
      SITE_TODAY: '2026-11-22',
    },
  });
  return readFileSync(LOG, 'utf8').trim().split('\n');
}

let files: readonly string[] = [];
beforeAll(() => {
  copyProject();
  files = openedFiles();
}, 240_000);
afterAll(() => rmSync(project, { recursive: true, force: true }));

const isEntry = (file: string) => file.startsWith('resources/');
const timesOf = (file: string) => files.filter((one) => one === file).length;

describe('content を読む回数', () => {
  it('is one for each entry; its text is opened once more, to be sent as it is', () => {
    const entries = [...new Set(files.filter(isEntry))];
    const sent = entries.filter((file) => timesOf(file) === 2);
    expect(sent.length).toBeGreaterThan(100);
    expect(entries.filter((file) => timesOf(file) > 2)).toEqual([]);
  });

  it('does not grow with the pages for a table: the key of the build, the check and each thread read it', () => {
    const tables = [...new Set(files.filter((file) => !isEntry(file) && file !== 'site.json'))];
    for (const name of ['municipalities.csv', 'thesaurus.yml', 'vocabulary/danger.yml'])
      expect(tables).toContain(name);
    expect(tables.filter((file) => timesOf(file) > 2 + 2 * THREADS)).toEqual([]);
  });
});
