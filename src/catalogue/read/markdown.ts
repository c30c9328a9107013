/**
 * 本文の Markdown。Bodies are Markdown without raw HTML, without images, with links only to where a link may go. The
 * check names what is refused and where; rendering refuses it again on its own.
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
  for (let at = open + 1; at < tokens.length && tokens[at]!.type !== 'link_close'; at += 1)
    words += tokens[at]!.content;
  return words;
}

/** What the inspection of one body gathers. */
interface Inspection {
  readonly body: string;
  readonly findings: LocatedFinding[];
  hasOpeningTag: boolean;
  /** the first closing tag: it is told only where no opening one was */
  closing?: { readonly line: number; readonly tag: string };
}

interface Place {
  readonly line: number;
  readonly tokens: readonly Token[];
  readonly index: number;
}

const placed = (line: number, { code, message, fix }: ContentFinding) =>
  located(line, code, message, fix);

function inspectHtml(token: Token, { line }: Place, seen: Inspection): void {
  const isClosing = token.content.startsWith('</');
  if (isClosing) seen.closing ??= { line, tag: token.content };
  else seen.findings.push(placed(line, bodyProblems.html(token.content)));
  seen.hasOpeningTag ||= !isClosing;
}

function inspectLink(token: Token, { line, tokens, index }: Place, { findings }: Inspection): void {
  const href = String(token.attrGet('href'));
  if (!isSafeLink(href)) {
    findings.push(placed(line, bodyProblems.link(href)));
    return;
  }
  for (const found of linkFindings(wordsOfLink(tokens, index), href)) {
    findings.push({
      ...placed(line, found),
      level: found.code === 'misleading-link' ? 'error' : 'warning',
    });
  }
}

/** &#x202E; is the character itself by the time it is read; what stands there as it is was told by its line. */
function inspectText({ content }: Token, { line }: Place, { body, findings }: Inspection): void {
  if (body.includes(content)) return;
  for (const found of characterFindings(content)) findings.push(placed(line, found));
}

function inspectImage(token: Token, { line }: Place, { findings }: Inspection): void {
  findings.push(placed(line, bodyProblems.image(String(token.attrGet('src')))));
}

function inspectHeading({ tag }: Token, { line }: Place, { findings }: Inspection): void {
  if (tag === 'h1') findings.push(placed(line, bodyProblems.heading()));
}

const INSPECTORS: Readonly<Record<string, (token: Token, place: Place, seen: Inspection) => void>> =
  {
    html_block: inspectHtml,
    html_inline: inspectHtml,
    link_open: inspectLink,
    text: inspectText,
    image: inspectImage,
    heading_open: inspectHeading,
  };

const isBreak = ({ type }: Token) => type === 'softbreak' || type === 'hardbreak';

/** Blocks know their first line; inside one, breaks are counted. */
function inspectTokens(
  tokens: readonly Token[],
  blockLine: number,
  firstLine: number,
  seen: Inspection,
): void {
  let inner = blockLine;
  for (const [index, token] of tokens.entries()) {
    const line = token.map ? token.map[0] + firstLine : inner;
    if (isBreak(token)) inner += 1;
    INSPECTORS[token.type]?.(token, { line, tokens, index }, seen);
    if (token.children) inspectTokens(token.children, line, firstLine, seen);
  }
}

/** [name]: javascript:… that no link uses, too. */
function inspectReferences(
  hrefs: readonly string[],
  firstLine: number,
  { body, findings }: Inspection,
): void {
  const isTold = (href: string) =>
    findings.some(
      ({ code, message }) => code === 'unsafe-link' && message.includes(href.slice(0, 40)),
    );
  const lines = body.split('\n');
  const lineOf = (href: string) =>
    firstLine +
    lines.findIndex((line) => /^\s*\[[^\]]+\]:/.test(line) && line.includes(href.slice(0, 4)));
  for (const href of hrefs)
    if (!isSafeLink(href) && !isTold(href))
      findings.push(placed(lineOf(href), bodyProblems.link(href)));
}

/** What a body may not contain. `firstLine` is the file's line on which it begins. */
export function markdownFindings(body: string, firstLine: number): readonly LocatedFinding[] {
  const seen: Inspection = { body, findings: [], hasOpeningTag: false };
  const env: { references?: Readonly<Record<string, { readonly href: string }>> } = {};
  inspectTokens(inspector.parse(body, env), firstLine, firstLine, seen);
  if (seen.closing && !seen.hasOpeningTag)
    seen.findings.push(placed(seen.closing.line, bodyProblems.html(seen.closing.tag)));
  inspectReferences(
    Object.values(env.references ?? {}).map(({ href }) => href),
    firstLine,
    seen,
  );
  return seen.findings;
}
