/** ぴったり探すのデータ。The matcher's data, one file an area: a municipality, a prefecture, or the nation. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { matchExtra, withCard } from '../../../domain/entry/card-extras.ts';
import { withAddress } from '../../../domain/entry/panel-address.ts';
import { dangerForMatch } from '../../../domain/vocabulary/danger.ts';
import type { Resource } from '../../../domain/entry/entry-schema.ts';
import { byKind, withoutDefaults } from '../../../domain/entry/kind-defaults.ts';
import { columnsOfRecords, type AreaFile } from '../../../domain/entry/record-columns.ts';
import { matchRecordOf } from '../../../matching/match-record.ts';
import { areasWithFiles } from '../../../site/build/areas-with-files.ts';
import { siteCatalogue } from '../../../site/build/joined-catalogue.ts';
import { audiencesOf } from '../../../domain/entry/welcome.ts';

/** 協議会: no answer of a person makes them a body, so that none is ever suggested a place that is for bodies only. */
const isForPeople = (resource: Resource) => audiencesOf(resource).organisations !== 'only';

export const getStaticPaths: GetStaticPaths = async () =>
  areasWithFiles(await siteCatalogue()).map((area) => ({ params: { area } }));

export const GET: APIRoute = async ({ params }) => {
  const { wideFor, cardExtraOf, danger } = await siteCatalogue();
  const ofPanels = dangerForMatch(danger);
  const extraOf = (resource: Resource) =>
    withAddress(matchExtra(cardExtraOf(resource)), resource, ofPanels);
  const records = wideFor(params['area'] ?? '')
    .filter(isForPeople)
    .toSorted(byKind)
    .map((resource) => withoutDefaults(withCard(matchRecordOf(resource), extraOf(resource))));
  return new Response(JSON.stringify({ records: columnsOfRecords(records) } satisfies AreaFile));
};
