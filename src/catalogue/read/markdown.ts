/**
 * Bodies are Markdown without raw HTML, without images, with links only to where a link may go. The check
 * names what is refused and where; rendering refuses it again on its own.
 */
import MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';
import { bodyProblems, isSafeLink, linkFindings } from '../../domain/rules/body-rules.ts';
import { characterFindings } from '../../domain/rules/character-rules.ts';
import type { ContentFinding } from '../../domain/problem.ts';
import { located, type LocatedFinding } from './located-finding.ts';

function makeRenderer(): MarkdownIt {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
  markdown.disable('image');
  markdown.validateLink = isSafeLink;
  markdown.renderer.rules['link_open'] = (tokens, index, options, _env, self) => {
    const token = tokens[index]!;
    if (/^https?:/i.test(String(token.attrGet('href')))) token.attrSet('rel', 'noreferrer');
    return self.renderToken(tokens, index, options);
  };
  // The page's own title is its only h1.
  markdown.core.ruler.push('no_h1', (state) => {
    for (const token of state.tokens) if (token.tag === 'h1') token.tag = 'h2';
  });
  return markdown;
}

const renderer = makeRenderer();

/** Safe HTML of a body. */
export function renderMarkdown(body: string): string {
  return renderer.render(body);
}

/** Sees everything that the renderer would refuse, so that the check can name it. */
const inspector = new MarkdownIt({ html: true, linkify: false });
inspector.validateLink = () => true;
// As it was written: 日本語.example would come as xn--….
inspector.normalizeLink = (url) => url;

/** The text between a link's beginning and its end. */
function wordsOfLink(tokens: readonly Token[], open: number): string {
  let words = '';
  for (let at = open + 1; at < tokens.length && tokens[at]!.type !== 'link_close'; at += 1) words += tokens[at]!.content;
  return words;
}

/** What a body may not contain. `firstLine` is the file's line on which it begins. */
export function markdownFindings(body: string, firstLine: number): readonly LocatedFinding[] {
  const findings: LocatedFinding[] = [];
  const find = (line: number, { code, message, fix }: ContentFinding) => findings.push(located(line, code, message, fix));
  let hasTag = false;
  let closing: readonly [number, string] | undefined;
  const inspect = (tokens: readonly Token[], blockLine: number) => {
    let line = blockLine;
    for (const [index, token] of tokens.entries()) {
      const at = token.map ? token.map[0] + firstLine : line;
      if (token.type === 'softbreak' || token.type === 'hardbreak') line += 1;
      if (token.type === 'html_block' || token.type === 'html_inline') {
        // A closing tag only repeats what its opening one said.
        if (token.content.startsWith('</')) closing ??= [at, token.content];
        else find(at, bodyProblems.html(token.content));
        hasTag ||= !token.content.startsWith('</');
      }
      if (token.type === 'link_open') {
        const href = String(token.attrGet('href'));
        const words = wordsOfLink(tokens, index);
        if (!isSafeLink(href)) find(at, bodyProblems.link(href));
        else findings.push(...linkFindings(words, href).map((found) => ({ ...located(at, found.code, found.message, found.fix), level: found.code === 'misleading-link' ? ('error' as const) : ('warning' as const) })));
      }
      // &#x202E; is the character itself by the time it is read.
      if (token.type === 'text') for (const found of characterFindings(token.content)) if (!body.includes(token.content)) find(at, found);
      if (token.type === 'image') find(at, bodyProblems.image(String(token.attrGet('src'))));
      if (token.type === 'heading_open' && token.tag === 'h1') find(at, bodyProblems.heading());
      if (token.children) inspect(token.children, at);
    }
  };
  const env: { references?: Readonly<Record<string, { readonly href: string }>> } = {};
  inspect(inspector.parse(body, env), firstLine);
  if (closing && !hasTag) find(closing[0], bodyProblems.html(closing[1]));
  for (const { href } of Object.values(env.references ?? {})) if (!isSafeLink(href) && !findings.some(({ code, message }) => code === 'unsafe-link' && message.includes(href.slice(0, 40)))) find(firstLine + body.split('\n').findIndex((line) => /^\s*\[[^\]]+\]:/.test(line) && line.includes(href.slice(0, 4))), bodyProblems.link(href));
  return findings;
}
