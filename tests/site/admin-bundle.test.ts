import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  adminFiles,
  SVELTIA_VERSION,
  withOwnAddresses,
} from '../../src/site/admin/admin-bundle.ts';
import { standInScript, writeStandIn } from './stand-in-cms.ts';

let project = '';
afterEach(() => {
  if (project) rmSync(project, { recursive: true });
  project = '';
});

function projectWith({
  version = SVELTIA_VERSION,
  script = standInScript,
}: { version?: string; script?: string } = {}): string {
  project = mkdtempSync(join(tmpdir(), 'mihon-'));
  writeStandIn(join(project, 'node_modules/@sveltia/cms'), { version, script });
  return project;
}

describe('編集画面の部品', () => {
  it('is an optional peer of the version that the changes fit, and in no list of what npm ci installs', () => {
    const { peerDependencies, peerDependenciesMeta, dependencies } = JSON.parse(
      readFileSync('package.json', 'utf8'),
    ) as Record<string, Record<string, unknown>>;
    expect(peerDependencies?.['@sveltia/cms']).toBe(SVELTIA_VERSION);
    expect(peerDependenciesMeta?.['@sveltia/cms']).toEqual({ optional: true });
    expect(dependencies).not.toHaveProperty('@sveltia/cms');
  });

  it('leaves no address of another host in the script', () => {
    const files = adminFiles(projectWith());
    expect(files.map(({ path }) => path)).toEqual([
      'sveltia-cms.js',
      `cms@${SVELTIA_VERSION}/locales/ja.json`,
      'cms/package.json',
      'status.json',
      'LICENSE.txt',
      'source-sans-3-latin-wght-normal.woff2',
      'noto-mono-latin-400-normal.woff2',
      'material-symbols-outlined-latin-wght-normal.woff2',
    ]);
    expect(standInScript).toContain('https://');
    expect(files[0]!.content).not.toContain('https://');
  });

  it('says what to install when it is not there', () => {
    project = mkdtempSync(join(tmpdir(), 'mihon-'));
    expect(() => adminFiles(project)).toThrow(
      `npm install --save-dev --save-exact @sveltia/cms@${SVELTIA_VERSION}`,
    );
  });

  it('refuses another version, and a script that is not what it was', () => {
    expect(() => adminFiles(projectWith({ version: '0.222.0' }))).toThrow(
      '版（0.222.0）が、このサイトに合っていません',
    );
    expect(() => withOwnAddresses('alert(1)')).toThrow('が見つかりません');
  });

  it('refuses a package without its fonts', () => {
    const folder = projectWith();
    rmSync(join(folder, 'node_modules/@sveltia/cms/npm/assets'), { recursive: true });
    mkdirSync(join(folder, 'node_modules/@sveltia/cms/npm/assets'));
    writeFileSync(join(folder, 'node_modules/@sveltia/cms/npm/assets/other.png'), '');
    expect(() => adminFiles(folder)).toThrow('source-sans-3-latin-wght-normal が見つかりません');
  });
});
