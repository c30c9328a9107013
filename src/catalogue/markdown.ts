/**
 * Bodies are Markdown without raw HTML, without images, with links only to where a link may go. The check
 * names what is refused and where; rendering refuses it again on its own.
 */
import MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';
import { located, type LocatedFinding } from './located-finding.ts';

/** http(s), mail, phone, and places on this site; nothing that runs, nothing that borrows the page's scheme. */
export function isSafeLink(href: string): boolean {
  const plain = href.replace(/[\u0000-\u0020\u007F-\u009F]/g, '');
  if (/^(?:https?:\/\/[^/]|mailto:|tel:)/i.test(plain)) return true;
  return /^(?:\/(?![/\\])|#|\.\/|\.\.\/)/.test(plain);
}

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

/** What a body may not contain. `firstLine` is the file's line on which it begins. */
export function markdownFindings(body: string, firstLine: number): readonly LocatedFinding[] {
  const findings: LocatedFinding[] = [];
  const inspect = (tokens: readonly Token[], blockLine: number) => {
    let line = blockLine;
    for (const token of tokens) {
      const at = token.map ? token.map[0] + firstLine : line;
      if (token.type === 'softbreak' || token.type === 'hardbreak') line += 1;
      // A closing tag only repeats what its opening one said.
      if ((token.type === 'html_block' || token.type === 'html_inline') && !token.content.startsWith('</')) {
        findings.push(located(at, 'raw-html', `本文に HTML があります（「${token.content.trim().slice(0, 30)}」）`, 'HTML は使えません。Markdown の書き方（見出し ##、箇条書き -、リンク [文字](アドレス)）で書いてください。'));
      }
      if (token.type === 'link_open' && !isSafeLink(String(token.attrGet('href')))) {
        findings.push(located(at, 'unsafe-link', `このリンクは使えません（「${String(token.attrGet('href')).slice(0, 40)}」）`, 'https:// か http:// で始まるアドレス、mailto:、tel: だけが使えます。'));
      }
      if (token.type === 'image') {
        findings.push(located(at, 'remote-image', `本文に画像があります（「${String(token.attrGet('src')).slice(0, 40)}」）`, '画像はのせられません。画像のあるページへのリンクにしてください。'));
      }
      if (token.type === 'heading_open' && token.tag === 'h1') {
        findings.push(located(at, 'heading-level', '本文に大見出し（#）があります', '名前がページの大見出しになります。本文の見出しは ## から始めてください。'));
      }
      if (token.children) inspect(token.children, at);
    }
  };
  inspect(inspector.parse(body, {}), firstLine);
  return findings;
}
