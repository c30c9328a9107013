/** Reads one entry from its bytes: an entry, or every problem in it. */
import { valueCharacterFindings } from '../../domain/rules/character-rules.ts';
import { compareProblems, type Finding, type Problem } from '../../domain/problem.ts';
import { resourceOf } from '../../domain/entry/entry-of.ts';
import { frontMatterSchema, type Resource } from '../../domain/entry/entry-schema.ts';
import { readFrontMatter } from './front-matter.ts';
import type { LocatedFinding } from './located-finding.ts';
import { markdownFindings } from './markdown.ts';
import { lineFindings, decodeEntry } from './text-rules.ts';
import type { MappingValue } from './yaml-mapping.ts';
import { zodFindings } from './zod-findings.ts';

export interface ReadEntry {
  readonly file: string;
  /** undefined when the entry has errors */
  readonly resource?: Resource;
  readonly problems: readonly Problem[];
  /** the line on which a field stands, or the nearest above it */
  lineOf(path: Finding['path']): number;
}

export function problemOf(file: string, line: number, finding: Finding): Problem {
  const { code, level = 'error', path, message, fix } = finding;
  return { code, level, file, line, ...(path.length > 0 && path[0] !== 'body' ? { field: path.join('.') } : {}), message, fix };
}

/** Values that a plain number would spoil: 0 at the front, # as a comment. */
const CODES = /^(?:area(?:\.\d+)?|phones(?:\.\d+)?\.number|fax|sms)$/;

/** `id` is the path under content/resources without .md, `file` the path shown to people. Never throws. */
export function readEntry(id: string, file: string, bytes: Uint8Array): ReadEntry {
  const text = decodeEntry(bytes);
  if (typeof text !== 'string') return { file, problems: [problemOf(file, text.line, text)], lineOf: () => 1 };

  const { data, lines, unquoted, body, bodyLine, findings } = readFrontMatter(text);
  const bodyStart = bodyLine + body.slice(0, body.length - body.trimStart().length).split('\n').length - 1;
  const lineOf = (path: Finding['path']): number => {
    if (path[0] === 'body') return bodyStart + Number(path[1] ?? 0);
    for (let length = path.length; length > 0; length -= 1) {
      const line = lines.get(path.slice(0, length).join('.'));
      if (line !== undefined) return line;
    }
    return 1;
  };
  const found: LocatedFinding[] = [...lineFindings(text), ...findings, ...markdownFindings(body, bodyLine)];
  // "\u202E" in quotes is the character itself by the time it is read.
  if (/\\[a-zA-Z0-9_]/.test(text)) found.push(...valueCharacterFindings(data).map((finding) => ({ ...finding, line: lineOf(finding.path) })).filter(({ line, code }) => !found.some((one) => one.line === line && one.code === code)));
  // A front matter that could not be read has no fields to complain about.
  const isReadable = findings.length === 0;
  const parsed = isReadable ? frontMatterSchema.safeParse(data) : undefined;
  if (parsed?.error) found.push(...zodFindings(parsed.error, data).map((finding) => ({ ...finding, line: lineOf(finding.path) })));
  if (isReadable) {
    found.push(...emptyFindings(data).map((finding) => ({ ...finding, line: lineOf(finding.path) })).filter(({ path }) => !found.some((one) => one.path.join('.') === path.join('.'))));
    for (const path of unquoted) {
      const value = valueAt(data, path);
      if (CODES.test(path) && value !== 'national' && value !== '') {
        found.push({ code: 'unquoted-code', path: path.split('.'), line: lines.get(path) ?? 1, message: `「${path.split('.').findLast((part) => !/^\d+$/.test(part))}」の値が引用符でかこまれていません（${value}）`, fix: `"${value}" と書いてください。先頭の 0 や # が消えるのを防ぎます。` });
      }
    }
  }
  return {
    file,
    ...(parsed?.success && found.every(({ level }) => level === 'warning') ? { resource: resourceOf(id, parsed.data, body.trim()) } : {}),
    problems: found.map((finding) => problemOf(file, finding.line, finding)).sort(compareProblems),
    lineOf,
  };
}

/** [] and { }: a heading that says nothing. */
function emptyFindings(value: MappingValue, path: Finding['path'] = []): readonly Finding[] {
  if (typeof value === 'string') return [];
  const parts = Object.entries(value);
  if (parts.length === 0 && path.length > 0) return [{ code: 'empty-value', path, message: `「${path.join('.')}」が空です`, fix: '分かることを書くか、この行を消してください（空のままにしない）。' }];
  return parts.flatMap(([key, inner]) => emptyFindings(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

function valueAt(data: unknown, path: string): string {
  let value = data;
  for (const key of path.split('.')) value = (value as Record<string, unknown> | undefined)?.[key];
  return typeof value === 'string' ? value : '';
}
