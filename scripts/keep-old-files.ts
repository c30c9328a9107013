/**
 * まえの公開のファイルを残す: files named by their content go away with a deploy, and pages that are open or kept in a
 * browser still ask for them. Puts those of the last deploys into dist/ beside the new ones, and remembers the new ones
 * for the next deploy. `--kept` is a folder that outlives the run (a cache of the CI, a folder beside the site).
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { DIST } from './build/build-pipeline.ts';
import { readOptions, runCommand } from './terminal/command.ts';

const USAGE = '使いかた: npm run keep-old-files -- [--dist dist] [--kept .cache/last-deploys]';

/** Their names change with their content, so an old one never stands in the way of a new one. */
const NAMED_BY_CONTENT: readonly RegExp[] = [
  /^_astro\/[^/]+$/,
  /^data\/search\/parts\/[0-9a-f]{12,}(?:-details|-facets)?\.json$/,
  /^pagefind\/(?:fragment|index|filter)\/[^/]+$/,
  /^pagefind\/[^/]+\.pf_meta$/,
];
/** The last deploy, and the one before it: of two that follow each other within minutes, and of one that failed. */
const DEPLOYS = 2;
const LIST = 'deploys.json';

function filesUnder(folder: string, below = ''): readonly string[] {
  return readdirSync(join(folder, below)).flatMap((name) => {
    const path = join(below, name);
    return statSync(join(folder, path)).isDirectory()
      ? filesUnder(folder, path)
      : [path.split(sep).join('/')];
  });
}

const namedByContent = (folder: string) =>
  filesUnder(folder).filter((file) => NAMED_BY_CONTENT.some((pattern) => pattern.test(file)));

/** What was kept is text from elsewhere: only names of our own kind are taken, and a broken list is none. */
function deploysIn(kept: string): readonly (readonly string[])[] {
  try {
    const read = JSON.parse(readFileSync(join(kept, LIST), 'utf8')) as unknown;
    if (!Array.isArray(read)) return [];
    const isName = (name: unknown): name is string =>
      typeof name === 'string' && NAMED_BY_CONTENT.some((pattern) => pattern.test(name));
    return read.filter(Array.isArray).map((files: readonly unknown[]) => files.filter(isName));
  } catch {
    return [];
  }
}

function copy(from: string, to: string, files: readonly string[]): number {
  let count = 0;
  for (const file of files) {
    if (existsSync(join(to, file)) || !existsSync(join(from, file))) continue;
    mkdirSync(dirname(join(to, file)), { recursive: true });
    cpSync(join(from, file), join(to, file));
    count += 1;
  }
  return count;
}

/** @returns how many files of earlier deploys were put into `dist` */
export function keepOldFiles(dist: string, kept: string): number {
  const own = namedByContent(dist);
  const earlier = deploysIn(kept).slice(0, DEPLOYS);
  copy(dist, kept, own);
  const restored = copy(kept, dist, earlier.flat());
  // The same build once more (a rerun) is no deploy of its own.
  const isSame = JSON.stringify(earlier[0]) === JSON.stringify(own);
  const deploys = (isSame ? earlier : [own, ...earlier]).slice(0, DEPLOYS);
  const wanted = new Set(deploys.flat());
  for (const file of namedByContent(kept)) if (!wanted.has(file)) rmSync(join(kept, file));
  writeFileSync(join(kept, LIST), JSON.stringify(deploys));
  return restored;
}

if (import.meta.main) {
  await runCommand(() => {
    const { values } = readOptions(USAGE, () =>
      parseArgs({
        options: {
          dist: { type: 'string', default: DIST },
          kept: { type: 'string', default: join('.cache', 'last-deploys') },
        },
      }),
    );
    if (!existsSync(values.dist))
      throw new Error(`${values.dist} がありません。さきに npm run build をしてください。`);
    mkdirSync(values.kept, { recursive: true });
    console.log(`まえの公開のファイルを${keepOldFiles(values.dist, values.kept)}個残しました。`);
  });
}
