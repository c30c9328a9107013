/**
 * 本文のきまり: no HTML, no pictures, safe links, no h1. The check reads Markdown with a parser; the form, which ships
 * none, looks at the text and rather says too much than too little (a test holds that).
 */
import { isSpoofed, linkDoubts } from './link-doubts.ts';
import type { ContentFinding } from '../problem.ts';
import { isWebAddress } from '../fields/web-address.ts';

export const bodyProblems = {
  html: (found: string): ContentFinding => ({
    code: 'raw-html',
    message: `本文に HTML があります（「${found.trim().slice(0, 30)}」）`,
    fix: 'HTML は使えません。Markdown の書き方（見出し ##、箇条書き -、リンク [文字](アドレス)）で書いてください。',
  }),
  link: (href: string): ContentFinding => ({
    code: 'unsafe-link',
    message: `このリンクは使えません（「${href.slice(0, 40)}」）`,
    fix: 'https:// か http:// で始まるアドレス、mailto:、tel: だけが使えます。',
  }),
  image: (src: string): ContentFinding => ({
    code: 'remote-image',
    message: `本文に画像があります（「${src.slice(0, 40)}」）`,
    fix: '画像はのせられません。画像のあるページへのリンクにしてください。',
  }),
  spoof: (text: string, href: string): ContentFinding => ({
    code: 'misleading-link',
    message: `リンクの文字（「${text.slice(0, 40)}」）と、行き先（「${href.slice(0, 40)}」）がちがいます`,
    fix: 'リンクの文字を、行き先のページの名前にしてください。',
  }),
  heading: (): ContentFinding => ({
    code: 'heading-level',
    message: '本文に大見出し（#）があります',
    fix: '名前がページの大見出しになります。本文の見出しは ## から始めてください。',
  }),
} as const;

/** http(s), mail, phone, and places on this site; nothing that runs, nothing that borrows the page's scheme. */
export function isSafeLink(href: string): boolean {
  const plain = href.replace(/[\u0000-\u0020\u007F-\u009F]/g, '');
  if (/^https?:/i.test(plain)) return isWebAddress(href.trim());
  if (/^mailto:/i.test(plain)) return /^mailto:[^\s@?&]+@[^\s@?&]+$/i.test(plain);
  if (/^tel:/i.test(plain)) return /^tel:(?:[\d,-]|%23)+$/i.test(plain);
  return /^(?:\/(?![/\\])|#|\.\/)/.test(plain) && !/(?:^|\/)\.\.(?:\/|$)|\\|%5c/i.test(plain);
}

/** Tags, comments and the like; an address in < > is none. A closing tag only repeats what its opening one said. */
const HTML = /<(?!https?:\/\/[^/]|mailto:)[a-z!?][^>\n]*>?/gi;
// What may not stand inside, or how long it may be, keeps each of these from reading the rest of the text at every start.
const AUTOLINK = /<((?:https?|mailto):[^<>\n]*)>/gi;
const CLOSING = /<\/[a-z][^<>\n]*>/i;
const WORDED_LINK = /\[([^\]]{0,300})\]\(\s{0,20}<?([^\s)>]*)/g;
const LINK = /\](?:\(|:)\s{0,200}(<[^>\n]*>?|[^\s)]*)/g;
/** # at the front of a line, also inside lists and quotations, or a line of = under a text */
const HEADING = /^[ \t>*+\-\d.)]*(?:#(?:[ \t]|$)|=+[ \t]*$)/m;

/** Tags that open something, or else the first that closes what was never open. */
function htmlOf(text: string): readonly string[] {
  const opening = [...text.matchAll(HTML)].map(([tag]) => tag);
  return opening.length > 0 ? opening : [...(CLOSING.exec(text) ?? [])];
}

/** What a link's words and its address say together. */
export function linkFindings(words: string, href: string): readonly ContentFinding[] {
  return isSpoofed(words, href) ? [bodyProblems.spoof(words, href)] : linkDoubts(href);
}

export function bodyFindings(body: string): readonly ContentFinding[] {
  const text = body.replace(/\r\n?/g, '\n');
  const bare = [...text.matchAll(AUTOLINK)].map((match) => match[1]!);
  const links = [
    ...[...text.matchAll(LINK)].map((match) => match[1]!.replace(/^<|>$/g, '')),
    ...bare,
  ];
  return [
    ...htmlOf(text).map(bodyProblems.html),
    ...[...text.matchAll(WORDED_LINK)].flatMap(([, words = '', href = '']) =>
      linkFindings(words, href),
    ),
    ...bare.flatMap(linkDoubts),
    ...(text.includes('![')
      ? [bodyProblems.image(/!\[[^\]]{0,300}\]\(([^)\s]*)/.exec(text)?.[1] ?? '![')]
      : []),
    // Entities and backslashes could hide a scheme.
    ...links
      .filter((href) => !isSafeLink(href) || /^[^/?#]*[&\\]/.test(href))
      .map((href) => bodyProblems.link(href)),
    ...(HEADING.test(text) ? [bodyProblems.heading()] : []),
  ];
}
