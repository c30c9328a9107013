/** 1つの項目をつなげた文。One field of all entries as one long text: a search in it is one call, not thousands. */

/** Between entries; it stands in no folded text. */
const BETWEEN = '\u0001';

export interface JoinedText {
  /**
   * Tells every row that holds the word, with whether its text begins so.
   * @param around longer words of which it is a part, and in which it does not count: 会社 in 株式会社
   */
  eachRowWith(
    word: string,
    tell: (row: number, isStart: boolean) => void,
    around?: readonly string[],
  ): void;
}

export function joinTexts(texts: readonly string[]): JoinedText {
  const joined = BETWEEN + texts.join(BETWEEN) + BETWEEN;
  const starts = new Uint32Array(texts.length + 1);
  let at = 1;
  texts.forEach((text, row) => {
    starts[row] = at;
    at += text.length + 1;
  });
  starts[texts.length] = at;
  return {
    eachRowWith(word, tell, around = []) {
      if (word === '') return;
      const isPartAt = (found: number) =>
        around.some((longer) => joined.startsWith(longer, found - longer.indexOf(word)));
      let row = 0;
      for (let found = joined.indexOf(word); found >= 0;) {
        if (isPartAt(found)) {
          found = joined.indexOf(word, found + 1);
          continue;
        }
        // Few hits: the next row is looked for in halves; many: it is near.
        let [low, high] = [row, texts.length];
        while (low < high) {
          const middle = (low + high) >> 1;
          if (starts[middle + 1]! <= found) low = middle + 1;
          else high = middle;
        }
        row = low;
        if (row >= texts.length) return;
        tell(row, found === starts[row]);
        found = joined.indexOf(word, starts[row + 1]!);
      }
    },
  };
}
