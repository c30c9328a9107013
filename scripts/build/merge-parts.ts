/** 部分を1つのサイトに: parts of one site, all of them and each once, put together into dist. */
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from './base-path.ts';
import { PART_DIST, PART_FILE, type SitePart } from './build-part.ts';
import { filesOf, writeHeaders } from './headers/headers-file.ts';
import { forgetLastBuild } from './last-build.ts';
import { emptyDist } from './site-files.ts';

interface FoundPart extends SitePart {
  readonly folder: string;
}

function readPart(folder: string): FoundPart {
  try {
    const part = JSON.parse(readFileSync(join(folder, PART_FILE), 'utf8')) as SitePart;
    return { ...part, folder };
  } catch {
    throw new Error(
      `${folder} に ${PART_FILE} がありません。npm run build -- --prefecture 13 でできた、parts/ の中のフォルダーを書いてください。`,
    );
  }
}

const twice = (names: readonly string[]) =>
  [...new Set(names)].filter((name) => names.filter((other) => other === name).length > 1);

/** What keeps the parts from being one site, in sentences; nothing where they are one. */
export function partFaults(parts: readonly FoundPart[]): readonly string[] {
  const [first] = parts;
  if (!first) return ['部分のフォルダーを1つも受けとっていません。'];
  const foreign = parts.filter(({ madeOf }) => madeOf !== first.madeOf);
  if (foreign.length > 0)
    return [
      `${first.folder} とは、内容・プログラム・設定・日のどれかがちがいます: ${foreign.map(({ folder }) => folder).join('、')}。同じ版から、同じ SITE_TODAY で作りなおしてください。`,
    ];
  const named = parts.flatMap((part) => part.parts);
  const missing = first.all.filter((name) => !named.includes(name));
  const short = parts.filter(({ folder, files }) => {
    const there = filesOf(join(folder, PART_DIST));
    return there.length !== files.length || there.some((file, at) => file !== files[at]);
  });
  return [
    ...(missing.length > 0 ? [`まだない部分: ${missing.join('、')}`] : []),
    ...(twice(named).length > 0 ? [`2つある部分: ${twice(named).join('、')}`] : []),
    ...short.map(({ folder }) => `${folder} のファイルが、作ったときと同じではありません。`),
  ];
}

/** @param cache what a build keeps: it knows nothing of this dist. @returns the number of files @throws Error in Japanese */
export function mergeParts(folders: readonly string[], dist: string, cache: string): number {
  const parts = folders.map(readPart);
  const faults = partFaults(parts);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  forgetLastBuild(cache);
  emptyDist(dist);
  for (const { folder } of parts) {
    const from = join(folder, PART_DIST);
    if (existsSync(from)) cpSync(from, dist, { recursive: true });
  }
  writeHeaders(dist, basePath());
  return parts.reduce((sum, { files }) => sum + files.length, 1);
}
