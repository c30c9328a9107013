/** 行の分かったまちがい。 */
import type { Finding } from '../../domain/problem.ts';

/** A finding whose line in the file is already known. */
export interface LocatedFinding extends Finding {
  readonly line: number;
}

export function located(
  line: number,
  code: string,
  message: string,
  fix: string,
  path: LocatedFinding['path'] = [],
): LocatedFinding {
  return { line, code, message, fix, path };
}
