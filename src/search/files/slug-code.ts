/**
 * File names made small: most are the reading in romaji with the kind behind it, and both are known to the
 * reader already (13.7 → 6.6 kB in 2,000). Slugs are a–z, 0–9 and hyphens, so other signs are free.
 */
import { toHiragana } from '../../domain/text/japanese-text.ts';
import { hiraganaToRomaji } from '../../domain/text/romaji.ts';
import type { KindId } from '../../domain/vocabulary/kind.ts';

/** Copy so many letters of the romaji (from U+00C0), after leaving out so many (from U+0100). */
const [COPY, SKIP, MOST] = [0xc0, 0x100, 0x3f];
/** The kind's usual ending. */
const ENDING = '+';
/** A shorter copy costs more than it saves. */
const WORTH = 4;

export type Endings = Partial<Record<KindId, string>>;

function romajiOf(reading: string): string {
  return hiraganaToRomaji(toHiragana(reading).toLowerCase()).replace(/[^a-z0-9]/g, '');
}

/** The ending that saves most letters among the slugs of each kind: -shuro-iko. */
export function endingsOf(slugs: readonly { readonly slug: string; readonly kind: KindId }[]): Endings {
  const counts = new Map<KindId, Map<string, number>>();
  for (const { slug, kind } of slugs) {
    const parts = slug.split('-');
    const ofKind = counts.get(kind) ?? new Map<string, number>();
    counts.set(kind, ofKind);
    for (let size = 1; size < Math.min(4, parts.length); size += 1) {
      const ending = `-${parts.slice(-size).join('-')}`;
      ofKind.set(ending, (ofKind.get(ending) ?? 0) + 1);
    }
  }
  const saved = ([ending, count]: readonly [string, number]) => ending.length * (count - 2);
  return Object.fromEntries([...counts].flatMap(([kind, endings]) => {
    const best = [...endings].toSorted((a, b) => saved(b) - saved(a) || (a[0] < b[0] ? -1 : 1))[0];
    return best && best[1] > 5 ? [[kind, best[0]]] : [];
  }));
}

export function encodeSlug(slug: string, reading: string, ending: string | undefined): string {
  const isUsual = ending !== undefined && slug.endsWith(ending);
  const text = isUsual ? slug.slice(0, -ending.length) : slug;
  const romaji = romajiOf(reading);
  let code = '';
  for (let at = 0, from = 0; at < text.length; ) {
    let [start, length] = [0, 0];
    for (let begin = from; begin < Math.min(romaji.length, from + MOST); begin += 1) {
      let same = 0;
      while (same < MOST && at + same < text.length && begin + same < romaji.length && text[at + same] === romaji[begin + same]) same += 1;
      if (same > length) [start, length] = [begin, same];
    }
    if (length < WORTH) code += text[at++];
    else {
      code += (start > from ? String.fromCharCode(SKIP + start - from) : '') + String.fromCharCode(COPY + length);
      at += length;
      from = start + length;
    }
  }
  return code + (isUsual ? ENDING : '');
}

export function decodeSlug(code: string, reading: string, ending: string | undefined): string {
  if (/^[a-z0-9-]*$/.test(code)) return code;
  const romaji = romajiOf(reading);
  let [slug, from] = ['', 0];
  for (const sign of code) {
    const point = sign.charCodeAt(0);
    if (sign === ENDING) slug += ending ?? '';
    else if (point > SKIP) from += point - SKIP;
    else if (point > COPY) {
      slug += romaji.slice(from, from + point - COPY);
      from += point - COPY;
    } else slug += sign;
  }
  return slug;
}
