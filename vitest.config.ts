import { configDefaults, defineConfig } from 'vitest/config';
import { BROWSER_SUITES, TIMED_SUITES } from './tests/browser-suites.ts';
import { ABOUT_FIRST_CATALOGUE, IS_FIRST_CATALOGUE } from './tests/first-catalogue.ts';

const exclude = [...configDefaults.exclude, ...(IS_FIRST_CATALOGUE ? [] : ABOUT_FIRST_CATALOGUE)];
/** A browser on a busy machine can be late once. npm test names every test that needed its second try. */
const SECOND_TRY = { retry: 1 };

export default defineConfig({
  test: {
    setupFiles: ['tests/setup.ts'],
    maxWorkers: 2,
    reporters: ['default'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'きまり',
          include: ['tests/**/*.test.ts'],
          exclude: [...exclude, ...BROWSER_SUITES],
        },
      },
      {
        extends: true,
        test: {
          name: 'ブラウザ',
          include: [...BROWSER_SUITES],
          exclude: [...exclude, ...TIMED_SUITES],
          ...SECOND_TRY,
        },
      },
      {
        extends: true,
        test: {
          name: 'はやさ',
          include: [...TIMED_SUITES],
          exclude,
          ...SECOND_TRY,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
