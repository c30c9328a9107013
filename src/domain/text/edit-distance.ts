/** もしかして: the known word closest to what was typed. */

/** Edit distance with swaps (Damerau–Levenshtein, restricted). */
export function editDistance(a: string, b: string): number {
  const s = [...a];
  const t = [...b];
  let previous2: number[] = [];
  let previous = Array.from({ length: t.length + 1 }, (_, j) => j);
  for (let i = 1; i <= s.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= t.length; j += 1) {
      const cost = s[i - 1] === t[j - 1] ? 0 : 1;
      let best = Math.min(row[j - 1]! + 1, previous[j]! + 1, previous[j - 1]! + cost);
      if (i > 1 && j > 1 && s[i - 1] === t[j - 2] && s[i - 2] === t[j - 1])
        best = Math.min(best, previous2[j - 2]! + 1);
      row.push(best);
    }
    previous2 = previous;
    previous = row;
  }
  return previous[t.length]!;
}

/** The nearest of `known` within a third of the word's length (at least 2 edits), or undefined. */
export function nearMiss(word: string, known: readonly string[]): string | undefined {
  const typed = word.toLowerCase().replaceAll('_', '-');
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(typed.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - typed.length) >= bestDistance) continue;
    const distance = editDistance(typed, candidate.toLowerCase().replaceAll('_', '-'));
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}
