/**
 * スキーマのまちがいを日本語にする。Turns what the schema says into findings in Japanese; none of zod's English reaches a person.
 */
import type { ZodError } from 'zod';
import { missingField } from '../../domain/written/field-check.ts';
import { describeField, findField, type FieldNode } from '../../domain/fields/field-node.ts';
import { nearMiss } from '../../domain/text/edit-distance.ts';
import type { Finding } from '../../domain/problem.ts';
import { FIELD_TABLE } from './field-table.ts';

type Issue = ZodError['issues'][number];
type Path = readonly (string | number)[];

const JAPANESE = /[ぁ-んァ-ヶ一-龠]/;

function isMissing(data: unknown, path: Path): boolean {
  let value: unknown = data;
  for (const key of path) {
    // One value may stand where a list is meant.
    if (typeof key === 'number' && value !== undefined && !Array.isArray(value)) continue;
    value =
      typeof value === 'object' && value !== null
        ? (value as Record<string, unknown>)[String(key)]
        : undefined;
  }
  return value === undefined;
}

/** A form of file, as its writers know it. */
export interface WrittenForm {
  readonly fields: readonly FieldNode[];
  /** what people write for a field that has another name, or that stands inside another */
  readonly otherNames: Readonly<Record<string, string>>;
}

/** The field names that may stand at this place of the schema. */
function fieldsAt({ fields }: WrittenForm, path: Path): readonly string[] {
  const names = path.filter((key) => typeof key === 'string');
  return (names.length === 0 ? fields : (findField(fields, names)?.fields ?? [])).map(
    ({ name }) => name,
  );
}

const OTHER_NAMES: Readonly<Record<string, string>> = {
  tel: 'phones',
  telephone: 'phones',
  phone: 'phones',
  電話: 'phones',
  電話番号: 'phones',
  address: 'location の中の address',
  adress: 'location の中の address',
  住所: 'location の中の address',
  lat: 'location の中の lat',
  lon: 'location の中の lon',
  名前: 'name',
  名称: 'name',
  種類: 'kind',
  mail: 'email',
  homepage: 'url',
  website: 'url',
  site: 'url',
  open: 'hours',
  // 前の名前
  open_to: 'serves',
  closed: 'except',
  age: 'ages',
  price: 'fee',
};

const ENTRY: WrittenForm = { fields: FIELD_TABLE, otherNames: OTHER_NAMES };

/** hidden と書くか、address などの見出しに分けて */
function wordOrTable(form: WrittenForm, path: Path): string {
  const { word = '', fields = [] } = findField(form.fields, path) ?? {};
  return `${word} と書くか、${fields[0]?.name ?? ''} などの見出しに分けて書いてください。`;
}

function findingsOf(
  issue: Issue,
  data: unknown,
  form: WrittenForm,
  at: Path = [],
): readonly Finding[] {
  const path = [...at, ...(issue.path as Path)];
  const field = path.filter((key) => typeof key === 'string').join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(form, path);
    return issue.keys.map((key) => {
      const near = form.otherNames[key.toLowerCase()] ?? nearMiss(key, known);
      return {
        code: 'unknown-field',
        path: [...path, key],
        message: `「${key}」という見出しはありません`,
        fix: near
          ? `もしかして: ${near}`
          : `使える見出しは content/README.md にあります。分からないことは本文に書いてください。`,
      };
    });
  }
  if (issue.code === 'custom' && issue.params) {
    const { code, fix } = issue.params as { readonly code: string; readonly fix: string };
    return [{ code, path, message: issue.message, fix }];
  }
  if (isMissing(data, path)) return [missingField(form.fields, path)];
  if (issue.code === 'invalid_union') {
    // The branch with the fewest complaints is the one that was meant.
    const branch = issue.errors
      .toSorted((a, b) => a.length - b.length)
      .find((issues) =>
        issues.some((inner) => inner.code !== 'invalid_type' && inner.code !== 'invalid_value'),
      );
    if (branch) return branch.flatMap((inner) => findingsOf(inner as Issue, data, form, path));
    return [
      {
        code: 'wrong-type',
        path,
        message: `「${field}」の書き方が正しくありません`,
        fix: wordOrTable(form, path),
      },
    ];
  }
  if (issue.code === 'invalid_format' || issue.code === 'too_big') {
    return [
      {
        code: 'wrong-format',
        path,
        message: JAPANESE.test(issue.message)
          ? issue.message
          : `「${field}」の形が正しくありません`,
        fix: describeField(form.fields, path) ?? '例にならって書きなおしてください。',
      },
    ];
  }
  return [
    {
      code: 'wrong-type',
      path,
      message: `「${field}」の書き方が正しくありません`,
      fix:
        describeField(form.fields, path) ??
        '値の形（文字・一覧・見出しつき）を、例にならって書きなおしてください。',
    },
  ];
}

/** One finding per complaint, at its path. */
export function zodFindings(
  error: ZodError,
  data: unknown,
  form: WrittenForm = ENTRY,
): readonly Finding[] {
  return error.issues.flatMap((issue) => findingsOf(issue, data, form));
}
