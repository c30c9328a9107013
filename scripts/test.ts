/**
 * すべてのテスト。npm test: finds or installs a browser, checks types, builds the site with a fixed day, then runs every
 * suite. Ends with one line, `N passed, N failed`; a step that breaks counts as one failure.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { startVitest } from 'vitest/node';
import { ABOUT_FIRST_CATALOGUE, IS_FIRST_CATALOGUE } from '../tests/first-catalogue.ts';
import { buildSite } from './build/build-pipeline.ts';
import { findTestBrowser } from './build/find-browser.ts';
import { withProgress } from './terminal/progress.ts';
import { tell } from './terminal/tell.ts';
import { complain, say } from './terminal/say.ts';

/** The site under test speaks of this day, whatever day it is. */
export const TEST_DAY = '2026-11-22';

let passed = 0;
let failed = 0;

async function step(label: string, work: () => Promise<void> | void): Promise<boolean> {
  try {
    await withProgress(label, async () => work());
    passed += 1;
    return true;
  } catch (error) {
    tell(error);
    complain(`✗ ${label}`);
    failed += 1;
    return false;
  }
}

const ASTRO = 'node_modules/astro/bin/astro.mjs';

/** @throws Error with what the tool printed */
async function runTool(tool: string, options: readonly string[], hint = ''): Promise<void> {
  await promisify(execFile)(process.execPath, [resolve(tool), ...options]).catch(
    (error: { stdout?: string; stderr?: string; message: string }) => {
      throw new Error(`${error.stderr ?? ''}${error.stdout ?? ''}${hint}` || error.message);
    },
  );
}

/** Of the collections, written by every build that compiles the pages anew. */
const TYPES = '.astro/content.d.ts';

/** Astro's own check reads the pages too. */
async function checkTypes(): Promise<void> {
  if (!existsSync(TYPES)) await runTool(ASTRO, ['sync']);
  await runTool(
    ASTRO,
    ['check', '--noSync', '--minimumSeverity', 'error'],
    '型のまちがいです。上の行を直してください。',
  );
}

/** Layout is prettier's alone; the linter looks for mistakes and for functions that tell more than one story. */
async function checkStyle(): Promise<void> {
  const hint = '書きかたは npm run format でそろいます。npm run lint の知らせは、手で直します。';
  await runTool(
    'node_modules/prettier/bin/prettier.cjs',
    ['--check', '--log-level', 'warn', '.'],
    hint,
  );
  await runTool('node_modules/oxlint/bin/oxlint', ['src', 'scripts', 'tests'], hint);
}

const filters = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const isQuick = process.argv.includes('--no-build');

await step('ブラウザを確かめています', () => {
  process.env['CHROMIUM_PATH'] = findTestBrowser();
});
/** what goes on beside the first suites, which need the site and no types */
let besides: Promise<void> | undefined;
if (!isQuick) {
  // What needs nothing of the others begins at once; the build keeps one of two cores busy.
  const isStyled = step('書きかたを確かめています', checkStyle);
  await step('サイトを作っています', async () => {
    await buildSite({ today: TEST_DAY });
  });
  await isStyled;
  // After the build, which writes the types of the collections that the check needs.
  besides = checkTypes();
  // What it finds is told below the suites, where it is not lost among them.
  besides.catch(() => undefined);
}
const vitest = await startVitest(filters, { watch: false });
if (besides) await step('型を確かめています', () => besides);
const modules = vitest.state.getTestModules();
/** tests of a browser that passed only at the second try: they are told, so that nobody takes them for sound */
const late: string[] = [];
for (const module of modules) {
  const tests = [...module.children.allTests()];
  const passedHere = tests.filter((test) => test.result().state === 'passed').length;
  late.push(
    ...tests
      .filter((test) => test.diagnostic()?.flaky)
      .map((test) => `${module.relativeModuleId} > ${test.fullName}`),
  );
  passed += passedHere;
  // A skipped test is a failure: nothing is left out in silence.
  failed += tests.length - passedHere;
  if (tests.length === 0 || (module.state() === 'failed' && passedHere === tests.length))
    failed += 1;
}
if (modules.length === 0) failed += 1;
await vitest.close();
if (late.length > 0)
  say(`\n2回目で通ったテスト（${late.length}件）:\n${late.map((name) => `- ${name}`).join('\n')}`);
if (!IS_FIRST_CATALOGUE)
  say(
    `\nもとのカタログの場所を例にしたテスト（${ABOUT_FIRST_CATALOGUE.length}ファイル）は、このカタログでは動かしていません: ${ABOUT_FIRST_CATALOGUE.join('、')}`,
  );
say(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
