import { compareProblems, type Problem } from '../domain/problem.ts';
import { baseProblems, type BaseEntries } from './check-base.ts';
import { readCatalogue, type ReadOptions } from './read-catalogue.ts';

/** Every problem in content/, for `npm run check` and for the build's gate alike; with `base`, also of the change. */
export function checkContent(contentDir: string, today?: string, onProgress?: ReadOptions['onProgress'], base?: BaseEntries): readonly Problem[] {
  const { problems } = readCatalogue(contentDir, { today, onProgress });
  return base ? [...problems, ...baseProblems(contentDir, base)].sort(compareProblems) : problems;
}
