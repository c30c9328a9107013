/** The words in the address's fragment, which no server sees. Words of violence are never written there. */

export interface ReadWords {
  readonly words: string;
  /** some of the fragment could not be used */
  readonly isPartial: boolean;
}

/** Longer than anyone types. */
const MOST = 120;

export function readFragment(fragment: string): ReadWords {
  const plain = fragment.replace(/^#/, '');
  if (plain === '') return { words: '', isPartial: false };
  const written = new URLSearchParams(plain);
  const whole = (written.get('q') ?? '').replace(/\uFFFD/g, '');
  const words = [...whole.replace(/[\u0000-\u001F\u007F]/g, ' ')].slice(0, MOST).join('');
  const isForeign = [...written.keys()].some((name) => name !== 'q');
  return { words, isPartial: isForeign || words !== written.get('q') };
}

export function writeFragment(words: string): string {
  return words.trim() === '' ? '' : `#q=${encodeURIComponent(words.trim())}`;
}
