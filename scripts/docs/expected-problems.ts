/** 見本のまちがい。 */

/** The problems in a fixture's expected.txt, as `npm run check` prints them. */
export interface ExpectedProblem {
  readonly file: string;
  readonly line: number;
  readonly level: string;
  readonly code: string;
  readonly message: string;
  readonly fix: string;
}

const PARAGRAPH =
  /^(?<file>.+?):(?<line>\d+)(?: \S+)?\n {2}(?<level>\S+) \[(?<code>[a-z0-9-]+)\] (?<message>.+)\n {2}直しかた: (?<fix>.+)$/gm;

export function expectedProblems(text: string): readonly ExpectedProblem[] {
  return [...text.matchAll(PARAGRAPH)].map(({ groups }) => {
    const { file, line, level, code, message, fix } = groups as Record<
      'file' | 'line' | 'level' | 'code' | 'message' | 'fix',
      string
    >;
    return { file, line: Number(line), level, code, message, fix };
  });
}
