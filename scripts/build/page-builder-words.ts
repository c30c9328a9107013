/** ページを作るプログラムの言ったこと: what Astro prints in English, as a person at the terminal can use it. */
import { fileTrouble } from '../../src/catalogue/read/file-trouble.ts';

const COLOURS = /\u001B\[[\d;]*m/g;
const JAPANESE = /[ぁ-んァ-ヶ一-龠]/;
const TRACE = /^\s*at |^\s*(?:Stack trace|Location|Hint|Error reference|Caused by):/;
/** EACCES: permission denied, open '/…/dist/index.html' */
const SYSTEM = /\b(E[A-Z]{3,}): [^\n']*(?:'([^'\n]*)')?/;

/** What our own code threw inside it, else what the system said, else nothing that a person could read. */
export function pageBuilderWords(output: string): string | undefined {
  const lines = output
    .replace(COLOURS, '')
    .split('\n')
    .filter((line) => !TRACE.test(line));
  const own = lines
    .filter((line) => JAPANESE.test(line))
    .map((line) =>
      line.replace(/^\s*(?:\[?\w*Error\]?:?|\d{2}:\d{2}:\d{2}(?: \[ERROR\])?)\s*/, ''),
    );
  if (own.length > 0) return [...new Set(own)].join('\n');
  const [, code, path] = SYSTEM.exec(output) ?? [];
  if (code === undefined) return undefined;
  const { message, fix } = fileTrouble(code);
  return `${path ?? 'ファイル'}: ${message}。${fix}`;
}
