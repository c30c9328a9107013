/** プログラムの部品: what an application starts with is named in its page, and what comes later is not. */
import { readFileSync } from 'node:fs';
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

describe('プログラムの部品', () => {
  it.each(APPLICATIONS)('of /%s/ are named in the page: all, once, and no more', (name) => {
    const html = pageAt(`/${name}/`);
    const [started, open] = [new Set<string>(), programs(html)];
    expect(open.length).toBeGreaterThan(0);
    for (let path = open.pop(); path !== undefined; path = open.pop())
      for (const part of importsOf(path))
        if (!started.has(part)) {
          started.add(part);
          open.push(part);
        }
    // What a page is read with comes before what it is used with.
    for (const [program] of html.matchAll(/<script type="module"[^>]*>/g))
      expect(program).toContain('fetchpriority="low"');
    expect(preloaded(html).toSorted()).toEqual([...started].toSorted());
  });
});
