/** 説明のページの名前。 */

/** Names of the pages under /about/: Markdown in content/pages, and two that are made from data. */
export const ABOUT_PAGES = ['choosing', 'matching', 'privacy', 'credits'] as const;
