/** 用紙の答えをきれいにする。What people type into a form, as it may stand in an entry. */
import { isFreeMail } from '../../domain/fields/free-mail.ts';
import { isSafeLink, linkFindings } from '../../domain/rules/body-rules.ts';
import { tidyText } from '../../import/clean/open-data-text.ts';

const INVISIBLE = /[\p{Cf}\p{Co}\p{Cn}\uFFFD]|(?![\n\t])\p{Cc}/gu;
const DASH = '[-‐‑‒–—―−ー－ 　.]?';
const MOBILE = new RegExp(
  `(?<![\\d０-９])[(（]?[0０][6-9６-９][0０][)）]?${DASH}[\\d０-９]{4}${DASH}[\\d０-９]{4}(?![\\d０-９])`,
  'g',
);
/** Lengths that mail allows: without them each letter of a long word would be read to its end. */
const MAIL = /[\w.+-]{1,64}[@＠][\w-]{1,63}(?:\.[\w-]{1,63})+/g;

export const REMOVED = '（連絡先は省きました）';

/** Without mobiles and free-mail addresses, which are often one person's. */
export function withoutPersonal(text: string): string {
  return text
    .replace(MOBILE, REMOVED)
    .replace(MAIL, (address) => (isFreeMail(address.replace('＠', '@')) ? REMOVED : address));
}

const readable = (text: string) =>
  text.toWellFormed().replace(INVISIBLE, '').replaceAll('<', '＜').replaceAll('>', '＞');

/** # at the beginning of a line, also inside a list */
const TITLE = /^((?:\s*(?:[-*+]|\d{1,9}[.)])\s+)*)\s*(?:#{1,6}(?:\s+|$))+/;

/** One line: widths folded, no invisible characters, nothing that could be HTML. */
export function cleanLine(text: string): string {
  return readable(tidyText(readable(withoutPersonal(text))));
}

/**
 * A body: paragraphs and lists. What Markdown reads as a title, an image, a rule, HTML or code is made plain; a link
 * keeps its address only when that begins with http.
 */
export function cleanBody(text: string): string {
  return readable(withoutPersonal(text))
    .split(/\r\n|\r|\n/)
    .map((line) =>
      line
        .replace(TITLE, '$1')
        .replace(/^\s*(?:-{3,}\s*$|={3,}\s*$|(?:\*\s*){3,}$|(?:_\s*){3,}$|~{3,}.*$|`{3,}.*$)/, '')
        .trimEnd()
        .replace(/^[ \t]{4,}/, ''),
    )
    .join('\n')
    .replace(/!\[/g, '[')
    .replace(
      /\[([^\]\n]{0,300})\]\((?!https?:\/\/)(?:[^()\n]|\([^()\n]{0,300}\)){0,2000}\)/gi,
      '$1',
    )
    .replace(/\[([^\]\n]{0,300})\]\(([^()\s]*)[^()\n]*\)/g, (whole, words: string, href: string) =>
      isSafeLink(href) && linkFindings(words, href).length === 0 ? whole : words,
    )
    .replace(/^[^\S\n]*\[[^\]\n]*\]:.*$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** An address as people type it: the scheme may be missing. What is none is for the schema to name. */
export function cleanAddress(text: string): string {
  const plain = text.normalize('NFKC').replace(INVISIBLE, '').trim();
  return /^(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?$/i.test(plain) ? `https://${plain}` : plain;
}

/** Several lines or several values in one */
export function linesOf(text: string): readonly string[] {
  return text
    .replace(INVISIBLE, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^\s*(?:[-*・]\s+)?/, '').trim())
    .filter(Boolean);
}
