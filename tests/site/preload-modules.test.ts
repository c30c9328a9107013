/** プログラムの部品: what an application starts with is named in its page, and what comes later is not. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { APPLICATIONS } from '../../scripts/build/preload-modules.ts';
import { DIST, pageAt } from './built-site.ts';

const preloaded = (html: string) =>
  [...html.matchAll(/<link rel="modulepreload" href="([^"]+)" fetchpriority="low">/g)].map(
    ([, href]) => href!,
  );
const programs = (html: string) =>
  [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, src]) => src!);
/** Another way of reading than the build's: every `from "./x.js"` and `import "./x.js"`, none of `import("./x.js")`. */
const importsOf = (path: string) =>
  [
    ...readFileSync(join(DIST, path), 'utf8').matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+\.js)"/g),
  ].map(([, name]) => `/_astro/${name}`);

/** All that these bring with them, and what that brings. */
function broughtBy(paths: readonly string[]): ReadonlySet<string> {
  const [brought, open] = [new Set<string>(), [...paths]];
  for (let path = open.pop(); path !== undefined; path = open.pop())
    for (const part of importsOf(path))
      if (!brought.has(part)) {
        brought.add(part);
        open.push(part);
      }
  return brought;
}

describe('プログラムの部品', () => {
  it.each(APPLICATIONS)('of /%s/ are named in the page: all, once, and no more', (name) => {
    const html = pageAt(`/${name}/`);
    expect(programs(html).length).toBeGreaterThan(0);
    const started = broughtBy(programs(html));
    // What a page is read with comes before what it is used with.
    for (const [program] of html.matchAll(/<script type="module"[^>]*>/g))
      expect(program).toContain('fetchpriority="low"');
    expect(preloaded(html).toSorted()).toEqual([...started].toSorted());
  });

  // A module in a group that is not its own brings all of that group: once the words of つなぎ帳, once the table of what is usual.
  it('of the search, with its results, bring nothing of what is usual and of what one says', () => {
    const kits = readdirSync(join(DIST, '_astro')).filter((name) =>
      /^answer-kit\..*\.js$/.test(name),
    );
    expect(kits).toHaveLength(1);
    const parts = [...broughtBy([...programs(pageAt('/search/')), `/_astro/${kits[0]!}`])];
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.filter((part) => /\/(?:usual|say)\./.test(part))).toEqual([]);
  });
});
