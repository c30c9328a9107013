/** Puts made parts between `<!-- name:start -->` and `<!-- name:end -->`, and leaves the rest to people. */
export function fillMarkers(document: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((text, [name, made]) => {
    const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
    const [from, to] = [text.indexOf(start), text.indexOf(end)];
    if (from < 0 || to < from) return text;
    return `${text.slice(0, from + start.length)}\n${made}\n${text.slice(to)}`;
  }, document);
}
