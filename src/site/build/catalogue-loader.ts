/**
 * Hands Astro what the catalogue's own reader read. Astro's file loader would stop at the first bad
 * file, run JavaScript front matter and drop double ids; ours refuses all of it with line and fix.
 */
import type { Loader } from 'astro/loaders';
import { fileURLToPath } from 'node:url';
import { readCatalogue } from '../../catalogue/read/read-catalogue.ts';
import { reportAsText } from '../../catalogue/check/report-text.ts';

export function catalogueLoader(): Loader {
  return {
    name: 'tsunagaru-catalogue',
    async load({ store, logger, watcher, config, generateDigest }) {
      const content = fileURLToPath(new URL('./content/', config.root));
      const fill = () => {
        const { resources, problems } = readCatalogue(content);
        const errors = problems.filter((problem) => problem.level === 'error');
        if (errors.length > 0) {
          const report = reportAsText(errors);
          // A build must not go out with a broken entry; the editor's server goes on with the rest.
          if (import.meta.env.PROD) throw new Error(`content に直すところがあります。\n${report}`);
          logger.error(report);
        }
        const seen = new Set<string>();
        for (const resource of resources) {
          seen.add(resource.id);
          store.set({ id: resource.id, data: { ...resource }, digest: generateDigest(JSON.stringify(resource)) });
        }
        for (const id of store.keys()) if (!seen.has(id)) store.delete(id);
      };
      fill();
      watcher?.add(content);
      watcher?.on('all', (_event, path) => {
        if (path.endsWith('.md') && path.includes('resources')) fill();
      });
    },
  };
}
