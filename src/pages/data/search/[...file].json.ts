/**
 * 索引のファイル。The search index: a head, the table of danger, what it is guessed by where it says nothing, more words, those of
 * other languages, and the entries in parts with their details and facts.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { keptWork } from '../../../catalogue/read/site-run.ts';
import { catalogueIndex } from '../../../search/files/catalogue-index.ts';
import { encodeHunches } from '../../../search/files/hunch-file.ts';
import { hunchesOf } from '../../../search/files/hunch-training.ts';
import { gatheringsFile } from '../../../search/files/gatherings-file.ts';
import { tracesOf } from '../../../search/files/danger-traces.ts';
import { namedFiles, type FromWords } from '../../../search/files/index-files.ts';
import { splitThesaurus } from '../../../search/files/split-thesaurus.ts';
import { sentGatherings } from '../../../site/build/gatherings.ts';
import { siteCatalogue } from '../../../site/build/joined-catalogue.ts';

/** They try every phrase of a table against every other, and no single entry changes them. */
const KEPT: FromWords = {
  split: (...from) => keptWork('split-thesaurus', from, () => splitThesaurus(...from)),
  traces: (...from) => keptWork('danger-traces', from, () => tracesOf(...from)),
};

export const getStaticPaths: GetStaticPaths = async () => {
  const catalogue = await siteCatalogue();
  const { danger, thesaurus } = catalogue;
  const hunches = keptWork('hunches', [danger, thesaurus], () =>
    encodeHunches(hunchesOf(danger, thesaurus)),
  );
  const events = gatheringsFile(sentGatherings(catalogue));
  const files: readonly (readonly [string, string])[] = [
    ...namedFiles(catalogueIndex(catalogue, KEPT)),
    ['hunch', hunches],
    ...(events ? [[events.name, events.content] as const] : []),
  ];
  return files.map(([file, content]) => ({ params: { file }, props: { content } }));
};

export const GET: APIRoute = ({ props }) => new Response(props['content'] as string);
