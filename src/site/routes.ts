/** Every address of the site is built here, under any base path. */

const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/+$/, '');

function page(...segments: string[]): string {
  return `${base}/${segments.map((segment) => `${segment}/`).join('')}`;
}

export const routes = {
  home: () => page(),
  needs: () => page('needs'),
  need: (id: string) => page('needs', id),
  kinds: () => page('kinds'),
  kind: (id: string) => page('kinds', id),
  municipalities: () => page('municipalities'),
  municipality: (code: string) => page('municipalities', code),
  municipalityNeed: (code: string, need: string) => page('municipalities', code, need),
  resource: (id: string) => page('resources', ...id.split('/')),
  helplines: () => page('helplines'),
  search: () => page('search'),
  searchFor: (words: string) => `${page('search')}#q=${encodeURIComponent(words)}`,
  match: () => page('match'),
  shortlist: () => page('shortlist'),
  status: () => page('status'),
  table: () => page('table'),
  /** the table of a municipality, and of one need in it */
  tableOf: (code: string, need?: string) => `${page('table')}#place=${code}${need ? `&need=${need}` : ''}`,
  freshness: () => page('freshness'),
  /** 場所を足す */
  edit: () => page('edit'),
  /** この場所の情報を直す */
  editEntry: (id: string) => `${page('edit')}#id=${id}`,
  about: () => page('about'),
  aboutPage: (name: string) => page('about', name),
  /** a file under /data/ or of public/ */
  file: (path: string) => `${base}/${path}`,
} as const;

/** The part of an address below the base path, for comparing with the page one is on. */
export function withoutBase(pathname: string): string {
  return base !== '' && pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
}
