/** Reads a page of content/pages with the check's own reader: a page that the check refuses is not shown. */
import { resolve } from 'node:path';
import { renderMarkdown } from '../catalogue/markdown.ts';
import { readPageFile } from '../catalogue/read-page.ts';
import { reportAsText } from '../catalogue/report-text.ts';

export interface AboutContent { readonly title: string; readonly lead: string; readonly html: string }

/** @throws Error in Japanese with the problems, as `npm run check` says them */
export function readAboutPage(name: string): AboutContent {
  const { page, problems } = readPageFile(resolve('content'), name);
  if (!page) throw new Error(`content に直すところがあります。\n${reportAsText(problems)}`);
  return { title: page.title, lead: page.lead, html: renderMarkdown(page.body) };
}
