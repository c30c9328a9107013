/**
 * Suites that run last and alone: those that measure how long a page keeps the processor would measure each other, and
 * the tables of /freshness/ keep axe busy for a quarter of a minute, beside others for more than a test may take.
 */
export const LONE_SUITES = [
  'tests/site/edit-speed.test.ts',
  'tests/site/freshness-page.test.ts',
  'tests/site/search-speed.test.ts',
];

/** The suites that drive a browser. tests/browser-suites.test.ts holds the list against what imports one. */
export const BROWSER_SUITES = [
  'tests/site/admin-page.test.ts',
  'tests/site/adopted-site.test.ts',
  'tests/site/booklet.test.ts',
  'tests/site/calendar-pages.test.ts',
  'tests/site/cards.test.ts',
  'tests/site/counsellor-bench.test.ts',
  'tests/site/edit-page.test.ts',
  'tests/site/edit-speed.test.ts',
  'tests/site/freshness-page.test.ts',
  'tests/site/gaps.test.ts',
  'tests/site/gathering-form.test.ts',
  'tests/site/guides.test.ts',
  'tests/site/headers.test.ts',
  'tests/site/layout-shift.test.ts',
  'tests/site/leaving.test.ts',
  'tests/site/look.test.ts',
  'tests/site/match-page.test.ts',
  'tests/site/networks.test.ts',
  'tests/site/new-deploy.test.ts',
  'tests/site/open-now.test.ts',
  'tests/site/print-sheets.test.ts',
  'tests/site/search-address.test.ts',
  'tests/site/search-early.test.ts',
  'tests/site/search-page.test.ts',
  'tests/site/search-speed.test.ts',
  'tests/site/shortlist-page.test.ts',
  'tests/site/state-kept.test.ts',
  'tests/site/support.test.ts',
  'tests/site/table-page.test.ts',
  'tests/site/typed-taken.test.ts',
] as const;
