/** まちがいの形。A problem in the content, as data. Reporters print it; nothing here writes to a screen. */

export interface Problem {
  /** stable id, also the anchor in content/PROBLEMS.md and the folder under tests/fixtures/problems/ */
  readonly code: string;
  readonly level: 'error' | 'warning';
  /** path from the project's folder, with / between */
  readonly file: string;
  /** 1-based; 1 when the problem concerns the whole file */
  readonly line: number;
  /** the field's dotted path in the front matter, such as phones.0.number */
  readonly field?: string | undefined;
  /** なにがおかしいか */
  readonly message: string;
  /** どう直すか */
  readonly fix: string;
}

/** What a rule reports before the reader knows in which file and line it stands. */
export interface Finding {
  readonly code: string;
  readonly level?: 'error' | 'warning';
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly fix: string;
}

/** What is wrong with one value; where it stands is the caller's to say. */
export type ContentFinding = Pick<Problem, 'code' | 'message' | 'fix'>;

/** A list of one where it holds, else of none. */
export function when<T>(holds: unknown, found: T): readonly T[] {
  return holds ? [found] : [];
}

/** Order problems as a person reads: by file, then line, then field. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    compareText(a.field ?? '', b.field ?? '') ||
    compareText(a.code, b.code)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
