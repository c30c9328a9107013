/** dist/_headers: Netlify と Cloudflare Pages が読む、ヘッダーの決まり。 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { cacheRules } from './cache-rules.ts';
import { securityHeaders } from './security-headers.ts';

export const HEADERS_FILE = '_headers';

export interface HeaderRule {
  /** /needs/* or /data/areas.json */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** 外へ出すデータ: the one folder that pages of others may read. It holds what the pages show, for everybody. */
const SHARED = 'data/v1/';
const FOR_EVERYBODY = { 'Access-Control-Allow-Origin': '*' } as const;

/** @param base '/' or '/catalogue/' */
export function headerRules(files: readonly string[], base: string): readonly HeaderRule[] {
  const security = securityHeaders({ withAdmin: files.some((file) => file.startsWith('admin/')) });
  const caching = cacheRules(files).map(({ path, cache }) => ({
    path: `${base}${path}`,
    headers: { 'Cache-Control': cache },
  }));
  const shared = files.some((file) => file.startsWith(SHARED))
    ? [{ path: `${base}${SHARED}*`, headers: FOR_EVERYBODY }]
    : [];
  return [{ path: `${base}*`, headers: security }, ...shared, ...caching];
}

export function formatRules(rules: readonly HeaderRule[]): string {
  const block = ({ path, headers }: HeaderRule) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  return rules.map(block).join('\n');
}

/** Reads what `formatRules` writes, and the same written by hand. */
export function parseRules(text: string): readonly HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*?)\s*$/.exec(line) ?? [];
    const last = rules.at(-1);
    if (name !== undefined && value !== undefined && last) last.headers[name] = value;
    else if (line.startsWith('/')) rules.push({ path: line.trim(), headers: {} });
  }
  return rules;
}

const covers = (rule: string, path: string) =>
  rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;

/** As the hosts do it: every rule that fits adds its headers, and equal names are joined. */
export function headersFor(
  rules: readonly HeaderRule[],
  path: string,
): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { path: rule, headers } of rules) {
    if (!covers(rule, path)) continue;
    for (const [name, value] of Object.entries(headers))
      found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`;
  }
  return found;
}

/** Relative paths of all files below `root` that a host gives out. */
export function filesOf(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) =>
      join(one.parentPath, one.name)
        .slice(root.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((file) => file !== HEADERS_FILE)
    .toSorted();
}

/** The rules of a built site; none where it has none. */
export function readRules(root: string): readonly HeaderRule[] {
  try {
    return parseRules(readFileSync(join(root, HEADERS_FILE), 'utf8'));
  } catch {
    return [];
  }
}

/** @param files what stands below `root`, where that is known already */
export function writeHeaders(root: string, base: string, files = filesOf(root)): void {
  writeFileSync(join(root, HEADERS_FILE), formatRules(headerRules(files, base)));
}
