/** 相談会・行事を読む。Reads content/events: one meeting a file, in folders of one's own choice. A catalogue may be without it. */
import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { isEntryName } from '../../domain/fields/entry-id.ts';
import { gatheringOf, isOverOn, type Gathering } from '../../domain/gathering/gathering.ts';
import { gatheringSchema } from '../../domain/gathering/gathering-schema.ts';
import type { Finding, Problem } from '../../domain/problem.ts';
import type { SentSource } from '../../domain/written/entry-source.ts';
import {
  gatheringFindings,
  type GatheringSurroundings,
} from '../../domain/rules/gathering-rules.ts';
import {
  checkedText,
  readCheckedTable,
  type CheckedTable,
  type ReadTable,
} from './checked-table.ts';
import { LEFT_BEHIND } from './entry-files.ts';
import { fieldsOf } from './field-table.ts';
import { gatheringSource } from './gathering-source.ts';
import { zodFindings } from './zod-findings.ts';

export const GATHERINGS = 'events';
const ENDING = '.yml';
/** Prefecture and municipality, and one more. */
const DEEPEST = 4;

export interface ReadGatherings {
  /** of the sound files, in the order of their ids; those that are over too */
  readonly gatherings: readonly Gathering[];
  /** their files as they are, by id; without those that can only be written anew */
  readonly sources: ReadonlyMap<string, SentSource>;
  readonly problems: readonly Problem[];
}

/** A sound file: what it says, and as it is. */
interface SoundFile {
  readonly gathering: Gathering;
  readonly source: SentSource | undefined;
}

interface Walk {
  readonly ids: string[];
  readonly problems: Problem[];
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).toSorted((a, b) =>
      a.name < b.name ? -1 : 1,
    );
  } catch {
    // A folder that cannot be opened is told by the check of names.
    return [];
  }
}

function walkFolder(contentDir: string, parts: readonly string[], walk: Walk): void {
  for (const entry of entriesOf(join(contentDir, GATHERINGS, ...parts))) {
    const { name } = entry;
    if (name === 'README.md' || /^[_.]/.test(name) || LEFT_BEHIND.test(name)) continue;
    const isFolder = entry.isDirectory();
    const bare = isFolder ? name : name.slice(0, -ENDING.length);
    if (isEntryName(bare) && isFolder && parts.length < DEEPEST)
      walkFolder(contentDir, [...parts, name], walk);
    else if (isEntryName(bare) && !isFolder && name.endsWith(ENDING))
      walk.ids.push([...parts, bare].join('/'));
    else
      walk.problems.push({
        code: 'bad-file-name',
        level: 'warning',
        file: ['content', GATHERINGS, ...parts, name].join('/'),
        line: 1,
        message: '相談会・行事のファイルとして読めないので、どのページにも出ません',
        fix: '半角の小文字の英数字とハイフンの名前に、.yml をつけてください（例: 2026-12-kurashi-soudankai.yml）。',
      });
  }
}

const fileOf = (id: string) => `${GATHERINGS}/${id}${ENDING}`;

/** One value may be written without a list: its line has no number of a row. */
function asWritten(data: unknown, [first, ...rest]: Finding['path']): Finding['path'] {
  if (first === undefined) return [];
  if (typeof first === 'number' && !Array.isArray(data)) return asWritten(data, rest);
  const inner = (data as Readonly<Record<string, unknown>> | undefined)?.[first];
  return [first, ...asWritten(inner, rest)];
}

const judgeWith =
  (id: string, around: GatheringSurroundings): CheckedTable<SoundFile | undefined>['read'] =>
  (data, text) => {
    const read = gatheringSchema.safeParse(data);
    if (!read.success) {
      const form = { fields: fieldsOf(gatheringSchema.shape), otherNames: {} };
      return { table: undefined, findings: zodFindings(read.error, data, form) };
    }
    const findings = gatheringFindings(read.data, around).map((found) => ({
      ...found,
      path: asWritten(data, found.path),
    }));
    const isSound = findings.every(({ level }) => level === 'warning');
    const entry = around.entries.get(read.data.entry ?? '');
    const sound = () => ({
      gathering: gatheringOf(id, read.data, entry),
      source: gatheringSource(text, data),
    });
    return { table: isSound ? sound() : undefined, findings };
  };

const readOne = (contentDir: string, id: string, around: GatheringSurroundings) =>
  readCheckedTable<SoundFile | undefined>(contentDir, {
    name: fileOf(id),
    nothing: undefined,
    read: judgeWith(id, around),
  });

/** A file that is not saved yet, such as one out of a form: every problem in it. */
export const unsavedGathering = (
  id: string,
  text: string,
  around: GatheringSurroundings,
): ReadTable<Gathering | undefined> => {
  const { table, problems } = checkedText(`content/${fileOf(id)}`, text, judgeWith(id, around));
  return { table: table?.gathering, problems };
};

/** Past ones are on no page; a word about them all, and not one for each. */
function pastProblem(past: readonly Gathering[]): readonly Problem[] {
  const [first] = past;
  if (!first) return [];
  const names = past.slice(0, 5).map(({ id }) => `content/${fileOf(id)}`);
  return [
    {
      code: 'passed-date',
      level: 'warning',
      file: `content/${fileOf(first.id)}`,
      line: 1,
      message: `終わった相談会・行事が${past.length}件あります。ページには、もう出ていません`,
      fix: `そのままでもかまいません。消すなら、このファイルを消してください: ${names.join('、')}${past.length > names.length ? ' など' : ''}`,
    },
  ];
}

/** Never throws. */
export function readGatherings(contentDir: string, around: GatheringSurroundings): ReadGatherings {
  const walk: Walk = { ids: [], problems: [] };
  walkFolder(contentDir, [], walk);
  const read = walk.ids.map((id) => readOne(contentDir, id, around));
  const sound = read.flatMap(({ table }) => table ?? []);
  const gatherings = sound.map(({ gathering }) => gathering);
  const { today } = around;
  const past = today === undefined ? [] : gatherings.filter((one) => isOverOn(one, today));
  return {
    gatherings,
    sources: new Map(
      sound.flatMap(({ gathering, source }) => (source ? [[gathering.id, source] as const] : [])),
    ),
    problems: [...walk.problems, ...read.flatMap(({ problems }) => problems), ...pastProblem(past)],
  };
}

export const entriesById = (resources: readonly Resource[]): ReadonlyMap<string, Resource> =>
  new Map(resources.map((resource) => [resource.id, resource]));
