/** どのファイルを端末に長く残してよいか: 名前に中身のハッシュがあるものだけ。 */

/** The name changes with the content: nobody need ask for it twice. */
export const FOR_GOOD = 'public, max-age=31536000, immutable';
/** May be kept, but is asked about before each use: an old page beside new data is a broken page. */
export const ASK_FIRST = 'no-cache';

/** Who names files by their content: Astro's bundler, our search index and Pagefind. */
const HASHED: readonly RegExp[] = [
  /^_astro\/.+\.[\w-]{8}\.\w+$/,
  /^data\/(?:.+\/)?(?:[\w-]+[.-])?[0-9a-f]{14}(?:-\w+)?\.json$/,
  /^pagefind\/(?:.+\/)?[\w.-]+_[0-9a-f]{7,}\.pf_(?:meta|index|fragment|filter|sort)$/,
];

export const isHashed = (file: string): boolean => HASHED.some((pattern) => pattern.test(file));
const cacheOf = (file: string) => (isHashed(file) ? FOR_GOOD : ASK_FIRST);

/** Hosts read a hundred rules: a folder with more unlike files than this is asked about as a whole. */
const MOST_APART = 20;

export interface CacheRule {
  /** below the base path: '_astro/*' or 'data/search/head.json'; a star stands at the end only, as every host reads it */
  readonly path: string;
  readonly cache: string;
}

/** A page is asked for by its folder. */
const addressOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');

function rulesIn(folder: string, files: readonly string[]): readonly CacheRule[] {
  const caches = new Set(files.map(cacheOf));
  const [only] = caches;
  if (only !== undefined && caches.size === 1) return [{ path: `${folder}*`, cache: only }];
  const own = files.filter((file) => !file.slice(folder.length).includes('/'));
  if (own.length > MOST_APART) return [{ path: `${folder}*`, cache: ASK_FIRST }];
  const below = Map.groupBy(
    files.filter((file) => !own.includes(file)),
    (file) => `${folder}${file.slice(folder.length).split('/')[0]}/`,
  );
  return [
    ...own.map((file) => ({ path: addressOf(file), cache: cacheOf(file) })),
    ...[...below].flatMap(([name, inside]) => rulesIn(name, inside)),
  ];
}

/**
 * Exactly one rule for each file: hosts join the values of rules that meet, and two of them mean nothing.
 * @param files relative to the site's folder, with slashes
 */
export function cacheRules(files: readonly string[]): readonly CacheRule[] {
  return rulesIn('', files.toSorted());
}
