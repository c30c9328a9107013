/** 探す言葉の受けわたし。 */

/**
 * Words on their way from a page's search box to the search page. Not in the address: what someone typed
 * about violence must never enter the history, and only the search page can tell. Kept for one page change,
 * in this tab alone.
 */
const KEY = 'search-words';

export function handOver(words: string): void {
  try {
    sessionStorage.setItem(KEY, words);
  } catch {
    // The browser keeps nothing: the box on the search page stays empty, and the words stay private.
  }
}

/** The words, once; '' when there are none. */
export function takeOver(): string {
  try {
    const words = sessionStorage.getItem(KEY) ?? '';
    sessionStorage.removeItem(KEY);
    return words;
  } catch {
    return '';
  }
}
