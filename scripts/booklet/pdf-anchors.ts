/**
 * PDF の見出しのページ。On which page of a PDF each anchor and each heading stands. Reads what Chromium writes: objects in
 * plain text, only their streams compressed.
 */

interface Pdf {
  /** the text of an object by its number */
  readonly object: (number: string) => string;
  /** 1 for the first page, by the number of its object */
  readonly pageNumber: ReadonlyMap<string, number>;
  readonly catalog: string;
}

function objectsOf(text: string): ReadonlyMap<string, string> {
  // What stands in a stream could look like an object.
  const plain = text.replace(/\bstream\r?\n[\s\S]*?\bendstream\b/g, '');
  return new Map(
    [...plain.matchAll(/(?:^|\n)(\d+) 0 obj\b([\s\S]*?)\bendobj\b/g)].map(
      ([, number, body]) => [number!, body!] as const,
    ),
  );
}

const referencesIn = (text: string) =>
  [...text.matchAll(/(\d+) 0 R/g)].map(([, number]) => number!);

function referenced(dictionary: string, key: string): string | undefined {
  return new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1];
}

/** The leaves of the tree of pages, in their order. */
function leavesOf(node: string, object: Pdf['object']): readonly string[] {
  const kids = /\/Kids\s*\[([^\]]*)\]/.exec(object(node))?.[1];
  return kids === undefined ? [node] : referencesIn(kids).flatMap((kid) => leavesOf(kid, object));
}

/** @throws Error when it is no PDF as Chromium writes it */
export function readPdf(bytes: Uint8Array): Pdf {
  const objects = objectsOf(Buffer.from(bytes).toString('latin1'));
  const object = (number: string) => objects.get(number) ?? '';
  const catalog = [...objects.values()].find((body) => /\/Type\s*\/Catalog\b/.test(body)) ?? '';
  const root = referenced(catalog, 'Pages');
  if (root === undefined) throw new Error('PDF のページが読めませんでした。');
  const pageNumber = new Map(leavesOf(root, object).map((leaf, at) => [leaf, at + 1] as const));
  return { object, pageNumber, catalog };
}

export interface Anchored {
  readonly page: number;
  /** points from the foot of the page */
  readonly height: number;
}

/** Where each anchor stands that a link of the document leads to. */
export function anchorsOf({ object, pageNumber, catalog }: Pdf): ReadonlyMap<string, Anchored> {
  const names = object(referenced(catalog, 'Dests') ?? '');
  return new Map(
    [...names.matchAll(/\/([^\s/[\]<>]+)\s*\[(\d+) 0 R\s*\/XYZ\s+[\d.-]+\s+([\d.-]+)/g)].map(
      ([, anchor, page, height]) =>
        [anchor!, { page: pageNumber.get(page!) ?? 0, height: Number(height) }] as const,
    ),
  );
}

/** A title as Chromium writes it: letters, or <FEFF…> in UTF-16. */
function titleOf(item: string): string {
  const hex = /\/Title\s*<([0-9A-Fa-f\s]*)>/.exec(item)?.[1];
  if (hex !== undefined)
    return Buffer.from(hex.replace(/\s/g, ''), 'hex').subarray(2).swap16().toString('utf16le');
  return /\/Title\s*\(((?:\\.|[^\\)])*)\)/.exec(item)?.[1] ?? '';
}

export interface OutlineItem {
  readonly title: string;
  readonly page: number;
}

/** しおり: every heading with its page, in the order of the document. */
export function outlineOf({ object, pageNumber, catalog }: Pdf): readonly OutlineItem[] {
  const below = (node: string): readonly OutlineItem[] => {
    const items: OutlineItem[] = [];
    for (let at = referenced(object(node), 'First'); at; at = referenced(object(at), 'Next')) {
      const page = /\/(?:Dest|D)\s*\[(\d+) 0 R/.exec(object(at))?.[1] ?? '';
      items.push({ title: titleOf(object(at)), page: pageNumber.get(page) ?? 0 }, ...below(at));
    }
    return items;
  };
  return below(referenced(catalog, 'Outlines') ?? '');
}
