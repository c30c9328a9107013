/** The tables in the documents for volunteers, made from the schema and the vocabularies. */
import type { z } from 'zod';
import { PROBLEM_CODES } from '../../src/catalogue/problem-codes.ts';
import { KIND_GROUPS, KINDS } from '../../src/domain/kind.ts';
import { NEEDS, needLabel } from '../../src/domain/need.ts';
import { frontMatterSchema } from '../../src/domain/resource-schema.ts';
import { STEPS } from '../../src/domain/step.ts';

type Schema = z.core.$ZodType & { readonly description?: string | undefined };
interface Inner { readonly innerType?: Schema; readonly element?: Schema; readonly out?: Schema; readonly options?: readonly Schema[] }

/** The table of fields inside a field, if it is one: through optional, list, preprocess and union. */
function fieldsOf(schema: Schema): Readonly<Record<string, Schema>> | undefined {
  if ('shape' in schema) return schema.shape as Readonly<Record<string, Schema>>;
  const definition = schema._zod.def as Inner;
  const inner = [definition.innerType, definition.element, definition.out, ...(definition.options ?? [])].filter((one) => one !== undefined);
  for (const one of inner) {
    const found = fieldsOf(one);
    if (found) return found;
  }
  return undefined;
}

function descriptionOf(schema: Schema): string {
  return schema.description ?? '';
}

const row = (...cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const heading = (...cells: readonly string[]) => [row(...cells), `|${'---|'.repeat(cells.length)}`];
const isRequired = (schema: Schema) => !(schema as z.ZodType).safeParse(undefined).success;

/** 見出し（項目）の表 */
export function fieldTable(): string {
  const lines = Object.entries(fieldsOf(frontMatterSchema) ?? {}).flatMap(([name, schema]) => [
    row(`\`${name}\``, isRequired(schema) ? 'いる' : '', descriptionOf(schema)),
    ...Object.entries(fieldsOf(schema) ?? {}).map(([inner, part]) => row(`　\`${inner}\``, isRequired(part) ? 'いる' : '', descriptionOf(part))),
  ]);
  return [...heading('見出し', '必要', '意味と書きかた'), ...lines].join('\n');
}

export function needTable(): string {
  return [...heading('id', '困りごと'), ...NEEDS.map(({ id }) => row(`\`${id}\``, needLabel(id)))].join('\n');
}

export function kindTable(): string {
  return [...heading('id', '種類', 'まとまり', 'どんなところか'), ...KINDS.map(({ id, label, group, sentence }) => row(`\`${id}\``, label, KIND_GROUPS.find((one) => one.id === group)?.label ?? '', sentence))].join('\n');
}

export function stepTable(): string {
  return [...heading('数', '段階', '気持ち'), ...STEPS.map(({ id, label, feeling }) => row(String(id), label, feeling))].join('\n');
}

export function problemTable(): string {
  return [...heading('コード', 'どういうことか'), ...Object.entries(PROBLEM_CODES).map(([code, what]) => row(`\`${code}\``, what))].join('\n');
}
