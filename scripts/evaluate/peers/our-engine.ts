/** くらべる相手: 私たちの探しかた。 */
import { search } from '../../../src/search/answer/search.ts';
import type { SearchIndex } from '../../../src/search/index/search-index.ts';

/** Our search as a person sees it: the urgent lines, the results, and what stands below them where they are few. */
export function ourEngine(index: SearchIndex): (query: string, limit: number) => readonly string[] {
  return (query, limit) => {
    const { urgent, results, related } = search(query, index);
    return [...urgent, ...[...results, ...related].map(({ document }) => document)]
      .slice(0, limit)
      .map(({ id }) => id);
  };
}
