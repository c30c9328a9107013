/** できたページ。The pages of a built site, as files and as the addresses a static host gives them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

export interface BuiltPage {
  /** /resources/tokyo/…/ or /404.html */
  readonly path: string;
  readonly html: string;
}

/** Every HTML file under `dist`, in the order of its address. Pagefind's own files and the editing screen are not pages of the site. */
export function builtPages(dist: string): readonly BuiltPage[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter(
      (file) =>
        file.endsWith('.html') && !file.startsWith('pagefind') && !file.startsWith(`admin${sep}`),
    )
    .map((file) => ({
      path: `/${file
        .split(sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1')}`,
      html: readFileSync(join(dist, file), 'utf8'),
    }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
