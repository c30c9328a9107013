/** なければならないファイル: what is said where a file of content/ is not there. */
import { located, type LocatedFinding } from './located-finding.ts';

export function missingFile(file: string, what: string): LocatedFinding {
  return located(
    1,
    'missing-file',
    `${file}（${what}）がありません`,
    '前の版からもどしてください。',
  );
}
