/** 行ごとの出典: a list gathered from many lists says of each row where it comes from; else the whole list is the source. */
import { saysNothing, withoutControls } from '../clean/clean-text.ts';
import { yearInTitle } from '../clean/clean-date.ts';
import { firstUrl, shorten } from '../clean/open-data-text.ts';
import type { RowText } from './row-field.ts';

export interface RowSource {
  readonly title: string;
  readonly url: string;
  readonly licence?: string;
  /** the year that the title names: 「R4実績」 */
  readonly asOf?: string;
}

/** As the list writes it: a title is quoted. */
const said = (text: string | undefined) =>
  text && !saysNothing(text) ? withoutControls(text).replace(/\s+/g, ' ').trim() : '';

/** Undefined where the row does not name an address of its own. */
export function rowSource(row: RowText): RowSource | undefined {
  const url = firstUrl(row.source_url ?? '');
  const title = [said(row.source_from), said(row.source_title)].filter(Boolean).join(' ');
  if (url === undefined || title === '') return undefined;
  const licence = said(row.source_licence);
  const asOf = yearInTitle(title);
  return {
    title: shorten(title, 100),
    url,
    ...(licence ? { licence } : {}),
    ...(asOf ? { asOf } : {}),
  };
}

/** 131059_bunkyo_kodomosyokudo.csv: names the row's own list in its key. */
export const fileOfSource = ({ url }: RowSource): string =>
  decodeURI(new URL(url).pathname.split('/').at(-1) || new URL(url).hostname);
