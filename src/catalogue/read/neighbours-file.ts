/**
 * となりのカタログの一覧を読む。Reads content/neighbours.yml: which other catalogues are read, each under an id of our
 * own. Their snapshots lie in content/neighbours/ and are nobody's to write by hand. A catalogue may be without both.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Problem } from '../../domain/problem.ts';
import { neighbourFindings, type KnownAreas } from '../../domain/settings/neighbour-rules.ts';
import {
  neighbourOf,
  neighbourSchema,
  type Neighbour,
} from '../../domain/settings/neighbour-schema.ts';
import { isTable, readCheckedTable, wrongType } from './checked-table.ts';
import { fieldsOf } from './field-table.ts';
import type { MappingValue } from './yaml-mapping.ts';
import { zodFindings } from './zod-findings.ts';

const NAME = 'neighbours.yml';
export const NEIGHBOURS = `content/${NAME}`;
/** below content/ */
export const SNAPSHOTS = 'neighbours';
const SNAPSHOT = /^([a-z0-9-]+)\.json(?:\.sig)?$/;

export const snapshotFile = (contentDir: string, id: string): string =>
  join(contentDir, SNAPSHOTS, `${id}.json`);
export const signatureFile = (contentDir: string, id: string): string =>
  `${snapshotFile(contentDir, id)}.sig`;

export interface ReadNeighbours {
  /** the sound ones, in the order of the file: the first wins */
  readonly neighbours: readonly Neighbour[];
  readonly problems: readonly Problem[];
}

const FORM = {
  fields: fieldsOf(neighbourSchema.shape),
  otherNames: { url: 'feed', publicKey: 'key' },
};

interface ReadOne {
  readonly neighbour?: Neighbour;
  readonly findings: readonly Finding[];
}

function readOne(id: string, data: MappingValue, areas: KnownAreas | undefined): ReadOne {
  const within = (found: Finding): Finding => ({ ...found, path: [id, ...found.path] });
  if (!isTable(data))
    return {
      findings: [wrongType([id], 'name、feed、key、areas を、1行ずつ字下げして書いてください。')],
    };
  const read = neighbourSchema.safeParse(data);
  if (!read.success) return { findings: zodFindings(read.error, data, FORM).map(within) };
  const findings = neighbourFindings(id, read.data, areas).map(within);
  return findings.length > 0 ? { findings } : { neighbour: neighbourOf(id, read.data), findings };
}

const twice = (
  neighbours: readonly Neighbour[],
  field: 'feed' | 'key',
  what: string,
): readonly Finding[] =>
  neighbours
    .filter((one, at) => neighbours.findIndex((other) => other[field] === one[field]) < at)
    .map(({ id }) => ({
      code: 'listed-twice',
      path: [id, field],
      message: `同じ${what}のカタログが、もう1つあります`,
      fix: '1つにまとめてください。地域は、areas にならべて書けます。',
    }));

function snapshotNames(contentDir: string): readonly string[] {
  try {
    return readdirSync(join(contentDir, SNAPSHOTS)).toSorted();
  } catch {
    // A folder that cannot be opened is told by the check of names.
    return [];
  }
}

/** What belongs to nobody in the list is never read: a neighbour that was taken out leaves its snapshot behind. */
function leftProblems(contentDir: string, ids: ReadonlySet<string>): readonly Problem[] {
  return snapshotNames(contentDir)
    .filter(
      (name) => !/^(?:README\.md|[._].*)$/.test(name) && !ids.has(SNAPSHOT.exec(name)?.[1] ?? ''),
    )
    .map((name) => ({
      code: 'bad-file-name',
      level: 'warning',
      file: `content/${SNAPSHOTS}/${name}`,
      line: 1,
      message: 'このファイルは、どのページにも出ません',
      fix: 'content/neighbours.yml にないカタログの写しなら、消してください。ここに手で書くファイルはありません（npm run neighbours が作ります）。',
    }));
}

/** Never throws. */
export function readNeighbours(contentDir: string, areas?: KnownAreas): ReadNeighbours {
  let ids: readonly string[] = [];
  const { table, problems } = readCheckedTable<readonly Neighbour[]>(contentDir, {
    name: NAME,
    nothing: [],
    read: (data) => {
      ids = Object.keys(data);
      const all = Object.entries(data).map(([id, written]) => readOne(id, written, areas));
      const sound = all.flatMap(({ neighbour }) => neighbour ?? []);
      return {
        table: sound,
        findings: [
          ...all.flatMap(({ findings }) => findings),
          ...twice(sound, 'feed', 'アドレス'),
          ...twice(sound, 'key', '鍵'),
        ],
      };
    },
  });
  return { neighbours: table, problems: [...problems, ...leftProblems(contentDir, new Set(ids))] };
}
