/** Reads a page of content/pages with the check's own reader: a page that the check refuses is not shown. */
import { resolve } from 'node:path';
import { renderMarkdown } from '../../catalogue/read/markdown.ts';
import { readPageFile } from '../../catalogue/read/read-page.ts';
import { reportAsText } from '../../catalogue/check/report-text.ts';

export interface AboutContent { readonly title: string; readonly lead: string; readonly html: string }

/** `## 見出し {#name}`: a heading that other pages lead to. */
function withAnchors(html: string): string {
  return html.replace(/<h2>(.+?) \{#([a-z-]+)\}<\/h2>/g, '<h2 id="$2">$1</h2>');
}

/** @throws Error in Japanese with the problems, as `npm run check` says them */
export function readAboutPage(name: string): AboutContent {
  const { page, problems } = readPageFile(resolve('content'), name);
  if (!page) throw new Error(`content に直すところがあります。\n${reportAsText(problems)}`);
  return { title: page.title, lead: page.lead, html: withAnchors(renderMarkdown(page.body)) };
}
