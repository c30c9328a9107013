/** Finds the entry files under content/resources and refuses what is none. */
import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { badNameFinding, isEntryName } from '../domain/entry-id.ts';
import type { Municipalities } from '../domain/municipality.ts';
import { nearMiss } from '../domain/near-miss.ts';
import type { Problem } from '../domain/problem.ts';

export interface EntryFile {
  readonly id: string;
  /** on the disk */
  readonly path: string;
  /** as people see it: content/resources/… */
  readonly file: string;
}

export const RESOURCES = 'content/resources';

function badName(file: string, message: string, fix: string): Problem {
  return { code: 'bad-file-name', level: 'error', file, line: 1, message, fix };
}

/** Longer ones do not fit into an archive or a backup on some machines. */
const LONGEST_NAME = 100;

/** Files that begin with _ or . are not entries; README.md may lie anywhere. */
const isAside = (name: string) => name.startsWith('_') || name.startsWith('.') || name === 'README.md';

function nameProblem(entry: Dirent, file: string): Problem | undefined {
  if (entry.isSymbolicLink()) return badName(file, 'リンク（シンボリックリンク）は使えません', 'ファイルそのものを置いてください。');
  const isFolder = entry.isDirectory();
  if (!isFolder && !entry.name.endsWith('.md')) return badName(file, '.md ではないファイルがあります', '場所は .md のファイルに書きます。ほかのファイルは消してください。');
  const name = isFolder ? entry.name : entry.name.slice(0, -3);
  if (name.length > LONGEST_NAME) return badName(file, `名前が長すぎます（${name.length}字）`, `${LONGEST_NAME}字までにしてください。`);
  if (/^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(name)) return badName(file, `「${name}」という名前は、Windows では使えません`, 'ほかの名前にしてください。');
  if (!isEntryName(name)) return { ...badNameFinding(isFolder ? 'フォルダー' : 'ファイル'), level: 'error', file, line: 1 };
  return undefined;
}

/** All entry files in id order, and the files that cannot be entries. */
export function findEntryFiles(contentDir: string): { readonly files: readonly EntryFile[]; readonly problems: readonly Problem[] } {
  const files: EntryFile[] = [];
  const problems: Problem[] = [];
  const walk = (folder: string, parts: readonly string[]) => {
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch {
      if (parts.length === 0) problems.push({ code: 'no-content', level: 'error', file: RESOURCES, line: 1, message: 'content/resources のフォルダーがありません', fix: 'プロジェクトのいちばん上のフォルダーで動かしてください。' });
      return;
    }
    for (const entry of entries) {
      if (isAside(entry.name)) continue;
      const file = [RESOURCES, ...parts, entry.name].join('/');
      const problem = nameProblem(entry, file);
      if (problem) problems.push(problem);
      else if (entry.isDirectory()) walk(join(folder, entry.name), [...parts, entry.name]);
      else files.push({ id: [...parts, entry.name.slice(0, -3)].join('/'), path: join(folder, entry.name), file });
    }
  };
  walk(join(contentDir, 'resources'), []);
  return { files: files.toSorted((a, b) => (a.id < b.id ? -1 : 1)), problems };
}

/** A folder that names no prefecture or municipality is a slip of the keyboard. */
export function folderProblem({ id, file }: EntryFile, municipalities: Municipalities): Problem | undefined {
  const [prefecture = '', ...rest] = id.split('/');
  if (rest.length === 0 || rest.length > (prefecture === 'national' ? 1 : 2)) return { code: 'bad-file-name', level: 'error', file, line: 1, message: rest.length === 0 ? 'どの地域のフォルダーにも入っていません' : 'フォルダーが深すぎます', fix: 'tokyo/nerima/ のように都道府県と市区町村のフォルダーか、national/ に置いてください。' };
  if (prefecture === 'national') return undefined;
  const problem = (message: string, fix: string): Problem => ({ code: 'folder-area', level: 'warning', file, line: 1, message, fix });
  const places = municipalities.all();
  const prefectures = places.filter((place) => place.kind === 'prefecture');
  const home = prefectures.find((place) => place.slug === prefecture);
  if (!home) {
    const near = nearMiss(prefecture, prefectures.map((place) => place.slug));
    return problem(`「${prefecture}」という都道府県のフォルダーはありません`, near ? `もしかして: ${near}` : 'tokyo/nerima/ のように、都道府県と市区町村のローマ字で分けてください。');
  }
  if (rest.length < 2) return undefined;
  const slugs = places.filter((place) => place.prefectureCode === home.code).map((place) => place.slug);
  if (slugs.includes(rest[0]!)) return undefined;
  const near = nearMiss(rest[0]!, slugs);
  return problem(`「${rest[0]}」という市区町村のフォルダーはありません`, near ? `もしかして: ${near}` : 'content/municipalities.csv の slug の列にある名前を使ってください。');
}
