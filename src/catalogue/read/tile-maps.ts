/**
 * ます目の地図を読む。Reads content/tiles: a grid of names for a prefecture (tokyo.csv) or the country (japan.csv). A
 * catalogue may be without them.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Municipality } from '../../domain/area/municipality.ts';
import { JAPAN, type TileMap } from '../../domain/gap/tile-map.ts';
import type { Problem } from '../../domain/problem.ts';
import { areasOnMap, readTileGrid, unknownTileMap } from '../../domain/rules/tile-rules.ts';
import { readPlainFile } from './plain-file.ts';
import { problemOf } from './read-entry.ts';
import { decodeEntry } from './text-rules.ts';

const FOLDER = 'tiles';
export const TILES = `content/${FOLDER}`;

export interface ReadTileMaps {
  /** sound ones; the country's last */
  readonly maps: readonly TileMap[];
  readonly problems: readonly Problem[];
}

interface ReadMap {
  readonly map?: TileMap;
  readonly problems: readonly Problem[];
}

const MOST_TOLD = 20;

function idOf(name: string, all: readonly Municipality[]): string | undefined {
  if (name === JAPAN) return JAPAN;
  return all.find(({ kind, slug }) => kind === 'prefecture' && slug === name)?.code;
}

function readMap(folder: string, name: string, all: readonly Municipality[]): ReadMap {
  const file = `${TILES}/${name}`;
  const id = idOf(name.replace(/\.csv$/, ''), all);
  if (id === undefined)
    return { problems: [problemOf(file, 1, { ...unknownTileMap(name), path: [] })] };
  const read = readPlainFile(join(folder, name));
  if (read.is === 'missing') return { problems: [] };
  if (read.is === 'refused') return { problems: [problemOf(file, 1, read.finding)] };
  const text = decodeEntry(read.bytes);
  if (typeof text !== 'string') return { problems: [problemOf(file, text.line, text)] };
  const { map, findings } = readTileGrid(id, text, areasOnMap(id, all));
  if (findings.length === 0) return { map, problems: [] };
  return {
    problems: findings
      .slice(0, MOST_TOLD)
      .map(({ line, ...finding }) => problemOf(file, line, { ...finding, path: [] })),
  };
}

const countryLast = (a: string, b: string) =>
  Number(a.startsWith(JAPAN)) - Number(b.startsWith(JAPAN)) || (a < b ? -1 : 1);

/** @param all undefined where the list of municipalities cannot be read: no name can be judged then. Never throws. */
export function inspectTileMaps(
  contentDir: string,
  all: readonly Municipality[] | undefined,
): ReadTileMaps {
  const folder = join(contentDir, FOLDER);
  if (!all || !existsSync(folder)) return { maps: [], problems: [] };
  const read = readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .toSorted(countryLast)
    .map((name) => readMap(folder, name, all));
  return {
    maps: read.flatMap(({ map }) => map ?? []),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** @throws Error in Japanese where a map is wrong */
export function readTileMaps(contentDir: string, all: readonly Municipality[]): readonly TileMap[] {
  const { maps, problems } = inspectTileMaps(contentDir, all);
  if (problems.length > 0)
    throw new Error(
      problems
        .map(({ file, line, message, fix }) => `${file} ${line}行目: ${message}。${fix}`)
        .join('\n'),
    );
  return maps;
}
