/** できたページ。The pages of a built site, as files and as the addresses a static host gives them. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

export interface BuiltPage {
  /** /resources/tokyo/…/ or /404.html */
  readonly path: string;
  /** read when first asked for: most suites ask for a few of thousands */
  readonly html: string;
  /** of the file, not compressed */
  readonly bytes: number;
}

class FilePage implements BuiltPage {
  readonly path: string;
  readonly #file: string;
  #html: string | undefined;

  constructor(dist: string, file: string) {
    this.#file = join(dist, file);
    this.path = `/${file
      .split(sep)
      .join('/')
      .replace(/(^|\/)index\.html$/, '$1')}`;
  }

  get html(): string {
    return (this.#html ??= readFileSync(this.#file, 'utf8'));
  }

  get bytes(): number {
    return statSync(this.#file).size;
  }
}

/** Every HTML file under `dist`, in the order of its address. Pagefind's own files and the editing screen are not pages of the site. */
export function builtPages(dist: string): readonly BuiltPage[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter(
      (file) =>
        file.endsWith('.html') && !file.startsWith('pagefind') && !file.startsWith(`admin${sep}`),
    )
    .map((file) => new FilePage(dist, file))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
