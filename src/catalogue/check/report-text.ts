/** 端末に出すまちがい。Problems for a person at a terminal. */
import type { Problem } from '../../domain/problem.ts';
import { visibleLine } from '../../domain/text/visible-text.ts';
import { PROBLEM_GUIDE } from './problem-codes.ts';

const LEVEL = { error: 'まちがい', warning: '注意' } as const;

export function problemAsText({ code, level, file, line, field, message, fix }: Problem): string {
  const lines = [
    `${file}:${line}${field ? ` ${field}` : ''}`,
    `  ${LEVEL[level]} [${code}] ${message}`,
    `  直しかた: ${fix}`,
  ];
  return lines.map(visibleLine).join('\n');
}

/** One paragraph per problem and a last line with the sums. */
export function reportAsText(problems: readonly Problem[]): string {
  const errors = problems.filter(({ level }) => level === 'error').length;
  const sums = `まちがい ${errors}件、注意 ${problems.length - errors}件`;
  return [...problems.map(problemAsText), sums].join('\n\n');
}

export const GUIDE_LINE = `[ ] の中のコードごとの例: ${PROBLEM_GUIDE}`;

/** The same, ending in where to read on. */
export function reportWithGuide(problems: readonly Problem[]): string {
  return problems.length === 0
    ? reportAsText(problems)
    : `${reportAsText(problems)}\n${GUIDE_LINE}`;
}
