/** ページの文字。A page's characters, whatever coding it says or hides. */

const KNOWN: Readonly<Record<string, string>> = {
  sjis: 'shift_jis',
  'x-sjis': 'shift_jis',
  'windows-31j': 'shift_jis',
  cp932: 'shift_jis',
  utf8: 'utf-8',
  eucjp: 'euc-jp',
  'x-euc-jp': 'euc-jp',
};

function decoderFor(label: string | undefined): TextDecoder | undefined {
  const name = label?.trim().toLowerCase() ?? '';
  try {
    return name === '' ? undefined : new TextDecoder(KNOWN[name] ?? name);
  } catch {
    return undefined;
  }
}

/** By the header, else by the page's own word, else UTF-8 if it is that, else Shift_JIS. Never throws. */
export function pageText(bytes: Uint8Array, contentType: string): string {
  const inHeader = /charset\s*=\s*["']?([\w-]+)/i.exec(contentType)?.[1];
  const inPage = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 4096)),
  )?.[1];
  const decoder = decoderFor(inHeader) ?? decoderFor(inPage);
  if (decoder) return decoder.decode(bytes);
  // A body that was cut may end inside a character.
  const asUtf8 = new TextDecoder('utf-8').decode(bytes, { stream: true });
  return asUtf8.includes('\uFFFD') ? new TextDecoder('shift_jis').decode(bytes) : asUtf8;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const plain = (html: string): string =>
  html
    .replace(/<[^<>]*>/g, ' ')
    .replace(
      /&(amp|lt|gt|quot|apos|nbsp);/gi,
      (_whole, name: string) => ENTITIES[name.toLowerCase()]!,
    )
    .replace(/\s+/g, ' ')
    .trim();

/** What stands in the window's title */
export function titleOf(html: string): string {
  return plain(/<title[^<>]*>([\s\S]{0,500}?)<\/title/i.exec(html)?.[1] ?? '');
}

const UNSEEN = /<(head|script|style|noscript|template)\b/gi;

/** Without elements that nobody sees. One way through, however hostile the page; what is never closed hides the rest. */
function withoutUnseen(html: string): string {
  let seen = '';
  let from = 0;
  UNSEEN.lastIndex = 0;
  for (let open = UNSEEN.exec(html); open; open = UNSEEN.exec(html)) {
    seen += `${html.slice(from, open.index)} `;
    const close = new RegExp(`</${open[1]}[^<>]*>?`, 'gi');
    close.lastIndex = UNSEEN.lastIndex;
    if (!close.exec(html)) return seen;
    from = UNSEEN.lastIndex = close.lastIndex;
  }
  return seen + html.slice(from);
}

/** What a reader sees, without scripts and styles */
export function visibleText(html: string): string {
  return plain(withoutUnseen(html));
}
