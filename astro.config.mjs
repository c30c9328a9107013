import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { readFileSync } from 'node:fs';
import { keepProgram } from './scripts/build/keep-program.mjs';
import { lightPreload } from './scripts/build/light-preload.mjs';
import { lightReact } from './scripts/build/light-react.mjs';
import { ownCopies } from './scripts/build/own-copies.mjs';

const site = JSON.parse(readFileSync(new URL('./content/site.json', import.meta.url), 'utf8'));

// react-dom is 69 kB gzip; Preact runs the same components with 5 kB, its React-compatible layer with 8 kB. The layer is
// for the server only: in a browser a few lines of our own stand in its place (light-react.mjs).
// Only the pages that are applications (search, matcher) load it at all.
const preactAsReact = {
  react: 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react-dom': 'preact/compat',
  'react/jsx-runtime': 'preact/jsx-runtime',
};

// What every one of them begins with is one: in three files it compresses worse, and each is asked for by itself.
const BEGIN = [
  /src\/(?:domain\/vocabulary\/(?:kind|need)|islands\/shared\/fetch-once)\.ts$/,
  /src\/domain\/(?:shared-by|area\/(?:national|area-code)|vocabulary\/danger|entry\/information-age|time\/(?:written|partial)-day|time\/calendar-date)\.ts$/,
  /node_modules\/preact\/|src\/words\/ja\/renewal\.ts$|src\/islands\/shared\/(?:mount-island|react-layer|RenewalNotice|use-now|page-renewal|use-chunk|use-quick-exit)\.tsx?$/,
];

// What several applications begin with, in a few files: each file of its own is a request, a link and a wrapping more,
// and over HTTP/1.1 a wait for one of six connections. The order decides where two patterns fit one module.
const SHARED_PARTS = [
  {
    name: 'begin',
    test: (id) => BEGIN.some((part) => part.test(id)),
  },
  {
    name: 'spelling',
    test: /src\/domain\/text\/(?:radicals|made-names|made-spellings|japanese-text|romaji)\.ts$/,
  },
  {
    name: 'facts',
    test: /src\/(?:domain\/(?:vocabulary\/audience|text\/short-hash|entry\/page-address|fields\/(?:entry-id|phone)|time\/(?:holiday-set|timetable|written-days|written-time|written-hours))|words\/ja\/(?:who|date|hours))\.ts$/,
  },
  {
    name: 'area-choice',
    test: /src\/(?:words\/ja\/area|islands\/shared\/Area(?:Combobox|Question)|domain\/area\/typed-area|site\/build\/area-list)\.tsx?$/,
  },
  // What the search does without: it has no answers in its address, says what is usual by words of its page, and gets
  // hours as they were read when the site was built.
  {
    name: 'usual',
    test: /src\/(?:domain\/(?:problem|vocabulary\/step|time\/(?:hours-trouble|read-days|read-hours)|text\/own-fragment|entry\/(?:kind-defaults|usual|visit-facts))|words\/ja\/(?:usual|visit-facts)|islands\/shared\/follow-fragment)\.ts$/,
  },
  {
    name: 'card',
    test: /src\/(?:domain\/(?:time\/(?:opening|openings|openness|open-now|line-rank)|entry\/(?:contact-way|welcome|emergency-line)|vocabulary\/kind-(?:ages|welcome))|words\/ja\/(?:list|ways|open|card|kind-words|languages)|site\/entry\/(?:contact-ways|opening-label|card-facts|usual-hours)|islands\/shared\/Place(?:Facts|Badge))\.tsx?$/,
  },
  {
    name: 'nearby',
    test: /src\/(?:site\/entry\/entry-lines|domain\/(?:entry\/(?:card-source|line-order)|area\/(?:reach|distance|area-table))|matching\/first-step|islands\/shared\/area-files)\.ts$/,
  },
  {
    name: 'say',
    test: /src\/(?:words\/ja\/say|domain\/entry\/words-to-say|islands\/shared\/AskerChoice)\.tsx?$/,
  },
  // What every part that comes later is fetched with: else it would lie in the part below.
  { name: 'preload-helper', test: /vite\/preload-helper/, priority: 1 },
  // Of the table and the form, of which neither is to fetch the other's parts for it.
  { name: 'field-words', test: /src\/words\/ja\/(?:facts|phone)\.ts$/ },
  // All that /edit/ begins with, in one: split in two, it compresses worse.
  {
    name: 'edit-form',
    test: /src\/(?:islands\/edit\/EditApp\.tsx|words\/ja\/(?:edit|fields)\.ts)$/,
  },
  // As above: what the matcher's form and its panels of danger share with it would be a file of its own.
  {
    name: 'match-app',
    test: /src\/islands\/match\/(?:MatchApp|use-form|far-place|match-page-data)\.tsx?$/,
  },
  {
    name: 'match-form',
    test: /src\/(?:islands\/match\/(?:QuestionForm|questions|PlaceList)\.tsx|words\/ja\/match-form\.ts)$/,
  },
];

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
    plugins: [ownCopies(), lightReact(), lightPreload()],
    resolve: { alias: preactAsReact },
    // The policy allows no inline script or style: everything is a file of ours.
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { output: { codeSplitting: { groups: SHARED_PARTS } } },
    },
  },
});
