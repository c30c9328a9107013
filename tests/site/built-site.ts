/** The site that `npm test` built before the suites ran. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../../scripts/build/build-pipeline.ts';
import { builtPages } from '../../scripts/measure/built-pages.ts';

if (!existsSync(join(DIST, 'index.html')))
  throw new Error('dist/ がありません。npm test か npm run build で作ってください。');

export const pages = builtPages(DIST);
export const pageAt = (path: string): string => {
  const page = pages.find((one) => one.path === path);
  if (!page) throw new Error(`${path} がありません`);
  return page.html;
};
export { DIST };
