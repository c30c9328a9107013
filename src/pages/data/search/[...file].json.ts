/**
 * 索引のファイル。The search index: a head, more words, those of other languages, and the entries in parts with their
 * details and facts.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { keptWork } from '../../../catalogue/read/site-run.ts';
import { catalogueIndex } from '../../../search/files/catalogue-index.ts';
import { gatheringsFile } from '../../../search/files/gatherings-file.ts';
import { splitThesaurus } from '../../../search/files/split-thesaurus.ts';
import { sentGatherings } from '../../../site/build/gatherings.ts';
import { siteCatalogue } from '../../../site/build/joined-catalogue.ts';

/** It tries every phrase of the table against every other, and no single entry changes it. */
const keptSplit: typeof splitThesaurus = (...from) =>
  keptWork('split-thesaurus', from, () => splitThesaurus(...from));

export const getStaticPaths: GetStaticPaths = async () => {
  const catalogue = await siteCatalogue();
  const { head, words, foreign, parts } = catalogueIndex(catalogue, keptSplit);
  const events = gatheringsFile(sentGatherings(catalogue));
  const files: readonly (readonly [string, string])[] = [
    ['head', head],
    ['words', words],
    ['foreign', foreign],
    ...(events ? [[events.name, events.content] as const] : []),
    ...parts.flatMap(
      ({ name, main, details, facets }) =>
        [
          [name, main],
          [`${name}-details`, details],
          [`${name}-facets`, facets],
        ] as const,
    ),
  ];
  return files.map(([file, content]) => ({ params: { file }, props: { content } }));
};

export const GET: APIRoute = ({ props }) => new Response(props['content'] as string);
