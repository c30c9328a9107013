import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { readFileSync } from 'node:fs';
import { keepProgram } from './scripts/build/keep-program.mjs';
import { ownCopies } from './scripts/build/own-copies.mjs';

const site = JSON.parse(readFileSync(new URL('./content/site.json', import.meta.url), 'utf8'));

// react-dom is 69 kB gzip; Preact's React-compatible layer is 8 kB and runs the same components.
// Only the pages that are applications (search, matcher) load it at all.
const preactAsReact = {
  react: 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react-dom': 'preact/compat',
  'react/jsx-runtime': 'preact/jsx-runtime',
};

// What nearly every application uses, in one file: each of its own would be a request, a link and a wrapping more.
const BASICS = {
  name: 'basics',
  test: /src\/domain\/(?:shared-by|area\/national|entry\/information-age|time\/written-day)\.ts$/,
};

export default defineConfig({
  site: process.env.SITE_URL || site.url,
  base: process.env.BASE_PATH || '/',
  trailingSlash: 'always',
  output: 'static',
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [react(), keepProgram()],
  build: { inlineStylesheets: 'never', concurrency: 2 },
  vite: {
    plugins: [ownCopies()],
    resolve: { alias: preactAsReact },
    // The policy allows no inline script or style: everything is a file of ours.
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { output: { codeSplitting: { groups: [BASICS] } } },
    },
  },
});
