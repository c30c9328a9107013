/** Turns what the schema says into findings in Japanese; none of zod's English reaches a person. */
import type { ZodError, z } from 'zod';
import { nearMiss } from '../domain/near-miss.ts';
import type { Finding } from '../domain/problem.ts';
import { frontMatterSchema } from '../domain/resource-schema.ts';

type Issue = ZodError['issues'][number];
type Path = readonly (string | number)[];

const JAPANESE = /[ぁ-んァ-ヶ一-龠]/;

function isMissing(data: unknown, path: Path): boolean {
  let value: unknown = data;
  for (const key of path) {
    // One value may stand where a list is meant.
    if (typeof key === 'number' && value !== undefined && !Array.isArray(value)) continue;
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[String(key)] : undefined;
  }
  return value === undefined;
}

interface SchemaNode {
  readonly shape?: Record<string, SchemaNode>;
  readonly element?: SchemaNode;
  readonly options?: readonly SchemaNode[];
  readonly out?: SchemaNode;
  unwrap?(): SchemaNode;
}

/** The field names that may stand at this place of the schema. */
function fieldsAt(path: Path): readonly string[] {
  let nodes: SchemaNode[] = [frontMatterSchema as unknown as SchemaNode];
  const open = (node: SchemaNode): SchemaNode[] => {
    if (node.shape) return [node];
    if (node.options) return node.options.flatMap(open);
    if (node.out) return open(node.out);
    if (node.element) return open(node.element);
    if (node.unwrap) return open(node.unwrap());
    return [];
  };
  nodes = nodes.flatMap(open);
  for (const key of path) if (typeof key === 'string') nodes = nodes.flatMap((node) => (node.shape?.[key] ? open(node.shape[key]) : []));
  return nodes.flatMap((node) => Object.keys(node.shape ?? {}));
}

/** What people write for a field that has another name, or that stands inside another. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  tel: 'phones', telephone: 'phones', phone: 'phones', 電話: 'phones', 電話番号: 'phones',
  address: 'location の中の address', adress: 'location の中の address', 住所: 'location の中の address', lat: 'location の中の lat', lon: 'location の中の lon',
  名前: 'name', 名称: 'name', 種類: 'kind', mail: 'email', homepage: 'url', website: 'url', site: 'url', open: 'hours', closed: 'except', age: 'ages', price: 'fee',
};

function findingsOf(issue: Issue, data: unknown, at: Path = []): readonly Finding[] {
  const path = [...at, ...(issue.path as Path)];
  const field = path.filter((key) => typeof key === 'string').join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(path);
    return issue.keys.map((key) => {
      const near = OTHER_NAMES[key.toLowerCase()] ?? nearMiss(key, known);
      return { code: 'unknown-field', path: [...path, key], message: `「${key}」という見出しはありません`, fix: near ? `もしかして: ${near}` : `使える見出しは content/README.md にあります。分からないことは本文に書いてください。` };
    });
  }
  if (issue.code === 'custom' && issue.params) {
    const { code, fix } = issue.params as { readonly code: string; readonly fix: string };
    return [{ code, path, message: issue.message, fix }];
  }
  if (isMissing(data, path)) {
    const what = field || 'front matter';
    return [{ code: 'missing-field', path, message: `「${what}」がありません`, fix: `${describe(path) ?? `${what}: の行を書いてください。`}` }];
  }
  if (issue.code === 'invalid_union') {
    // The branch with the fewest complaints is the one that was meant.
    const branch = issue.errors.toSorted((a, b) => a.length - b.length).find((issues) => issues.some((inner) => inner.code !== 'invalid_type' && inner.code !== 'invalid_value'));
    if (branch) return branch.flatMap((inner) => findingsOf(inner as Issue, data, path));
    return [{ code: 'wrong-type', path, message: `「${field}」の書き方が正しくありません`, fix: 'hidden と書くか、address などの見出しに分けて書いてください。' }];
  }
  if (issue.code === 'invalid_format' || issue.code === 'too_big') {
    return [{ code: 'wrong-format', path, message: JAPANESE.test(issue.message) ? issue.message : `「${field}」の形が正しくありません`, fix: describe(path) ?? '例にならって書きなおしてください。' }];
  }
  return [{ code: 'wrong-type', path, message: `「${field}」の書き方が正しくありません`, fix: describe(path) ?? '値の形（文字・一覧・見出しつき）を、例にならって書きなおしてください。' }];
}

/** The field's own description, as a hint. */
function describe(path: Path): string | undefined {
  const [head] = path;
  const field = typeof head === 'string' ? (frontMatterSchema.shape as Record<string, z.ZodType>)[head] : undefined;
  const parts = path.filter((key) => typeof key === 'string').length === 1 ? fieldsAt(path) : [];
  return field?.description ? `${String(head)}: ${field.description}${parts.length > 0 ? `（${parts.join('、')} の見出しに分けて書きます）` : ''}` : undefined;
}

/** One finding per complaint, at its path. */
export function zodFindings(error: ZodError, data: unknown): readonly Finding[] {
  return error.issues.flatMap((issue) => findingsOf(issue, data));
}
