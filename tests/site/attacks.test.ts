/** What passes the check and still tries to break out of a page, a JSON, a CSV or a calendar reaches the site as words only. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sampleEntry } from '../catalogue/sample-content.ts';
import { buildSmallSite } from './small-site.ts';

const MARK = 'PWNED';
const attack = (lines: string, options: Parameters<typeof sampleEntry>[1]) =>
  sampleEntry(lines, options);
const site = buildSmallSite({
  'mihon/mihon/quotes.md': attack(
    `summary: '" onmouseover="${MARK}(1)" x='' y='\naliases: ["'';${MARK}(2);//", "</ script>${MARK}(3)", "--> ${MARK}(4)", "=${MARK}(5)", "@${MARK}(6)"]\naccess_note: x`.replace(
      '\naccess_note: x',
      '',
    ),
    { name: `'見本" autofocus onfocus="${MARK}(7)'` },
  ),
  'mihon/mihon/words.md': attack(
    `hours_note: "{${MARK}(8)} \${${MARK}(9)} {{${MARK}(10)}} < script >${MARK}(11)"\nprovider: { name: "]]>${MARK}(12)\\\\u003cscript" }`,
    {
      name: `'javascript:${MARK}(13)'`,
      body: `\`<img src=x onerror=${MARK}(14)>\`\n\n\`\`\`html\n<script>${MARK}(15)</script>\n\`\`\`\n\n    <iframe src=${MARK}>\n\nimport x from "${MARK}"\n\n{process.env.${MARK}}\n\n[見本](https://mihon.example/?a="onclick=${MARK}(16)"&b='x')`,
    },
  ),
});
afterAll(() => site.remove());

const pages = site.pages.filter(({ html }) => html.includes(MARK));

describe('attacks in entries that pass the check', () => {
  it('are on the pages, as words', () => expect(pages.length).toBeGreaterThan(2));
  it('make no element and no attribute', () => {
    for (const { html, path } of pages) {
      const tags = [...html.matchAll(/<[a-z!/][^<>]*?(?:"[^"]*"[^<>]*?|'[^']*'[^<>]*?)*>/gi)].map(
        ([tag]) => tag,
      );
      for (const tag of tags) {
        const bare = tag.replace(/"[^"]*"/g, '""');
        expect(bare, path).not.toContain(MARK);
        expect(bare, path).not.toMatch(/\son[a-z]+=/i);
        expect(tag, path).not.toMatch(
          /(?:href|src|action)="\s*(?:javascript|data:text|vbscript):/i,
        );
      }
      for (const [, script = ''] of html.matchAll(
        /<script[^>]*type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/g,
      ))
        expect(() => JSON.parse(script), path).not.toThrow();
    }
  });
  it('begin no formula in a CSV and end no JSON', () => {
    const files = readdirSync(site.dist, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.json')))
      expect(() => JSON.parse(readFileSync(join(site.dist, file), 'utf8')), file).not.toThrow();
    for (const file of files.filter((name) => name.endsWith('.csv')))
      expect(readFileSync(join(site.dist, file), 'utf8'), file).not.toMatch(
        new RegExp(`(?:^|,)"?[=@]${MARK}`, 'm'),
      );
  });
});
