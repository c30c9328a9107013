/** しるしの間をうめる。 */

/** A made part, or how to make it from what stands there now. */
export type Part = string | ((written: string) => string);

/**
 * Puts made parts between `<!-- name:start -->` and `<!-- name:end -->`, or `# name:start` and `# name:end` in
 * files whose comments look so, and leaves the rest to people. A part takes the indent of its marker.
 */
export function fillMarkers(document: string, parts: Readonly<Record<string, Part>>): string {
  return Object.entries(parts).reduce((text, [name, part]) => {
    const marks = [
      [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`],
      [`# ${name}:start`, `# ${name}:end`],
    ] as const;
    const found = marks.find(([start]) => text.includes(start));
    if (!found) return text;
    const [from, to] = [text.indexOf(found[0]) + found[0].length, text.indexOf(found[1])];
    if (to < from) return text;
    const indent = /[ \t]*$/.exec(text.slice(0, from - found[0].length))![0];
    const made = typeof part === 'string' ? part : part(text.slice(from, to).trim());
    return `${text.slice(0, from)}\n${made.replace(/^(?=.)/gm, indent)}\n${indent}${text.slice(to)}`;
  }, document);
}
