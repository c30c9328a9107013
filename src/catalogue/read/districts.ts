/** 圏域の名前を読む。Reads content/districts: one municipality a file, named by its code. A catalogue may be without it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { districtSchema, type Districts } from '../../domain/entry/district-schema.ts';
import type { Problem } from '../../domain/problem.ts';
import { districtFileFindings } from '../../domain/rules/district-rules.ts';
import { readCheckedTable } from './checked-table.ts';
import { fieldsOf } from './field-table.ts';
import { zodFindings } from './zod-findings.ts';

const FOLDER = 'districts';
const FILE = /^(\d{6})\.yml$/;

export interface ReadDistricts {
  /** of the sound files, by the municipality's code */
  readonly districts: ReadonlyMap<string, Districts>;
  readonly problems: readonly Problem[];
}

interface Around {
  /** a code that is no municipality's has none; without it they are not judged */
  readonly areas?: { get(code: string): { readonly kind: string } | undefined } | undefined;
  /** 2026-11-22; without it no date is in the future */
  readonly today?: string | undefined;
}

function namesIn(contentDir: string): readonly string[] {
  try {
    return readdirSync(join(contentDir, FOLDER)).toSorted();
  } catch {
    // A folder that cannot be opened is told by the check of names.
    return [];
  }
}

function nameProblem(name: string): readonly Problem[] {
  if (FILE.test(name) || /^(?:README\.md|[._].*)$/.test(name)) return [];
  return [
    {
      code: 'bad-file-name',
      level: 'warning',
      file: `content/${FOLDER}/${name}`,
      line: 1,
      message: 'このファイルは、どのページにも出ません',
      fix: '市区町村のコード（6けた）に、.yml をつけた名前にしてください（例: 131121.yml）。',
    },
  ];
}

function readOne(contentDir: string, code: string, { areas, today }: Around) {
  return readCheckedTable<Districts | undefined>(contentDir, {
    name: `${FOLDER}/${code}.yml`,
    nothing: undefined,
    read: (data) => {
      const read = districtSchema.safeParse(data);
      if (!read.success) {
        const form = { fields: fieldsOf(districtSchema.shape), otherNames: {} };
        return { table: undefined, findings: zodFindings(read.error, data, form) };
      }
      const place = areas ? areas.get(code) : { kind: 'city' };
      const findings = districtFileFindings(read.data, place, today);
      return { table: findings.length > 0 ? undefined : read.data, findings };
    },
  });
}

/** Never throws. */
export function readDistricts(contentDir: string, around: Around = {}): ReadDistricts {
  const names = namesIn(contentDir);
  const read = names
    .flatMap((name) => FILE.exec(name)?.[1] ?? [])
    .map((code) => ({ code, ...readOne(contentDir, code, around) }));
  return {
    districts: new Map(
      read.flatMap(({ code, table }) => (table === undefined ? [] : [[code, table] as const])),
    ),
    problems: [...names.flatMap(nameProblem), ...read.flatMap(({ problems }) => problems)],
  };
}
