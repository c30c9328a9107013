/** GitHub に出すまちがい。Problems as GitHub's workflow commands: each shows on its line of the pull request. */
import type { Problem } from '../../domain/problem.ts';
import { PROBLEM_GUIDE } from './problem-codes.ts';

const data = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

export function reportAsGithub(problems: readonly Problem[]): string {
  return problems
    .map(
      ({ code, level, file, line, message, fix }) =>
        `::${level} file=${property(file)},line=${line},title=${property(code)}::${data(`${message}\n直しかた: ${fix}\n例: ${PROBLEM_GUIDE} の「${code}」`)}`,
    )
    .join('\n');
}
