/** Eleventy と Pagefind だけのサイト: the same entries, one bare page each, and Pagefind as it comes. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { BenchEntry } from './bench-project.ts';
import { measuredRun, type RunFigures } from './measured-run.ts';

const LAYOUT = `<!doctype html>
<html lang="ja">
<head><meta charset="utf-8"><title>{{ name }}</title></head>
<body data-pagefind-body><h1>{{ name }}</h1><p>{{ summary }}</p>{{ content }}</body>
</html>
`;
const OF_ALL = { layout: 'entry.liquid', permalink: '/resources{{ page.filePathStem }}/' };
const CONFIG = `export default () => ({ dir: { input: 'entries', includes: '../layouts', output: 'dist' } });\n`;

export interface EleventyBench {
  readonly dist: string;
  readonly figures: RunFigures;
  remove(): Promise<void>;
}

/** Its own node_modules are ours: packages are looked for beside the file that runs. */
export async function benchEleventy(entries: readonly BenchEntry[]): Promise<EleventyBench> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-eleventy-'));
  mkdirSync(join(folder, 'layouts'));
  writeFileSync(join(folder, 'layouts/entry.liquid'), LAYOUT);
  writeFileSync(join(folder, 'eleventy.config.js'), CONFIG);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  for (const { id, text } of entries) {
    const file = join(folder, 'entries', `${id}.md`);
    mkdirSync(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  writeFileSync(join(folder, 'entries/entries.json'), JSON.stringify(OF_ALL));
  const eleventy = await measuredRun(
    process.execPath,
    [resolve('node_modules/@11ty/eleventy/cmd.cjs'), '--quiet'],
    { cwd: folder },
  );
  const pagefind = await measuredRun(
    process.execPath,
    [resolve('node_modules/pagefind/lib/runner/bin.cjs'), '--site', 'dist'],
    { cwd: folder },
  );
  const sum = (a: number | undefined, b: number | undefined) =>
    a === undefined || b === undefined ? undefined : a + b;
  return {
    dist: join(folder, 'dist'),
    figures: {
      seconds: eleventy.seconds + pagefind.seconds,
      processorSeconds: sum(eleventy.processorSeconds, pagefind.processorSeconds),
      peakBytes:
        eleventy.peakBytes === undefined
          ? undefined
          : Math.max(eleventy.peakBytes, pagefind.peakBytes ?? 0),
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
