/**
 * つながりの絵: a tree of boxes from top to bottom, with arcs at its side. Pure layout in units of one small screen; the list
 * beside it is what is read.
 */
export type BoxStyle = 'hub' | 'thick' | 'solid' | 'dashed' | 'step';

export interface TreeRow {
  readonly label: string;
  readonly depth: 0 | 1 | 2;
  readonly style: BoxStyle;
}

/** from a row to a row, by their places */
export type Arc = readonly [number, number];

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly style: BoxStyle;
}
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  /** paths of SVG: a line to a member, an arrow to a step */
  readonly lines: readonly { readonly path: string; readonly isArrow: boolean }[];
  readonly arcs: readonly string[];
}

export const WIDTH = 340;
const INDENT = 22;
const ARC_ROOM = 26;
const HEIGHT = 28;
const GAP = 8;
const LETTER = 13;
const PADDING = 8;

/** Half-width letters take half the room. */
const room = (letter: string) => (/[\x20-\x7e｡-ﾟ]/.test(letter) ? LETTER / 2 : LETTER);

/** As much of a label as a box of this width holds; the list beside it has it whole. */
export function fitted(label: string, width: number): string {
  const free = width - 2 * PADDING;
  const letters = [...label];
  let used = 0;
  const cut = letters.findIndex((letter) => (used += room(letter)) > free);
  if (cut === -1) return label;
  let kept = letters.slice(0, cut);
  const length = (list: readonly string[]) => list.reduce((sum, letter) => sum + room(letter), 0);
  while (kept.length > 0 && length(kept) + LETTER > free) kept = kept.slice(0, -1);
  return `${kept.join('')}…`;
}

/** The row that a row hangs from: the nearest above it, one step out. */
function parentOf(rows: readonly TreeRow[], at: number): number {
  return rows.findLastIndex((row, index) => index < at && row.depth === rows[at]!.depth - 1);
}

export function treePicture(rows: readonly TreeRow[], arcs: readonly Arc[] = []): Picture {
  const right = arcs.length > 0 ? ARC_ROOM : 1;
  const boxes = rows.map(({ label, depth, style }, index): Box => {
    const x = 1 + depth * INDENT;
    const width = WIDTH - x - right;
    const y = 1 + index * (HEIGHT + GAP);
    return { x, y, width, height: HEIGHT, text: fitted(label, width), style };
  });
  const lines = rows.flatMap(({ style }, index) => {
    const parent = boxes[parentOf(rows, index)];
    if (!parent) return [];
    const { x, y } = boxes[index]!;
    const trunk = parent.x + INDENT / 2;
    const middle = y + HEIGHT / 2;
    const path = `M${trunk} ${parent.y + HEIGHT}V${middle}H${x}`;
    return [{ path, isArrow: style === 'step' }];
  });
  const curves = arcs.flatMap(([from, to]) => {
    const [a, b] = [boxes[from], boxes[to]];
    if (!a || !b) return [];
    const edge = WIDTH - ARC_ROOM;
    const [start, end] = [a.y + HEIGHT / 2, b.y + HEIGHT / 2];
    return [`M${edge} ${start}C${WIDTH} ${start} ${WIDTH} ${end} ${edge} ${end}`];
  });
  return {
    width: WIDTH,
    height: rows.length * (HEIGHT + GAP) - GAP + 2,
    boxes,
    lines,
    arcs: curves,
  };
}
