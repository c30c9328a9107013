/** 説明の表。The tables in the documents for volunteers, made from the schema and the vocabularies. */
import { gatheringSchema } from '../../src/domain/gathering/gathering-schema.ts';
import { FIELD_TABLE, fieldsOf } from '../../src/catalogue/read/field-table.ts';
import { PROBLEM_CODES } from '../../src/catalogue/check/problem-codes.ts';
import { KIND_SENTENCES } from '../../src/domain/vocabulary/kind-sentences.ts';
import { KIND_GROUPS, KINDS, type KindId } from '../../src/domain/vocabulary/kind.ts';
import { audiencesOfKind, servesOfKind } from '../../src/domain/vocabulary/kind-welcome.ts';
import type { FieldNode } from '../../src/domain/fields/field-node.ts';
import { NEEDS, needLabel } from '../../src/domain/vocabulary/need.ts';
import { neighbourSchema } from '../../src/domain/settings/neighbour-schema.ts';
import { SITE_FIELDS, type SiteField } from '../../src/domain/settings/site-settings.ts';
import { STEPS } from '../../src/domain/vocabulary/step.ts';

const row = (...cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const heading = (...cells: readonly string[]) => [row(...cells), `|${'---|'.repeat(cells.length)}`];

/** 見出し（項目）の表 */
export const fieldTable = (): string => tableOfFields(FIELD_TABLE);
/** of content/events */
export const eventFieldTable = (): string => tableOfFields(fieldsOf(gatheringSchema.shape));

function tableOfFields(fields: readonly FieldNode[]): string {
  const line = (field: FieldNode, indent = '') =>
    row(`${indent}\`${field.name}\``, field.required ? 'いる' : '', field.description);
  const lines = fields.flatMap((field) => [
    line(field),
    ...(field.fields ?? []).map((part) => line(part, '　')),
  ]);
  return [...heading('見出し', '必要', '意味と書きかた'), ...lines].join('\n');
}

export function needTable(): string {
  return [
    ...heading('id', '困りごと'),
    ...NEEDS.map(({ id }) => row(`\`${id}\``, needLabel(id))),
  ].join('\n');
}

/** residents、disability: only */
function welcomeOf(kind: KindId): string {
  const audiences = Object.entries(audiencesOfKind(kind)).map(([id, level]) => `${id}: ${level}`);
  return [servesOfKind(kind), ...audiences].filter(Boolean).join('、');
}

export function kindTable(): string {
  return [
    ...heading('id', '種類', 'まとまり', 'どんなところか', '書かなければ（serves、for）'),
    ...KINDS.map(({ id, label, group }) =>
      row(
        `\`${id}\``,
        label,
        KIND_GROUPS.find((one) => one.id === group)?.label ?? '',
        KIND_SENTENCES[id],
        welcomeOf(id),
      ),
    ),
  ].join('\n');
}

export function stepTable(): string {
  return [
    ...heading('数', '段階', '気持ち'),
    ...STEPS.map(({ id, label, feeling }) => row(String(id), label, feeling)),
  ].join('\n');
}

export function problemTable(): string {
  return [
    ...heading('コード', 'どういうことか'),
    ...Object.entries(PROBLEM_CODES).map(([code, what]) =>
      row(`[\`${code}\`](content/PROBLEMS.md#${code})`, what),
    ),
  ].join('\n');
}

/** content/neighbours.yml */
export function neighbourFieldTable(): string {
  const lines = fieldsOf(neighbourSchema.shape).map(({ name, required, description }) =>
    row(`\`${name}\``, required ? 'いる' : '', description),
  );
  return [...heading('見出し', '必要', '意味と書きかた'), ...lines].join('\n');
}

/** content/site.json */
export function siteFieldTable(): string {
  const lines = (fields: readonly SiteField[], prefix = ''): readonly string[] =>
    fields.flatMap((field) => [
      row(
        `\`${prefix}${field.name}\``,
        field.isRequired ? 'いる' : '',
        field.description,
        field.example ? `\`${field.example}\`` : '',
      ),
      ...lines(field.fields ?? [], `${prefix}${field.name}.`),
    ]);
  return [...heading('見出し', '必要', '意味と書きかた', '例'), ...lines(SITE_FIELDS)].join('\n');
}
