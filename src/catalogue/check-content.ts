import { compareProblems, type Problem } from '../domain/problem.ts';
import { baseProblems, type BaseEntries } from './check-base.ts';
import { readCatalogue, type ReadOptions } from './read-catalogue.ts';
import { siteProblems } from './site-file.ts';

export interface CheckOptions extends Pick<ReadOptions, 'onProgress' | 'published'> {
  /** the entries as they were, to see what a change did to them */
  readonly base?: BaseEntries | undefined;
  /** content/site.json must be there */
  readonly needsSite?: boolean | undefined;
  /** content/vocabulary/danger.yml must be there; where the site is, unless it is said */
  readonly needsDanger?: boolean | undefined;
}

/** Every problem in content/, for `npm run check` and for the build's gate alike; with `base`, also of the change. */
export function checkContent(contentDir: string, today?: string, { onProgress, published, base, needsSite = false, needsDanger = needsSite }: CheckOptions = {}): readonly Problem[] {
  const { problems, municipalities } = readCatalogue(contentDir, { today, onProgress, published, needsDanger });
  return [...problems, ...siteProblems(contentDir, municipalities, needsSite), ...(base ? baseProblems(contentDir, base) : [])].sort(compareProblems);
}
