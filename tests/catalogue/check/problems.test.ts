import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { BaseEntries } from '../../../src/catalogue/check/check-base.ts';
import { checkContent } from '../../../src/catalogue/check/check-content.ts';
import { EVENT, mendedFile, TABLES } from '../../../scripts/docs/problem-examples.ts';
import { PROBLEM_NOTES } from '../../../scripts/docs/problem-notes.ts';
import { PROBLEM_CODES } from '../../../src/catalogue/check/problem-codes.ts';
import { reportAsText } from '../../../src/catalogue/check/report-text.ts';
import { completeSite, makeContent, sampleEntry } from '../sample-content.ts';

const FOLDER = 'tests/fixtures/problems';
const TODAY = '2026-11-22';
/** The codes that the check proposes there are of real places, which 見本県 does not have. */
const REAL_PLACES = ['unknown-area'];
const codes = readdirSync(FOLDER);
let content = '';

function filesUnder(folder: string, prefix = ''): Record<string, Uint8Array> {
  return Object.assign(
    {},
    ...readdirSync(folder).map((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory()
        ? filesUnder(path, `${prefix}${name}/`)
        : { [prefix + name]: readFileSync(path) };
    }),
  );
}

/** Problems of a whole site's content: what must be there is not. */
const SITE_CODES = new Set(['no-site-file', 'missing-file', 'thesaurus-mute', 'unreadable-file']);

function siteOf(code: string, isMended: boolean): string {
  const made = completeSite(makeContent({ 'mihon/mihon/entry.md': sampleEntry() }));
  const folder = join(FOLDER, code);
  if (code === 'no-site-file') rmSync(join(made, 'site.json'));
  if (code === 'missing-file') rmSync(join(made, 'pages', 'privacy.md'));
  if (code === 'thesaurus-mute')
    cpSync(join(folder, isMended ? 'fixed.yml' : 'thesaurus.yml'), join(made, 'thesaurus.yml'));
  if (code === 'unreadable-file') {
    rmSync(join(made, 'thesaurus.yml'));
    mkdirSync(join(made, 'thesaurus.yml'));
  }
  return made;
}

/** A fixture that changes one file of the content, and the sound file beside it. */
const LOOSE_FILES = [
  ...TABLES.map((path) => [path, 'fixed.csv'] as const),
  [EVENT.path, EVENT.fixed] as const,
  ['site.json', 'fixed.json'] as const,
  ['thesaurus.yml', 'fixed.yml'] as const,
];

const sampleContent = () => makeContent({ 'mihon/mihon/entry.md': sampleEntry() });

function withFile(folder: string, [path, mended]: (typeof LOOSE_FILES)[number], isMended: boolean) {
  const made = sampleContent();
  mkdirSync(dirname(join(made, path)), { recursive: true });
  cpSync(join(folder, isMended ? mended : basename(path)), join(made, path));
  const needs = join(folder, 'needs.yml');
  if (existsSync(needs)) cpSync(needs, join(made, 'vocabulary', 'needs.yml'));
  return made;
}

function withEntries(folder: string, isMended: boolean): string {
  const made = makeContent({
    ...filesUnder(join(folder, 'resources')),
    ...(isMended ? filesUnder(join(folder, 'fixed')) : {}),
  });
  if (existsSync(join(folder, 'published-ids.txt')))
    cpSync(join(folder, 'published-ids.txt'), join(made, 'published-ids.txt'));
  return made;
}

/** One entry, as long as the fixture wants it. */
function withEntry(folder: string, isMended: boolean): string {
  if (isMended)
    return makeContent({ 'mihon/mihon/entry.md': readFileSync(join(folder, 'fixed.md')) });
  const pad = join(folder, 'pad-bytes.txt');
  const padding = existsSync(pad)
    ? Buffer.alloc(Number(readFileSync(pad, 'utf8')), 'a')
    : Buffer.alloc(0);
  return makeContent({
    'mihon/mihon/entry.md': Buffer.concat([readFileSync(join(folder, 'entry.md')), padding]),
  });
}

/** `isMended`: with the sound files beside the fixture's own, as content/PROBLEMS.md shows them */
function contentOf(code: string, isMended = false): string {
  const folder = join(FOLDER, code);
  if (SITE_CODES.has(code)) return siteOf(code, isMended);
  const loose = LOOSE_FILES.find(([path]) => existsSync(join(folder, basename(path))));
  if (loose) return withFile(folder, loose, isMended);
  if (existsSync(join(folder, 'resources'))) return withEntries(folder, isMended);
  if (code === 'no-danger-file') return sampleContent();
  if (!existsSync(join(folder, 'entry.md'))) return makeContent({});
  return withEntry(folder, isMended);
}

/** The same entry at an earlier time, for problems of a change. */
function baseOf(code: string): BaseEntries | undefined {
  const before = join(FOLDER, code, 'base.md');
  return existsSync(before)
    ? new Map([['mihon/mihon/entry', { id: 'mihon/mihon/entry', bytes: readFileSync(before) }]])
    : undefined;
}

/** A site's content holds the nation's lines, whose dates are of the real calendar. */
const check = (code: string) =>
  checkContent(content, SITE_CODES.has(code) ? undefined : TODAY, {
    base: baseOf(code),
    needsSite: SITE_CODES.has(code),
    needsDanger: SITE_CODES.has(code) || code === 'no-danger-file',
  });

afterEach(() => rmSync(content, { recursive: true, force: true }));

describe('npm run check: one folder per problem, with the text a person reads', () => {
  it('has a folder for every code, and a code for every folder', () =>
    expect(codes.toSorted()).toEqual(Object.keys(PROBLEM_CODES).toSorted()));

  it.each(codes)('%s', (code) => {
    content = contentOf(code);
    const problems = check(code);
    const expected = join(FOLDER, code, 'expected.txt');
    const text = `${reportAsText(problems)}\n`;
    if (process.env['UPDATE_EXPECTED']) writeFileSync(expected, text);
    expect(problems.map((problem) => problem.code)).toContain(code);
    expect(text).toBe(readFileSync(expected, 'utf8'));
    for (const { message, fix, line, file } of problems) {
      // No English of a library's, no trace of a stack, never a line that is not there.
      expect(message + fix).toMatch(/[ぁ-んァ-ヶ一-龠]/);
      expect(message + fix).not.toMatch(/\bat \S+:\d+|Error:|Invalid|expected|received/i);
      expect(line).toBeGreaterThan(0);
      expect(file).toMatch(
        /^content\/(?:resources|thesaurus\.yml|site\.json|vocabulary\/danger\.yml|pages\/|municipalities\.csv|municipal-offices\.csv|statistics\/population\.csv|tiles\/mihon\.csv|gap-reports\.csv|events\/soudankai\.yml)/,
      );
    }
  });

  it.each(codes.filter((code) => mendedFile(code)))(
    '%s: the mended file has nothing against it',
    (code) => {
      content = contentOf(code, true);
      const left = check(code).map((problem) => problem.code);
      expect([...new Set(left)]).toEqual(code === 'bad-area-code' ? REAL_PLACES : []);
      expect(mendedFile(code)!.after).not.toBe(mendedFile(code)!.before);
    },
  );

  it.each(codes)('%s has a mended file, or words where no file can be mended', (code) => {
    expect(mendedFile(code) !== undefined || code in PROBLEM_NOTES).toBe(true);
  });
});
