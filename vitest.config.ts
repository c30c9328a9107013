import { configDefaults, defineConfig } from 'vitest/config';
import { ABOUT_FIRST_CATALOGUE, IS_FIRST_CATALOGUE } from './tests/first-catalogue.ts';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...(IS_FIRST_CATALOGUE ? [] : ABOUT_FIRST_CATALOGUE)],
    setupFiles: ['tests/setup.ts'],
    // Browser suites share two cores; each file starts one Chromium.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    reporters: ['default'],
  },
});
