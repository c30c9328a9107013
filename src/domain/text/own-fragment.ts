/** アドレスの「#」のあとを読む: a page's state, told apart from anchors and from what others have put there. */

/** A link with more than this is no link of ours. */
const LONGEST = 8_000;
/** Links are encoded once more by mail programs and messengers, now and then twice. */
const MOST_ENCODED = 3;
/** What advertisers and messengers add to links. It says nothing to the page and is no mistake of the reader's. */
const TRACKERS =
  /^(?:utm_.*|fbclid|gclid|yclid|msclkid|igshid|igsh|mc_[ce]id|_ga|_gl|openExternalBrowser|liff\..*|s|si)$/;

export interface OwnFragment {
  /** names and values in order, decoded */
  readonly words: readonly (readonly [string, string])[];
  /** the fragment was too long and is not read to its end */
  readonly isCut: boolean;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** No value of ours holds a percent sign. */
function plainValue(value: string): string {
  let plain = value;
  for (let round = 0; round < MOST_ENCODED && /%[\da-f]{2}/i.test(plain); round += 1)
    plain = decoded(plain);
  return plain;
}

/**
 * @param fragment with or without its #
 * @param names the names of the page's own words
 * @returns undefined for an anchor (#main) or another's fragment (#utm_source=…): the page's state is not in it
 */
export function readOwnFragment(
  fragment: string,
  names: readonly string[],
): OwnFragment | undefined {
  let plain = fragment.replace(/^#/, '');
  const isCut = plain.length > LONGEST;
  plain = plain.slice(0, LONGEST);
  if (plain === '') return { words: [], isCut: false };
  for (let round = 0; round <= MOST_ENCODED; round += 1) {
    const written = plain.replace(/^#/, '').replaceAll('&amp;', '&');
    const words = [...new URLSearchParams(written)].map(
      ([name, value]) => [name, plainValue(value)] as const,
    );
    if (written.includes('=') && words.some(([name]) => names.includes(name)))
      return {
        words: words.filter(([name]) => names.includes(name) || !TRACKERS.test(name)),
        isCut,
      };
    const next = decoded(plain);
    if (next === plain) return undefined;
    plain = next;
  }
  return undefined;
}
