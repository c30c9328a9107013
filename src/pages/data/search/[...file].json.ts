/**
 * 索引のファイル。The search index: a head, more words, those of other languages, and the entries in parts with their
 * details and facts.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { keptWork } from '../../../catalogue/read/site-run.ts';
import { catalogueIndex } from '../../../search/files/catalogue-index.ts';
import { splitThesaurus } from '../../../search/files/split-thesaurus.ts';
import { siteCatalogue } from '../../../site/build/joined-catalogue.ts';

/** It tries every phrase of the table against every other, and no single entry changes it. */
const keptSplit: typeof splitThesaurus = (...from) =>
  keptWork('split-thesaurus', from, () => splitThesaurus(...from));

export const getStaticPaths: GetStaticPaths = async () => {
  const { head, words, foreign, parts } = catalogueIndex(await siteCatalogue(), keptSplit);
  const files: readonly (readonly [string, string])[] = [
    ['head', head],
    ['words', words],
    ['foreign', foreign],
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
