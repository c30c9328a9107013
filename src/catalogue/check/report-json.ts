/** JSON で出すまちがい。 */
import type { Problem } from '../../domain/problem.ts';
import { visibleJson } from '../../domain/text/visible-text.ts';

/** An array of problems, for other programs. */
export function reportAsJson(problems: readonly Problem[]): string {
  return visibleJson(problems);
}
