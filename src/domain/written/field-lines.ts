/** 見出しの行: on which line each field begins, in a text that is written as nearly all are: one field a line at the margin. */
const FIELD = /^([a-z_]+):(?: |$)/;
const INSIDE = /^(?:[ \t#]|- |-$|$)/;

/**
 * @param from the first line of fields (from 0), @param to the one after the last
 * @returns lines from 1; undefined where something else stands between them, or none stands at the margin
 */
export function fieldLines(
  all: readonly string[],
  from: number,
  to: number,
  names: ReadonlySet<string>,
): Readonly<Record<string, number>> | undefined {
  const lines: Record<string, number> = {};
  for (let index = from; index < to; index += 1) {
    const name = FIELD.exec(all[index]!)?.[1];
    if (name === undefined ? !INSIDE.test(all[index]!) : !names.has(name) || name in lines)
      return undefined;
    if (name !== undefined) lines[name] = index + 1;
  }
  return Object.keys(lines).length > 0 ? lines : undefined;
}
