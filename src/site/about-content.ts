/** Reads a page of content/pages, with the same front matter reader as the entries. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readFrontMatter } from '../catalogue/front-matter.ts';
import { renderMarkdown } from '../catalogue/markdown.ts';

export interface AboutContent { readonly title: string; readonly lead: string; readonly html: string }

/** `## 見出し {#name}`: a heading that other pages lead to. */
function withAnchors(html: string): string {
  return html.replace(/<h2>(.+?) \{#([a-z-]+)\}<\/h2>/g, '<h2 id="$2">$1</h2>');
}

export function readAboutPage(name: string): AboutContent {
  const { data, body, findings } = readFrontMatter(readFileSync(resolve('content/pages', `${name}.md`), 'utf8'));
  const [finding] = findings;
  if (finding) throw new Error(`content/pages/${name}.md の${finding.line}行目: ${finding.message}。${finding.fix}`);
  const { title, lead } = data;
  if (typeof title !== 'string' || typeof lead !== 'string') throw new Error(`content/pages/${name}.md に title と lead を書いてください。`);
  return { title, lead, html: withAnchors(renderMarkdown(body)) };
}
