import { configDefaults, defineConfig } from 'vitest/config';
import { BROWSER_SUITES, LONE_SUITES } from './tests/browser-suites.ts';
import { ABOUT_FIRST_CATALOGUE, IS_FIRST_CATALOGUE } from './tests/first-catalogue.ts';
import { LongestFirst } from './tests/longest-first.ts';

const exclude = [...configDefaults.exclude, ...(IS_FIRST_CATALOGUE ? [] : ABOUT_FIRST_CATALOGUE)];
/** A browser on a busy machine can be late once. npm test names every test that needed its second try. */
const SECOND_TRY = { retry: 1 };

export default defineConfig({
  test: {
    globalSetup: ['tests/temp-folder.ts'],
    setupFiles: ['tests/setup.ts'],
    sequence: { sequencer: LongestFirst },
    maxWorkers: 2,
    // tests of one file at a time, where it says that they may
    maxConcurrency: 3,
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
          // They share what they import: reading the modules anew for each file was a third of their time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'ブラウザ',
          include: [...BROWSER_SUITES],
          exclude: [...exclude, ...LONE_SUITES],
          isolate: false,
          ...SECOND_TRY,
          // A suite of a browser waits for half of its time: a third one works meanwhile.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'はやさ',
          include: [...LONE_SUITES],
          exclude,
          ...SECOND_TRY,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
