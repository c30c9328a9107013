import { configDefaults, defineConfig } from 'vitest/config';
import { BROWSER_SUITES } from './tests/browser-suites.ts';
import { ABOUT_FIRST_CATALOGUE, IS_FIRST_CATALOGUE } from './tests/first-catalogue.ts';

const exclude = [...configDefaults.exclude, ...(IS_FIRST_CATALOGUE ? [] : ABOUT_FIRST_CATALOGUE)];

export default defineConfig({
  test: {
    setupFiles: ['tests/setup.ts'],
    maxWorkers: 2,
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'きまり',
          include: ['tests/**/*.test.ts'],
          exclude: [...exclude, ...BROWSER_SUITES],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'ブラウザ',
          include: [...BROWSER_SUITES],
          exclude,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A browser on a busy machine can be late once. npm test names every test that needed its second try.
          retry: 1,
        },
      },
    ],
  },
});
