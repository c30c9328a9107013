/** Which suites get a second try: only those that wait for a browser. */
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BROWSER_SUITES } from './browser-suites.ts';

const DRIVES = /from '(?:playwright-core|[^']*\/site-browser\.ts)'/;

it('names each suite that drives a browser, and no other', () => {
  const driving = globSync('tests/**/*.test.ts').filter((path) =>
    DRIVES.test(readFileSync(path, 'utf8')),
  );
  expect(driving.map((path) => path.replaceAll('\\', '/')).toSorted()).toEqual(
    [...BROWSER_SUITES].toSorted(),
  );
});
