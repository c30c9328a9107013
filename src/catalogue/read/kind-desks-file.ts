/** 種類ごとの聞ける窓口を読む。Reads content/kind-desks.yml. A catalogue may be without it. */
import type { KindDesk } from '../../domain/entry/kind-desk.ts';
import { kindDesksSchema, type WrittenKindDesk } from '../../domain/entry/kind-desk-schema.ts';
import type { Problem } from '../../domain/problem.ts';
import { kindDeskFindings, type AroundDesks } from '../../domain/rules/kind-desk-rules.ts';
import { readCheckedTable } from './checked-table.ts';
import { fieldsOf } from './field-table.ts';
import { zodFindings } from './zod-findings.ts';

export interface ReadKindDesks {
  /** the sound ones, in the file's order */
  readonly kindDesks: readonly KindDesk[];
  readonly problems: readonly Problem[];
}

function deskOf(
  { area, kind, does, source, ...desk }: WrittenKindDesk,
  entries: AroundDesks['entries'],
): KindDesk {
  const entry = entries.get(desk.entry ?? '');
  return {
    area,
    kind,
    name: entry?.name ?? desk.name!,
    number: entry?.phones?.[0]?.number ?? desk.phone!,
    does,
    sources: source.map(({ title, url, as_of }) => ({
      title,
      url,
      ...(as_of === undefined ? {} : { as_of }),
    })),
  };
}

/** Never throws. */
export function readKindDesks(contentDir: string, around: AroundDesks): ReadKindDesks {
  const { table, problems } = readCheckedTable<readonly KindDesk[]>(contentDir, {
    name: 'kind-desks.yml',
    nothing: [],
    read: (data) => {
      const read = kindDesksSchema.safeParse(data);
      if (!read.success) {
        const form = { fields: fieldsOf(kindDesksSchema.shape), otherNames: {} };
        return { table: [], findings: zodFindings(read.error, data, form) };
      }
      const judged = read.data.desks.map((desk, at, all) => ({
        desk,
        findings: kindDeskFindings(desk, all.slice(0, at), around, ['desks', at]),
      }));
      return {
        table: judged
          .filter(({ findings }) => findings.length === 0)
          .map(({ desk }) => deskOf(desk, around.entries)),
        findings: judged.flatMap(({ findings }) => findings),
      };
    },
  });
  return { kindDesks: table, problems };
}
