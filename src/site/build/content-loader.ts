/**
 * Astro に content を渡す。Hands Astro what the catalogue's own reader read. Astro's file loader would stop at the
 * first bad file, run JavaScript front matter and drop double ids; ours refuses all of it with line and fix.
 */
import type { Loader } from 'astro/loaders';
import { fileURLToPath } from 'node:url';
import { reportAsText } from '../../catalogue/check/report-text.ts';
import { findEntryFiles } from '../../catalogue/read/entry-files.ts';
import { openReadings } from '../../catalogue/read/kept-readings.ts';
import { readCatalogue } from '../../catalogue/read/read-catalogue.ts';
import { readGuides, type GuideFolder } from '../../catalogue/read/read-guides.ts';
import { readPages } from '../../catalogue/read/read-page.ts';
import { toldGuide } from '../../domain/guide/told-guide.ts';
import type { Problem } from '../../domain/problem.ts';

interface ReadFolder {
  readonly items: readonly { readonly id: string; readonly data: Record<string, unknown> }[];
  readonly problems: readonly Problem[];
}

/** @param folder under content/ · `read` is given content/ and the project, both on the disk */
function contentLoader(
  folder: string,
  read: (content: string, project: string) => ReadFolder,
): Loader {
  return {
    name: `tsunagaru-${folder}`,
    async load({ store, logger, watcher, config, generateDigest }) {
      const content = fileURLToPath(new URL('./content/', config.root));
      const fill = () => {
        const { items, problems } = read(content, fileURLToPath(config.root));
        const errors = problems.filter((problem) => problem.level === 'error');
        if (errors.length > 0) {
          const report = reportAsText(errors);
          // A build must not go out with a broken file; the editor's server goes on with the rest.
          if (import.meta.env.PROD) throw new Error(`content に直すところがあります。\n${report}`);
          logger.error(report);
        }
        const seen = new Set(items.map(({ id }) => id));
        for (const { id, data } of items)
          store.set({ id, data, digest: generateDigest(JSON.stringify(data)) });
        for (const id of store.keys()) if (!seen.has(id)) store.delete(id);
      };
      fill();
      watcher?.add(content);
      watcher?.on('all', (_event, path) => {
        if (/\.(?:md|yml)$/.test(path) && path.includes(folder)) fill();
      });
    },
  };
}

/** Our own build compiles the pages here, and hands them its entries when it renders them. */
const IS_COMPILED_ONLY = process.env['KEEP_PROGRAM_IN'] !== undefined;

/** content/resources: an id, the checked front matter and what follows from the kind */
export const catalogueLoader = () =>
  contentLoader('resources', (content, project) => {
    if (IS_COMPILED_ONLY) return { items: [], problems: [] };
    const { resources, problems } = readCatalogue(content, { kept: openReadings(project) });
    return {
      items: resources.map((resource) => ({ id: resource.id, data: { ...resource } })),
      problems,
    };
  });

/** content/pages: title, lead and body */
export const pagesLoader = () =>
  contentLoader('pages', (content) => {
    const read = readPages(content);
    return {
      items: read.flatMap(({ name, page }) => (page ? [{ id: name, data: { ...page } }] : [])),
      problems: read.flatMap(({ problems }) => problems),
    };
  });

/** content/guides and content/support: each chain, with the sources, rights and answers that it names */
export const guidesLoader = (folder: GuideFolder) =>
  contentLoader(folder, (content) => {
    const lines = new Set(findEntryFiles(content).files.map(({ id }) => id));
    const { guides, common, problems } = readGuides(content, { lines, folder });
    return {
      items: guides.map((guide) => ({ id: guide.id, data: { ...toldGuide(guide, common) } })),
      problems,
    };
  });
