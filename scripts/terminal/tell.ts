/** うまくいかなかったことを、端末の前の人に言う: in Japanese, never as a stack trace or a library's English. */
import { isAbsolute, relative } from 'node:path';
import { fileTrouble, systemCodeOf } from '../../src/catalogue/read/file-trouble.ts';
import { complain } from './say.ts';

export const BUILD_FAILED = 1;

const JAPANESE = /[ぁ-んァ-ヶ一-龠]/;
/** Lines of a trace, which no message of ours has. */
const TRACE = /^\s*at .+:\d+|^\s*at .+\(.*\)\s*$|^Node\.js v\d|node:internal/;

const MORE =
  '何をしたときに出たかを、この不具合を直せる人に知らせてください。CATALOG_DEBUG=1 をつけて動かすと、直す人のための記録（英語）も出ます。';

/** Paths as people see them: from the folder where they work. */
function shownPath(path: string): string {
  const here = relative(process.cwd(), path);
  return here === '' || here.startsWith('..') || isAbsolute(here) ? path : here;
}

interface SystemError extends Error {
  readonly path?: string;
  readonly dest?: string;
}

/** What an error says to a person. */
export function troubleWords(error: unknown): string {
  const code = systemCodeOf(error);
  if (code !== undefined && !JAPANESE.test((error as Error).message)) {
    const { path, dest } = error as SystemError;
    const { message, fix } = fileTrouble(code);
    return `${[path, dest].flatMap((one) => (one ? [shownPath(one)] : [])).join(' → ') || 'ファイル'}: ${message}。${fix}`;
  }
  const said = (error instanceof Error ? error.message : String(error))
    .split('\n')
    .filter((line) => !TRACE.test(line))
    .join('\n');
  if (JAPANESE.test(said)) return said;
  return `思いがけない不具合で止まりました${error instanceof Error ? `（${error.name}）` : ''}。${MORE}`;
}

export function tell(error: unknown): void {
  complain(troubleWords(error));
  if (process.env['CATALOG_DEBUG'] && error instanceof Error)
    complain(error.stack ?? error.message);
}
