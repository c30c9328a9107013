/** What the button on every page and the つなぎ帳's own page agree on. Alone in its file: the button weighs on every visit. */
export const SHORTLIST_KEY = 'shortlist';
export const SHORTLIST_VERSION = 1;
export const MOST_PLACES = 200;
/** the event by which one part of a page tells the others */
export const SHORTLIST_CHANGED = 'shortlist-change';
