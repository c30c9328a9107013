/**
 * The suites that speak of places of the catalogue this project began with. A group that has adopted the project
 * (npm run adopt) has other places: there `npm test` leaves these out, and says so.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const IS_FIRST_CATALOGUE = existsSync(
  fileURLToPath(new URL('../content/resources/tokyo/nerima/nayuta-flat.md', import.meta.url)),
);

export const ABOUT_FIRST_CATALOGUE = [
  'tests/matching/evaluation.test.ts',
  'tests/matching/personas.test.ts',
  'tests/matching/properties.test.ts',
  'tests/search/answer/held-back.test.ts',
  'tests/search/evaluation.test.ts',
  'tests/site/edit-page.test.ts',
  'tests/site/match-page.test.ts',
  'tests/site/one-reading.test.ts',
  'tests/site/search-page.test.ts',
  'tests/site/shortlist-page.test.ts',
  'tests/site/table-page.test.ts',
] as const;
