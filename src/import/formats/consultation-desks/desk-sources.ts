/** sources.csv（くらし支援ナビ）: the document behind each row, of the day that its title tells. */
import { dateInText } from '../../clean/clean-date.ts';
import { cleanText } from '../../clean/clean-text.ts';
import { firstUrl } from '../../clean/open-data-text.ts';
import type { Cells, Table } from '../../read/table.ts';

/** The database is theirs; the facts are those of the official page that each row names. */
const LICENCE = 'CC BY 4.0（くらし支援ナビ）';

export interface DeskSource {
  readonly title: string;
  readonly url: string;
  readonly licence: string;
  readonly retrieved: string;
  readonly as_of?: string;
}

/** The source of a row, or undefined where the row names no page. */
export type SourceFinder = (cells: Cells) => DeskSource | undefined;

const cell = (cells: Cells | undefined, column: string) => cells?.[column] ?? '';

/** The document's title with who published it, where the title does not tell. */
function titleOf(document: Cells | undefined, row: Cells): string {
  const title = cleanText(cell(document, 'title')) || cleanText(cell(row, 'plainName'));
  const publisher = cleanText(cell(document, 'publisher'));
  return publisher === '' || title === '' || title.includes(publisher)
    ? title
    : `${title}（${publisher}）`;
}

/** A list of the whole nation is no page of the desk's own: its rows' officialUrl is where the desk writes of itself. */
const isNationwide = (title: string) => title.startsWith('全国の');

export function sourceFinder(sources: Table): SourceFinder {
  const byId = new Map(sources.rows.map(({ cells }) => [cell(cells, 'id'), cells]));
  return (cells) => {
    const document = byId.get(cell(cells, 'sourceId'));
    const title = titleOf(document, cells);
    const list = firstUrl(cell(document, 'url'));
    const url = isNationwide(title) ? list : (firstUrl(cell(cells, 'officialUrl')) ?? list);
    if (title === '' || url === undefined) return undefined;
    const asOf = dateInText(title);
    return {
      title,
      url,
      licence: LICENCE,
      // The day on which the database read the page: no body was asked, so it confirms nothing.
      retrieved: cell(cells, 'lastVerifiedAt'),
      ...(asOf === undefined ? {} : { as_of: asOf }),
    };
  };
}
