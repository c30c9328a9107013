/** 場所を1つ読む。Reads one entry from its bytes: an entry, or every problem in it. */
import { ownFindings } from '../../domain/rules/catalogue-rules.ts';
import { valueCharacterFindings } from '../../domain/rules/character-rules.ts';
import { compareProblems, type Finding, type Problem } from '../../domain/problem.ts';
import { resourceOf } from '../../domain/entry/entry-of.ts';
import { isCodeField, isCodeWord } from '../../domain/written/code-fields.ts';
import { frontMatterSchema, type Resource } from '../../domain/entry/entry-schema.ts';
import { readFrontMatter } from './front-matter.ts';
import type { LocatedFinding } from './located-finding.ts';
import { markdownFindings } from './markdown.ts';
import { lineFindings, decodeEntry } from './text-rules.ts';
import type { Mapping, MappingValue } from './yaml-mapping.ts';
import { zodFindings } from './zod-findings.ts';

/** What reading a file gave, as data that can be kept. */
export interface EntryReading {
  /** undefined when the entry has errors */
  readonly resource?: Resource;
  readonly problems: readonly Problem[];
  /** of a sound entry: what the rules find in it by itself */
  readonly own: readonly Finding[];
  /** dotted path → line */
  readonly lines: readonly (readonly [path: string, line: number])[];
  /** the line on which the body's text begins */
  readonly bodyLine: number;
}

export interface ReadEntry extends Pick<EntryReading, 'resource' | 'problems' | 'own'> {
  readonly file: string;
  /** the line on which a field stands, or the nearest above it */
  lineOf(path: Finding['path']): number;
}

export function problemOf(file: string, line: number, finding: Finding): Problem {
  const { code, level = 'error', path, message, fix } = finding;
  return {
    code,
    level,
    file,
    line,
    ...(path.length > 0 && path[0] !== 'body' ? { field: path.join('.') } : {}),
    message,
    fix,
  };
}

/** One source may be written without its list: what is found of the first stands without its number. */
const unlisted = (path: string) => path.replace(/^source\.0\./, 'source.');

/** How to find a field's line in a file. */
function lineFinder(lines: ReadonlyMap<string, number>, bodyLine: number): ReadEntry['lineOf'] {
  return (path) => {
    if (path[0] === 'body') return bodyLine + Number(path[1] ?? 0);
    for (let length = path.length; length > 0; length -= 1) {
      const part = path.slice(0, length).join('.');
      const line = lines.get(part) ?? lines.get(unlisted(part));
      if (line !== undefined) return line;
    }
    return 1;
  };
}

const pathOf = ({ path }: Finding) => path.join('.');

/** "\u202E" in quotes is the character itself by the time it is read. */
function escapedCharacterFindings(text: string, data: Mapping['data']): readonly Finding[] {
  return /\\[a-zA-Z0-9_]/.test(text) ? valueCharacterFindings(data) : [];
}

function unquotedFindings({ data, unquoted }: Mapping): readonly Finding[] {
  return [...unquoted].flatMap((path): readonly Finding[] => {
    const parts = path.split('.');
    const field = parts.findLast((part) => !/^\d+$/.test(part)) ?? '';
    const value = valueAt(data, path);
    if (!isCodeField(field) || isCodeWord(value) || value === '') return [];
    return [
      {
        code: 'unquoted-code',
        path: parts,
        message: `「${field}」の値が引用符でかこまれていません（${value}）`,
        fix: `"${value}" と書いてください。先頭の 0 や # が消えるのを防ぎます。`,
      },
    ];
  });
}

const UNREAD = { own: [], lines: [], bodyLine: 1 } as const;

/** `id` is the path under content/resources without .md, `file` the path shown to people. Never throws. */
export function readingOf(id: string, file: string, bytes: Uint8Array): EntryReading {
  const text = decodeEntry(bytes);
  if (typeof text !== 'string') return { ...UNREAD, problems: [problemOf(file, text.line, text)] };

  const matter = readFrontMatter(text);
  const { data, lines, body, findings } = matter;
  const bodyLine =
    matter.bodyLine + body.slice(0, body.length - body.trimStart().length).split('\n').length - 1;
  const lineOf = lineFinder(lines, bodyLine);
  const inLine = (finding: Finding): LocatedFinding => ({ ...finding, line: lineOf(finding.path) });

  const found: LocatedFinding[] = [
    ...lineFindings(text),
    ...findings,
    ...markdownFindings(body, matter.bodyLine),
  ];
  const isToldInLine = ({ line, code }: LocatedFinding) =>
    found.some((one) => one.line === line && one.code === code);
  found.push(
    ...escapedCharacterFindings(text, data)
      .map(inLine)
      .filter((one) => !isToldInLine(one)),
  );
  // A front matter that could not be read has no fields to complain about.
  const isReadable = findings.length === 0;
  const parsed = isReadable ? frontMatterSchema.safeParse(data) : undefined;
  if (parsed?.error) found.push(...zodFindings(parsed.error, data).map(inLine));
  if (isReadable) {
    const told = new Set(found.map(pathOf));
    found.push(
      ...emptyFindings(data)
        .filter((one) => !told.has(pathOf(one)))
        .map(inLine),
      ...unquotedFindings(matter).map(inLine),
    );
  }
  const isSound = found.every(({ level }) => level === 'warning');
  const resource =
    parsed?.success && isSound ? resourceOf(id, parsed.data, body.trim()) : undefined;
  return {
    ...(resource ? { resource } : {}),
    own: resource ? ownFindings(resource) : [],
    problems: found.map((finding) => problemOf(file, finding.line, finding)).sort(compareProblems),
    lines: [...lines],
    bodyLine,
  };
}

export function entryOf(
  file: string,
  { resource, problems, own, lines, bodyLine }: EntryReading,
): ReadEntry {
  return {
    file,
    ...(resource ? { resource } : {}),
    problems,
    own,
    lineOf: lineFinder(new Map(lines), bodyLine),
  };
}

/** The same, without anything kept. */
export function readEntry(id: string, file: string, bytes: Uint8Array): ReadEntry {
  return entryOf(file, readingOf(id, file, bytes));
}

/** [] and { }: a heading that says nothing. */
function emptyFindings(value: MappingValue, path: Finding['path'] = []): readonly Finding[] {
  if (typeof value === 'string') return [];
  const parts = Object.entries(value);
  if (parts.length === 0 && path.length > 0)
    return [
      {
        code: 'empty-value',
        path,
        message: `「${path.join('.')}」が空です`,
        fix: '分かることを書くか、この行を消してください（空のままにしない）。',
      },
    ];
  return parts.flatMap(([key, inner]) =>
    emptyFindings(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function valueAt(data: unknown, path: string): string {
  let value = data;
  for (const key of path.split('.')) value = (value as Record<string, unknown> | undefined)?.[key];
  return typeof value === 'string' ? value : '';
}
