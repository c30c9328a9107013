import type { Problem } from '../domain/problem.ts';
import { readCatalogue, type ReadOptions } from './read-catalogue.ts';

/** Every problem in content/, for `npm run check` and for the build's gate alike. */
export function checkContent(contentDir: string, today?: string, { onProgress, published }: Pick<ReadOptions, 'onProgress' | 'published'> = {}): readonly Problem[] {
  return readCatalogue(contentDir, { today, onProgress, published }).problems;
}
