/** 結合セル of a sheet: what stands once over several rows or columns holds for each of them. */
import { unpackText } from './workbook-zip.ts';

interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const columnOf = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function areaOf(ref: string): Area | undefined {
  const found = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(ref);
  return found
    ? {
        left: columnOf(found[1]!),
        top: Number(found[2]) - 1,
        right: columnOf(found[3]!),
        bottom: Number(found[4]) - 1,
      }
    : undefined;
}

const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
const plain = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** The part of the zip that holds a sheet. */
function partOf(bytes: Uint8Array, sheet: string): string | undefined {
  const tag = [...(unpackText(bytes, 'xl/workbook.xml') ?? '').matchAll(/<sheet\s[^>]*>/g)]
    .map(([whole]) => whole)
    .find((one) => plain(attribute(one, 'name') ?? '') === sheet);
  const id = tag && attribute(tag, 'r:id');
  const relation = [
    ...(unpackText(bytes, 'xl/_rels/workbook.xml.rels') ?? '').matchAll(/<Relationship\s[^>]*>/g),
  ]
    .map(([whole]) => whole)
    .find((one) => attribute(one, 'Id') === id);
  const target = relation && attribute(relation, 'Target');
  return target === undefined
    ? undefined
    : target.startsWith('/')
      ? target.slice(1)
      : `xl/${target}`;
}

export function mergedAreas(bytes: Uint8Array, sheet: string): readonly Area[] {
  const part = partOf(bytes, sheet);
  const text = part === undefined ? undefined : unpackText(bytes, part);
  return [...(text ?? '').matchAll(/<mergeCell\s[^>]*?ref="([^"]+)"/g)].flatMap(
    ([, ref]) => areaOf(ref!) ?? [],
  );
}

/** Cells below the first of a merged area take its text; beside it they stay empty: a title over columns is no value of each. */
export function fillMerged(
  rows: readonly (readonly string[])[],
  areas: readonly Area[],
): readonly (readonly string[])[] {
  const filled = rows.map((cells) => [...cells]);
  for (const { top, left, bottom } of areas) {
    const text = filled[top]?.[left] ?? '';
    if (text.trim() === '') continue;
    for (let row = top + 1; row <= Math.min(bottom, filled.length - 1); row += 1)
      if ((filled[row]![left] ?? '').trim() === '') filled[row]![left] = text;
  }
  return filled;
}
