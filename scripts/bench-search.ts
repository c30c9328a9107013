/**
 * 探すページの速さと重さを測る。npm run bench-search: the built search page over 1,500, 10,000 and 30,000 entries, beside Fuse.js
 * and Pagefind as they come, in one run: bytes until the first result, and time per letter with and without a slow
 * phone's processor. `--sizes 1500,10000`, `--no-peers`.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCatalogue } from '../src/catalogue/read/read-catalogue.ts';
import { catalogueIndex } from '../src/search/files/catalogue-index.ts';
import { benchFuse, benchPagefind } from './bench/peers-bench.ts';
import { benchSearchPage, SLOWDOWN, type SearchFigures } from './bench/search-page-bench.ts';
import { SIZES_OPTION, sizesFrom } from './bench/sizes.ts';
import { syntheticCatalogue } from './bench/synthetic-catalogue.ts';
import { CONTENT, DIST, buildSite } from './build/build-pipeline.ts';
import { readOptions, runCommand } from './terminal/command.ts';
import { withProgress } from './terminal/progress.ts';
import { plainRecordOf } from './evaluate/peers/plain-record.ts';
import { say } from './terminal/say.ts';

const USAGE = '使いかた: npm run bench-search [-- --sizes 1500,10000] [--no-peers]';

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
const milliseconds = ({ median, p95 }: SearchFigures['plain']) =>
  `${median.toFixed(1)} / ${p95.toFixed(1)} ms`;

function row(bytes: string, { plain, slowed }: Pick<SearchFigures, 'plain' | 'slowed'>) {
  return {
    'はじめの結果まで（gzip）': bytes,
    '1文字ごと 中央値/95%': milliseconds(plain),
    [`同じく、${SLOWDOWN}分の1の速さで`]: milliseconds(slowed),
  };
}

async function bench(sizes: readonly number[], hasPeers: boolean): Promise<void> {
  if (!existsSync(join(DIST, 'search', 'index.html'))) await buildSite();
  const real = readCatalogue(CONTENT);
  for (const size of sizes) {
    const catalogue = syntheticCatalogue(real, size);
    const rows: Record<string, ReturnType<typeof row>> = {};
    const ours = await withProgress(`${size}か所の探すページを測っています`, () =>
      benchSearchPage(DIST, catalogueIndex(catalogue)),
    );
    rows['このカタログ'] = row(
      `${kilobytes(ours.withPlace)}（地域あり） ${kilobytes(ours.anywhere)}（なし）`,
      ours,
    );
    if (hasPeers) {
      const records = catalogue.resources.map((resource) =>
        plainRecordOf(resource, catalogue.municipalities),
      );
      const pagefind = await withProgress(`${size}か所の Pagefind を測っています`, () =>
        benchPagefind(records),
      );
      rows['Pagefind そのまま'] = row(kilobytes(pagefind.bytes), pagefind);
      const fuse = await withProgress(`${size}か所の Fuse.js を測っています`, () =>
        benchFuse(records),
      );
      rows['Fuse.js そのまま'] = row(kilobytes(fuse.bytes), fuse);
    }
    say(`\n${size.toLocaleString('ja')}か所`);
    console.table(rows);
  }
}

await runCommand(async () => {
  const { values } = readOptions(USAGE, () =>
    parseArgs({
      options: { sizes: SIZES_OPTION, 'no-peers': { type: 'boolean', default: false } },
    }),
  );
  await bench(sizesFrom(values.sizes), !values['no-peers']);
});
