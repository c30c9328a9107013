/** 場所のファイルを見つける。Finds the entry files under content/resources and refuses what is none. */
import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { isEntryName } from '../../domain/fields/entry-id.ts';
import { badNameFinding } from '../../domain/fields/entry-name-rule.ts';
import { fileTrouble, NO_PLAIN_FILE, systemCodeOf } from './file-trouble.ts';
import type { Municipalities } from '../../domain/area/municipality.ts';
import { nearMiss } from '../../domain/text/edit-distance.ts';
import { foldedName, portableNameFinding } from '../../domain/fields/portable-name.ts';
import type { Problem } from '../../domain/problem.ts';

export interface EntryFile {
  readonly id: string;
  /** on the disk */
  readonly path: string;
  /** as people see it: content/resources/… */
  readonly file: string;
}

export const RESOURCES = 'content/resources';
/** Folders within folders without end are a loop or an attack. */
const DEEPEST = 12;

function badName(file: string, message: string, fix: string): Problem {
  return { code: 'bad-file-name', level: 'error', file, line: 1, message, fix };
}

/** What a system leaves in folders, or our own commands where they were killed; git never sees it. */
export const LEFT_BEHIND =
  /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.gitkeep|\..*\.writing|.*\.writing|\.tsunagaru\.lock)$/i;

/** The pattern for a new entry lies beside the entries; README.md may lie anywhere. */
const isAside = (name: string) =>
  name === '_template.md' || name === 'README.md' || LEFT_BEHIND.test(name);

/** Files whose names begin with _ or . are no entries: nobody may believe that they are. */
const isUnseen = (name: string) => /^[_.]/.test(name);

/** Links, devices and pipes have no place in content/. */
export function kindProblem(entry: Dirent, file: string): Problem | undefined {
  if (entry.isFile() || entry.isDirectory()) return undefined;
  if (entry.isSymbolicLink())
    return badName(
      file,
      'リンク（シンボリックリンク）は使えません',
      'ファイルそのものを置いてください。',
    );
  return { code: 'unreadable-file', level: 'error', file, line: 1, ...fileTrouble(NO_PLAIN_FILE) };
}

function nameProblem(entry: Dirent, file: string): Problem | undefined {
  const kind = kindProblem(entry, file);
  if (kind) return kind;
  const isFolder = entry.isDirectory();
  const portable = portableNameFinding(entry.name, file);
  if (portable) return badName(file, portable.message, portable.fix);
  if (isAside(entry.name))
    return isFolder
      ? badName(file, 'ファイルではなく、フォルダーです', '同じ名前のフォルダーをどけてください。')
      : undefined;
  if (isUnseen(entry.name))
    return {
      ...badName(
        file,
        '「_」や「.」で始まる名前のものは、サイトに出ません',
        '場所のファイルなら、半角の英数字で始まる名前にしてください。いらないものは消してください。',
      ),
      level: 'warning',
    };
  if (!isFolder && !entry.name.endsWith('.md'))
    return badName(
      file,
      '.md ではないファイルがあります',
      '場所は .md のファイルに書きます。ほかのファイルは消してください。',
    );
  const name = isFolder ? entry.name : entry.name.slice(0, -3);
  if (!isEntryName(name))
    return {
      ...badNameFinding(isFolder ? 'フォルダー' : 'ファイル'),
      level: 'error',
      file,
      line: 1,
    };
  return undefined;
}

/** Two names that are one on another disk. */
export function twinNames(
  entries: readonly Dirent[],
  fileOf: (name: string) => string,
): readonly Problem[] {
  const seen = new Map<string, string>();
  return entries.flatMap(({ name }) => {
    const folded = foldedName(name);
    const other = seen.get(folded);
    seen.set(folded, other ?? name);
    return other === undefined
      ? []
      : [
          badName(
            fileOf(name),
            `「${other}」と、大文字と小文字や全角と半角がちがうだけの名前です`,
            'パソコンによっては同じファイルになります。ほかの名前にしてください。',
          ),
        ];
  });
}

interface Walk {
  readonly files: EntryFile[];
  readonly problems: Problem[];
}

function folderTrouble(file: string, parts: readonly string[], error: unknown): Problem {
  const code = systemCodeOf(error) ?? 'EIO';
  if (parts.length === 0 && code === 'ENOENT')
    return {
      code: 'no-content',
      level: 'error',
      file: RESOURCES,
      line: 1,
      message: 'content/resources のフォルダーがありません',
      fix: 'プロジェクトのいちばん上のフォルダーで動かしてください。',
    };
  return { code: 'unreadable-file', level: 'error', file, line: 1, ...fileTrouble(code) };
}

/** @param isInside of a folder whose name begins with _ or .: names are looked at, entries are not sought */
function walkFolder(folder: string, parts: readonly string[], isInside: boolean, walk: Walk): void {
  const fileOf = (name: string) => [RESOURCES, ...parts, name].join('/');
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    walk.problems.push(folderTrouble([RESOURCES, ...parts].join('/'), parts, error));
    return;
  }
  walk.problems.push(...twinNames(entries, fileOf));
  for (const entry of entries) {
    const file = fileOf(entry.name);
    const problem = nameProblem(entry, file);
    if (problem && !(isInside && problem.level === 'warning')) walk.problems.push(problem);
    const isHidden = isInside || isUnseen(entry.name);
    if (entry.isDirectory() && parts.length < DEEPEST && (!problem || isHidden))
      walkFolder(join(folder, entry.name), [...parts, entry.name], isHidden, walk);
    else if (!problem && !entry.isDirectory() && !isInside && !isAside(entry.name))
      walk.files.push({
        id: [...parts, entry.name.slice(0, -3)].join('/'),
        path: join(folder, entry.name),
        file,
      });
  }
}

/** All entry files in id order, and the files that cannot be entries. */
export function findEntryFiles(contentDir: string): {
  readonly files: readonly EntryFile[];
  readonly problems: readonly Problem[];
} {
  const walk: Walk = { files: [], problems: [] };
  walkFolder(join(contentDir, 'resources'), [], false, walk);
  return { files: walk.files.toSorted((a, b) => (a.id < b.id ? -1 : 1)), problems: walk.problems };
}

/** A folder that names no prefecture or municipality is a slip of the keyboard. */
export function folderProblem(
  { id, file }: EntryFile,
  municipalities: Municipalities,
): Problem | undefined {
  const [prefecture = '', ...rest] = id.split('/');
  if (rest.length === 0 || rest.length > (prefecture === 'national' ? 1 : 2))
    return {
      code: 'bad-file-name',
      level: 'error',
      file,
      line: 1,
      message:
        rest.length === 0 ? 'どの地域のフォルダーにも入っていません' : 'フォルダーが深すぎます',
      fix: 'tokyo/nerima/ のように都道府県と市区町村のフォルダーか、national/ に置いてください。',
    };
  if (prefecture === 'national') return undefined;
  const problem = (message: string, fix: string): Problem => ({
    code: 'folder-area',
    level: 'warning',
    file,
    line: 1,
    message,
    fix,
  });
  const places = municipalities.all();
  const prefectures = places.filter((place) => place.kind === 'prefecture');
  const home = prefectures.find((place) => place.slug === prefecture);
  if (!home) {
    const near = nearMiss(
      prefecture,
      prefectures.map((place) => place.slug),
    );
    return problem(
      `「${prefecture}」という都道府県のフォルダーはありません`,
      near
        ? `もしかして: ${near}`
        : 'tokyo/nerima/ のように、都道府県と市区町村のローマ字で分けてください。',
    );
  }
  if (rest.length < 2) return undefined;
  const slugs = places
    .filter((place) => place.prefectureCode === home.code)
    .map((place) => place.slug);
  if (slugs.includes(rest[0]!)) return undefined;
  const near = nearMiss(rest[0]!, slugs);
  return problem(
    `「${rest[0]}」という市区町村のフォルダーはありません`,
    near
      ? `もしかして: ${near}`
      : 'content/municipalities.csv の slug の列にある名前を使ってください。',
  );
}
