/** HSDS のファイル: pages of services as the standard's interface hands them out, and the package that names them. */

/** The version of the standard, in each description. */
export const HSDS_VERSION = '3.1';

export interface HsdsPage {
  /** from 1 */
  readonly number: number;
  readonly pages: number;
  readonly items: number;
}

export function hsdsPage({ number, pages, items }: HsdsPage, contents: readonly object[]): string {
  const head = JSON.stringify({
    total_items: items,
    total_pages: pages,
    page_number: number,
    size: contents.length,
    first_page: number === 1,
    last_page: number === pages,
    empty: contents.length === 0,
  });
  const lines = contents.map((one) => JSON.stringify(one)).join(',\n');
  return `${head.slice(0, -1)},"contents":[\n${lines}\n]}\n`;
}

export interface HsdsPackage {
  readonly title: string;
  readonly homepage: string;
  readonly created: string;
  readonly files: readonly {
    readonly name: string;
    readonly title: string;
    readonly path: string;
  }[];
}

/** A Data Package of JSON files: services with all that belongs to them, no tables. */
export const hsdsPackage = ({ title, homepage, created, files }: HsdsPackage): string =>
  `${JSON.stringify(
    {
      name: 'tsunagaru-hsds',
      title,
      version: HSDS_VERSION,
      homepage,
      created: `${created}T00:00:00+09:00`,
      resources: files.map((file) => ({
        ...file,
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
      })),
    },
    null,
    1,
  )}\n`;
