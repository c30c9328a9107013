/** 例: each problem code with its lines before and after, from tests/fixtures/problems. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROBLEM_CODES } from '../../src/catalogue/check/problem-codes.ts';
import { changedLines } from './changed-lines.ts';
import { expectedProblems } from './expected-problems.ts';
import { PROBLEM_NOTES } from './problem-notes.ts';

type ProblemCode = keyof typeof PROBLEM_CODES;

/** Beside this program, whatever folder it works in. */
const FOLDER = fileURLToPath(new URL('../../tests/fixtures/problems', import.meta.url));
const ENTRY = 'content/resources/mihon/mihon/entry.md';
const MOST_MESSAGES = 3;
const LONGEST_LINE = 90;

export interface MendedFile {
  /** path as the check shows it, such as content/thesaurus.yml */
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** Tables of content/, each with its place there. */
export const TABLES = [
  'municipalities.csv',
  'municipal-offices.csv',
  'statistics/population.csv',
  'tiles/mihon.csv',
  'gap-reports.csv',
] as const;

/** 相談会・行事: where the fixture's file stands in content/, with its sound version beside it. */
export const EVENT = { path: 'events/soudankai.yml', fixed: 'soudankai-fixed.yml' } as const;

const read = (path: string) => readFileSync(path, 'utf8');

/** The fixture's file that is mended, and the sound version beside it; undefined where no file is mended. */
export function mendedFile(code: string): MendedFile | undefined {
  const at = (name: string) => join(FOLDER, code, name);
  if (existsSync(at('fixed.md')))
    return { file: ENTRY, before: read(at('entry.md')), after: read(at('fixed.md')) };
  if (existsSync(at('fixed.yml')))
    return {
      file: 'content/thesaurus.yml',
      before: read(at('thesaurus.yml')),
      after: read(at('fixed.yml')),
    };
  if (existsSync(at('fixed.json')))
    return {
      file: 'content/site.json',
      before: read(at('site.json')),
      after: read(at('fixed.json')),
    };
  if (existsSync(at(EVENT.fixed)))
    return {
      file: `content/${EVENT.path}`,
      before: read(at(basename(EVENT.path))),
      after: read(at(EVENT.fixed)),
    };
  const table = TABLES.find((path) => existsSync(at(basename(path))));
  if (table)
    return {
      file: `content/${table}`,
      before: read(at(basename(table))),
      after: read(at('fixed.csv')),
    };
  if (!existsSync(at('fixed'))) return undefined;
  const path = readdirSync(at('fixed'), { recursive: true, encoding: 'utf8' })
    .find((name) => name.endsWith('.md'))!
    .replaceAll('\\', '/');
  return {
    file: `content/resources/${path}`,
    before: read(at(`resources/${path}`)),
    after: read(at(`fixed/${path}`)),
  };
}

/** Characters that cannot be seen would be a trap in the document too. */
function shown(line: string): string {
  const seen = line.replace(
    /\p{Cf}|\p{Cc}/gu,
    (sign) => `〔U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}〕`,
  );
  return seen.length > LONGEST_LINE ? `${seen.slice(0, LONGEST_LINE)}…` : seen;
}

function block(lines: readonly string[]): string {
  return [
    '```',
    ...lines
      .map(shown)
      .join('\n')
      .replace(/^\n+|\n+$/g, '')
      .split('\n'),
    '```',
  ].join('\n');
}

/** The check's words as they are: no emphasis, no link. */
function plain(text: string): string {
  return shown(text)
    .replace(/[\\`*_[\]<>&@]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./g, 'www\\.');
}

export function problemSection(code: ProblemCode): string {
  const problems = expectedProblems(read(join(FOLDER, code, 'expected.txt'))).filter(
    (problem) => problem.code === code,
  );
  const told = problems
    .filter(({ fix }, index) => problems.findIndex((other) => other.fix === fix) === index)
    .slice(0, MOST_MESSAGES);
  const isWarning = problems.every(({ level }) => level === '注意');
  const parts = [
    `### ${code}`,
    `${PROBLEM_CODES[code]}。${isWarning ? '（注意だけです。このままでも出せます。）' : ''}`,
  ];
  const note = PROBLEM_NOTES[code];
  if (note) parts.push(note);
  parts.push(
    '確かめると、こう出ます:',
    told
      .map(({ message, fix }) => `> ${plain(message)}\\\n> 直しかた: ${plain(fix)}`)
      .join('\n>\n'),
  );
  const mended = mendedFile(code);
  if (mended) {
    // A line 1 stands for the whole file.
    const lines = changedLines(
      mended.before,
      mended.after,
      problems.filter(({ file, line }) => file === mended.file && line > 1).map(({ line }) => line),
    );
    const where = mended.file === ENTRY ? '' : `（\`${mended.file}\`）`;
    parts.push(`直す前${where}:`, block(lines.before), '直したあと:', block(lines.after));
  }
  return parts.join('\n\n');
}

export function problemExamples(): string {
  return `\n${(Object.keys(PROBLEM_CODES) as ProblemCode[]).map(problemSection).join('\n\n')}\n`;
}
