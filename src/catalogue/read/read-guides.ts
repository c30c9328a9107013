/** Reads content/guides, 支援のつながり, and content/support, ささえる側: the chains and what they share, and every problem at its line. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import {
  COMMON_SCHEMAS,
  guideSchema,
  type Guide,
  type GuideCommon,
} from '../../domain/guide/guide-schema.ts';
import { isEntryName } from '../../domain/fields/entry-id.ts';
import type { Finding, Problem } from '../../domain/problem.ts';
import {
  commonFindings,
  guideFindings,
  unusedFindings,
  type GuideSurroundings,
} from '../../domain/rules/guide-rules.ts';
import {
  readCheckedTable,
  readLocatedTable,
  tableOf,
  unknownHeadings,
  type LocatedTable,
  type ReadTable,
  type Table,
} from './checked-table.ts';
import { fieldsOf } from './field-table.ts';
import { zodFindings } from './zod-findings.ts';

const COMMON = 'common.yml';
/** below content/ */
export type GuideFolder = 'guides' | 'support';

export interface GuideOptions {
  /** ids of the entries that can be called */
  readonly lines?: ReadonlySet<string>;
  /** 2026-11-22; without it no date is in the future */
  readonly today?: string | undefined;
  readonly folder?: GuideFolder;
}

export interface ReadGuides {
  /** in the order of their ids */
  readonly guides: readonly Guide[];
  readonly common: GuideCommon;
  readonly problems: readonly Problem[];
}

const NO_COMMON: GuideCommon = { sources: new Map(), rights: new Map(), refusals: new Map() };

function parsed<T>(
  schema: z.ZodObject & z.ZodType<T>,
  written: unknown,
): { readonly value?: T; readonly findings: readonly Finding[] } {
  const read = schema.safeParse(written);
  if (read.success) return { value: read.data, findings: [] };
  const form = { fields: fieldsOf(schema.shape), otherNames: {} };
  return { findings: zodFindings(read.error, written, form) };
}

const below = (path: Finding['path'], findings: readonly Finding[]): readonly Finding[] =>
  findings.map((found) => ({ ...found, path: [...path, ...found.path] }));

function readCommon(
  data: Table,
  today: string | undefined,
): {
  readonly table: GuideCommon;
  readonly findings: readonly Finding[];
} {
  const findings = [...unknownHeadings(data, Object.keys(COMMON_SCHEMAS))];
  const partOf = <T>(part: string, schema: z.ZodObject & z.ZodType<T>): ReadonlyMap<string, T> =>
    new Map(
      Object.entries(tableOf(data[part])).flatMap(([name, written]) => {
        const read = parsed(schema, written);
        findings.push(...below([part, name], read.findings));
        return read.value === undefined ? [] : [[name, read.value] as const];
      }),
    );
  const common = {
    sources: partOf('sources', COMMON_SCHEMAS.sources),
    rights: partOf('rights', COMMON_SCHEMAS.rights),
    refusals: partOf('refusals', COMMON_SCHEMAS.refusals),
  };
  return { table: common, findings: [...findings, ...commonFindings(common, today)] };
}

function readGuide(
  contentDir: string,
  folder: GuideFolder,
  id: string,
  around: GuideSurroundings,
): ReadTable<Guide | undefined> {
  return readCheckedTable<Guide | undefined>(contentDir, {
    name: `${folder}/${id}.yml`,
    nothing: undefined,
    read: (data) => {
      const { value, findings } = parsed(guideSchema, data);
      const guide = value && { ...value, id };
      return { table: guide, findings: guide ? guideFindings(guide, around) : findings };
    },
  });
}

function namesIn(contentDir: string, folder: GuideFolder): readonly string[] {
  try {
    return readdirSync(join(contentDir, folder)).toSorted();
  } catch {
    // A catalogue may be without guides; a folder that cannot be opened is told by the check of names.
    return [];
  }
}

function nameProblems(folder: GuideFolder, names: readonly string[]): readonly Problem[] {
  return names
    .filter((name) => !/^(?:README\.md|[._].*)$/.test(name) && idOf(name) === undefined)
    .map((name) => ({
      code: 'bad-file-name',
      level: 'warning',
      file: `content/${folder}/${name}`,
      line: 1,
      message: 'このファイルは、どのページにも出ません',
      fix: '半角の小文字の英数字とハイフンの名前に、.yml をつけてください（例: money.yml）。',
    }));
}

const idOf = (name: string): string | undefined => {
  const id = name.endsWith('.yml') ? name.slice(0, -'.yml'.length) : '';
  return isEntryName(id) ? id : undefined;
};

const readShared = (
  contentDir: string,
  folder: GuideFolder,
  today: string | undefined,
): LocatedTable<GuideCommon> =>
  readLocatedTable(contentDir, {
    name: `${folder}/${COMMON}`,
    nothing: NO_COMMON,
    read: (data) => readCommon(data, today),
  });

/** Never throws. */
export function readGuides(
  contentDir: string,
  { lines = new Set(), today, folder = 'guides' }: GuideOptions = {},
): ReadGuides {
  const names = namesIn(contentDir, folder).filter((name) => name !== COMMON);
  const shared = readShared(contentDir, folder, today);
  const around = { common: shared.table, lines };
  const ids = names.flatMap((name) => idOf(name) ?? []);
  const read = ids.map((id) => readGuide(contentDir, folder, id, around));
  const guides = read.flatMap(({ table }) => table ?? []);
  // Where a file cannot be read, what it uses cannot be known.
  const isWhole = guides.length === ids.length;
  const unused = isWhole ? unusedFindings(shared.table, guides) : [];
  return {
    guides,
    common: shared.table,
    problems: [
      ...nameProblems(folder, names),
      ...shared.problems,
      ...unused.map(shared.inLine),
      ...read.flatMap(({ problems }) => problems),
    ],
  };
}
