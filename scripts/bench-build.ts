/**
 * サイトを作る時間を測る。npm run bench-build: our whole build (every page, every index) beside Eleventy 3 with a bare page
 * for each entry and Pagefind, over the same 2,000, 10,000 and 30,000 entries in one run, and our build after one
 * entry changed. `--sizes 2000,10000`, `--no-peers`.
 */
import { readdirSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCatalogue } from '../src/catalogue/read/read-catalogue.ts';
import { benchEntries, benchProject, type BenchEntry } from './bench/bench-project.ts';
import { benchEleventy } from './bench/eleventy-bench.ts';
import { measuredRun, type RunFigures } from './bench/measured-run.ts';
import { SIZES_OPTION, sizesFrom } from './bench/sizes.ts';
import { CONTENT } from './build/build-pipeline.ts';
import { readOptions, runCommand } from './terminal/command.ts';
import { withProgress } from './terminal/progress.ts';
import { say } from './terminal/say.ts';

const USAGE = '使いかた: npm run bench-build [-- --sizes 2000,10000,30000] [--no-peers]';
const SIZES = '2000,10000,30000';
const DAY = '2026-11-22';

interface Site extends RunFigures {
  readonly files: number;
  readonly bytes: number;
}

interface Figures {
  readonly size: number;
  readonly whole: Site;
  readonly changed: Site;
  readonly eleventy?: Site | undefined;
}

function filesIn(dist: string): { readonly files: number; readonly bytes: number } {
  const sizes = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** A place of one municipality, as people change them every day. */
function entryToChange(entries: readonly BenchEntry[]): BenchEntry {
  const local = entries.filter(({ id }) => id.split('/').length > 2 && !id.includes('/all/'));
  return local[Math.floor(local.length / 2)]!;
}

async function benchOurs(entries: readonly BenchEntry[]): Promise<Omit<Figures, 'size'>> {
  const { folder, remove } = await benchProject(CONTENT, entries);
  const dist = join(folder, 'dist');
  const build = () =>
    measuredRun(process.execPath, ['scripts/with-dependencies.mjs', 'scripts/build.ts'], {
      cwd: folder,
      env: { SITE_TODAY: DAY },
    });
  try {
    const whole = { ...(await build()), ...filesIn(dist) };
    const file = join(folder, 'content/resources', `${entryToChange(entries).id}.md`);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/^name: .*$/m, 'name: 名前を変えた見本の場所'));
    return { whole, changed: { ...(await build()), ...filesIn(dist) } };
  } finally {
    await remove();
  }
}

async function benchPeer(entries: readonly BenchEntry[]): Promise<Site> {
  const { dist, figures, remove } = await benchEleventy(entries);
  try {
    return { ...figures, ...filesIn(dist) };
  } finally {
    await remove();
  }
}

const orNone = (value: number | undefined, text: (value: number) => string) =>
  value === undefined ? '—' : text(value);
const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(0)} MB`;
const inSeconds = (seconds: number) => `${seconds.toFixed(1)}秒`;

const row = ({ seconds, processorSeconds, peakBytes, files, bytes }: Site) => ({
  時間: inSeconds(seconds),
  CPU: orNone(processorSeconds, inSeconds),
  いちばん多いメモリ: orNone(peakBytes, megabytes),
  ファイル: files,
  大きさ: megabytes(bytes),
});

function tell({ size, whole, changed, eleventy }: Figures): void {
  say(`\n${size.toLocaleString('ja')}か所`);
  console.table({
    このカタログのすべて: row(whole),
    '1か所を変えたあと': row(changed),
    ...(eleventy ? { 'Eleventy と Pagefind': row(eleventy) } : {}),
  });
  if (eleventy)
    say(
      `Eleventy とくらべて ${(whole.seconds / eleventy.seconds).toFixed(2)}倍の時間（目標 2.0倍以下）`,
    );
  say(`1か所を変えたあと ${inSeconds(changed.seconds)}（目標 5秒以下）`);
}

/** From one size to the next: by how much more time and memory than there are more entries. */
function tellGrowth(before: Figures, after: Figures): void {
  const times = (of: (site: Site) => number | undefined) => {
    const [from, to] = [of(before.whole), of(after.whole)];
    return from === undefined || to === undefined ? '—' : `${(to / from).toFixed(2)}倍`;
  };
  say(
    `\n${before.size.toLocaleString('ja')}か所から${after.size.toLocaleString('ja')}か所（${(after.size / before.size).toFixed(1)}倍）へ: 時間 ${times(({ seconds }) => seconds)}、メモリ ${times(({ peakBytes }) => peakBytes)}（1万から3万への目標 3.2倍以下、メモリは 2,000 MB 以下）`,
  );
}

async function bench(sizes: readonly number[], hasPeers: boolean): Promise<void> {
  const real = readCatalogue(CONTENT);
  const done: Figures[] = [];
  for (const size of sizes) {
    const entries = benchEntries(CONTENT, real, size);
    const ours = await withProgress(`${size}か所のサイトを作っています`, () => benchOurs(entries));
    const eleventy = hasPeers
      ? await withProgress(`${size}か所を Eleventy で作っています`, () => benchPeer(entries))
      : undefined;
    const figures = { size, ...ours, eleventy };
    tell(figures);
    const last = done.at(-1);
    if (last) tellGrowth(last, figures);
    done.push(figures);
  }
}

await runCommand(async () => {
  const { values } = readOptions(USAGE, () =>
    parseArgs({
      options: {
        sizes: { ...SIZES_OPTION, default: SIZES },
        'no-peers': { type: 'boolean', default: false },
      },
    }),
  );
  await bench(sizesFrom(values.sizes), !values['no-peers']);
});
