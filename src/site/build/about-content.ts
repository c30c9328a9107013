/**
 * 説明のページの中身。A page of content/pages as it is shown. The check's own reader has read it: what that refuses is not
 * there.
 */
import { getEntry } from 'astro:content';
import { renderMarkdown } from '../../catalogue/read/markdown.ts';
import type { WrittenPage } from '../../domain/rules/page-rules.ts';

export interface AboutContent {
  readonly title: string;
  readonly lead: string;
  readonly html: string;
}

/** `## 見出し {#name}`: a heading that other pages lead to. */
function withAnchors(html: string): string {
  return html.replace(/<h2>(.+?) \{#([a-z-]+)\}<\/h2>/g, '<h2 id="$2">$1</h2>');
}

/** @throws Error in Japanese where the page is not there: the terminal has said why */
export async function readAboutPage(name: WrittenPage): Promise<AboutContent> {
  const page = await getEntry('pages', name);
  if (!page)
    throw new Error(
      `content/pages/${name}.md に直すところがあります。npm run check で確かめてください。`,
    );
  const { title, lead, body } = page.data;
  return { title, lead, html: withAnchors(renderMarkdown(body)) };
}
