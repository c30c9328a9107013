/**
 * プログラムの部品を、プログラムといっしょに取りにいく。
 *
 * The program of an application page imports other files. A browser finds that out only when the program is there; named
 * in the page, they come at the same time, a whole way to the host and back earlier. What a program loads later stays for
 * later.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { init, parse } from 'es-module-lexer';

/** The pages that are applications. */
export const APPLICATIONS = ['search', 'match', 'table', 'shortlist', 'edit'] as const;

const PROGRAM = /<script type="module" src="([^"]+)"/g;

/** The page is readable without them: its styles come first, so that it is painted while they are on their way. */
const LATER = 'fetchpriority="low"';

/** The files that `program` cannot start without, itself left out. @param program path under `root`, with slashes */
export function staticImports(root: string, program: string): readonly string[] {
  const found = new Set<string>();
  const open = [program];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const [imports] = parse(readFileSync(join(root, path), 'utf8'));
    for (const { n: name, d: kind } of imports) {
      // -1: an import at the head of the file, not one that is asked for later
      if (kind !== -1 || !name?.startsWith('.')) continue;
      const file = posix.join(posix.dirname(path), name);
      if (file === program || found.has(file)) continue;
      found.add(file);
      open.push(file);
    }
  }
  return [...found].toSorted();
}

/**
 * Writes the links into the application pages of `dist`.
 * @param base the address of the site's root: / or /catalogue/
 * @param made the pages below `dist` that have just been made; the others have their links
 */
export async function preloadModules(
  dist: string,
  base: string,
  made: readonly string[],
): Promise<void> {
  await init;
  for (const name of APPLICATIONS) {
    if (!made.includes(`${name}/index.html`)) continue;
    const file = join(dist, name, 'index.html');
    const html = readFileSync(file, 'utf8');
    const parts = [...html.matchAll(PROGRAM)].flatMap(([, address]) =>
      staticImports(dist, address!.slice(base.length)),
    );
    const links = [...new Set(parts)].map(
      (path) => `<link rel="modulepreload" href="${base}${path}" ${LATER}>`,
    );
    const later = html.replaceAll(PROGRAM, (tag) => `${tag} ${LATER}`);
    writeFileSync(file, later.replace('</head>', `${links.join('')}</head>`));
  }
}
