/** いま募っていること of a list's row. It ends by a day of its own: what has none, or has passed, is left out and reported. */
import { WANTED_SORTS, type Wanted, type WantedSort } from '../../domain/entry/wanted.ts';
import { cleanDate } from '../clean/clean-date.ts';
import { cleanText, saysNothing } from '../clean/clean-text.ts';
import type { Cleaned } from '../clean/left-out.ts';
import { shorten } from '../clean/open-data-text.ts';
import { ROW_FIELDS, type RowText } from './row-field.ts';

/** What lists write, from the plainest; a list of helpers for a meal asks for helpers. */
const SORTS: Readonly<Record<WantedSort, RegExp>> = {
  helpers: /手伝|ボランティア|スタッフ|担い手|協力者|サポーター|講師/,
  hosts: /実習|職場体験|就労(?:体験|訓練)|受け?入れ(?:先|企業)|働く場/,
  members: /仲間|会員|メンバー|参加者/,
  place: /場所|会場|空き(?:家|部屋|店舗)|スペース|土地/,
  food: /食(?:べ?もの|料|品|材)|お?米|野菜|菓子|缶詰/,
  goods: /もの|物品|用品|家具|衣類|おもちゃ|絵本|文具/,
};
const ORDER: readonly WantedSort[] = ['helpers', 'hosts', 'members', 'place', 'food', 'goods'];

const filled = (cell = '') => (saysNothing(cell) ? '' : cleanText(cell));

/** What a cell asks for: by its id, or by its words. */
export const wantedSortIn = (text: string): WantedSort | undefined =>
  WANTED_SORTS.find((id) => id === text) ?? ORDER.find((id) => SORTS[id].test(text));

export const wantedUntilIn = (text: string): string | undefined =>
  cleanDate(text.replace(/(?:まで|必着)$/, ''));

/** @param today ISO day */
export function rowWanted(row: RowText, today: string): Cleaned<readonly Wanted[] | undefined> {
  const what = filled(row.wanted);
  if (what === '') return { value: undefined, leftOut: [] };
  const out = (why: string) => ({
    value: undefined,
    leftOut: [{ what: ROW_FIELDS.wanted.hint, value: what, why }],
  });
  const until = wantedUntilIn(filled(row.wanted_until));
  if (until === undefined)
    return out('期限の日が分からないので、のせません。期限が分かったら、wanted に書いてください');
  if (until < today) return out(`期限（${until}）を過ぎているので、のせません`);
  // The column that says so is believed before the words of the wish.
  const sort = wantedSortIn(filled(row.wanted_sort)) ?? wantedSortIn(what);
  if (sort === undefined)
    return out('何を募っているのか（食べもの、手伝う人など）が読めません。wanted に書いてください');
  const many = filled(row.wanted_how_many);
  const wish: Wanted = {
    sort,
    what: shorten(what, 80),
    ...(many === '' ? {} : { how_many: shorten(many, 40) }),
    until,
  };
  return { value: [wish], leftOut: [] };
}
