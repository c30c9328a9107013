/** 文に分ける: 。 or a line's end closes a sentence; widths of letters are evened out. */
export function sentencesIn(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .split(/[。!?\n;]/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}
