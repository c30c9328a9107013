import type { Problem } from '../domain/problem.ts';

/** An array of problems, for other programs. */
export function reportAsJson(problems: readonly Problem[]): string {
  return JSON.stringify(problems, null, 2);
}
