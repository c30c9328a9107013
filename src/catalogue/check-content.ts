import { compareProblems, type Problem } from '../domain/problem.ts';
import { baseProblems, type BaseEntries } from './check-base.ts';
import { readCatalogue, type ReadOptions } from './read-catalogue.ts';

export interface CheckOptions extends Pick<ReadOptions, 'onProgress' | 'published'> {
  /** the entries as they were, to see what a change did to them */
  readonly base?: BaseEntries | undefined;
}

/** Every problem in content/, for `npm run check` and for the build's gate alike; with `base`, also of the change. */
export function checkContent(contentDir: string, today?: string, { onProgress, published, base }: CheckOptions = {}): readonly Problem[] {
  const { problems } = readCatalogue(contentDir, { today, onProgress, published });
  return base ? [...problems, ...baseProblems(contentDir, base)].sort(compareProblems) : problems;
}
