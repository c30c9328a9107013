/**
 * サイトの部分: which prefecture a file of the site belongs to, so that machines can share the work. Whatever is of no
 * prefecture, or of all of them, is `national`: every file belongs to one part.
 */
import { readMunicipalities } from '../../src/catalogue/read/municipalities-file.ts';
import type { Municipalities } from '../../src/domain/area/municipality.ts';
import { NATIONAL } from '../../src/domain/area/national.ts';

/** Files that tell their place in their name: by the code of an area, or by the folder of a prefecture. */
const BY_PLACE =
  /^(?:resources|municipalities|print|data\/(?:match|table|places|source))\/([^/.]+)/;
const CODE = /^\d{6}$/;

type Prefectures = Pick<Municipalities, 'all'>;

const digitsOf = (code: string) => code.slice(0, 2);
const prefecturesOf = (places: Prefectures) =>
  places.all().filter(({ kind }) => kind === 'prefecture');

/** 13 → 東京都; all of them make the site. */
export function allParts(places: Prefectures): readonly string[] {
  return [...prefecturesOf(places).map(({ code }) => digitsOf(code)), NATIONAL].toSorted();
}

/** @returns the part a file of dist belongs to: two digits, or national */
export function partFinder(places: Prefectures): (file: string) => string {
  const bySlug = new Map(prefecturesOf(places).map(({ slug, code }) => [slug, digitsOf(code)]));
  const known = new Set(bySlug.values());
  return (file) => {
    const place = BY_PLACE.exec(file)?.[1] ?? '';
    const digits = CODE.test(place) ? digitsOf(place) : bySlug.get(place);
    return digits !== undefined && known.has(digits) ? digits : NATIONAL;
  };
}

export interface PartTest {
  /** Whether a page's file of the program, such as /resources/[...id], may make files of the parts. */
  mayHold(route: string): boolean;
  holds(file: string): boolean;
}

/** @param parts all of the site where they are left out */
export function partTest(parts: readonly string[] | undefined, content: string): PartTest {
  if (!parts) return { mayHold: () => true, holds: () => true };
  const partOf = partFinder(readMunicipalities(content));
  return {
    mayHold: (route) => parts.includes(NATIONAL) || BY_PLACE.test(route.slice(1)),
    holds: (file) => parts.includes(partOf(file)),
  };
}

/** 13, 130001 or 東京都 → 13. @throws Error in Japanese for what is no prefecture */
export function partNamed(written: string, places: Prefectures): string {
  const text = written.normalize('NFKC').trim();
  if (text === NATIONAL || text === '全国') return NATIONAL;
  const found = prefecturesOf(places).find(
    ({ code, name, slug }) =>
      text === digitsOf(code) || text === code || text === name || text === slug,
  );
  if (!found)
    throw new Error(
      `「${written}」という都道府県はありません。13 のような2けたの番号か、東京都のような名前か、${NATIONAL}（どの都道府県でもないページ）を書いてください。`,
    );
  return digitsOf(found.code);
}
