/** The matcher's data, one file an area: a municipality, a prefecture, or the nation. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { withCard } from '../../../domain/entry/card-source.ts';
import { byKind, withoutDefaults } from '../../../domain/entry/kind-defaults.ts';
import { matchRecordOf } from '../../../matching/match-record.ts';
import { siteCatalogue } from '../../../site/build/joined-catalogue.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { listed, codesToChoose, municipalities } = await siteCatalogue();
  // The matcher asks for each area that one can choose, with what is around it: those without entries have an empty file.
  const asked = codesToChoose
    .map((code) => municipalities.get(code)!)
    .flatMap(({ code, prefectureCode, parent }) => [
      code,
      prefectureCode,
      ...(parent ? [parent] : []),
    ]);
  return [...new Set(['national', ...asked, ...listed.flatMap((resource) => resource.area)])].map(
    (area) => ({ params: { area } }),
  );
};

export const GET: APIRoute = async ({ params }) => {
  const { wideFor, cardExtraOf } = await siteCatalogue();
  const records = wideFor(params['area'] ?? '')
    .toSorted(byKind)
    .map((resource) => withoutDefaults(withCard(matchRecordOf(resource), cardExtraOf(resource))));
  return new Response(JSON.stringify({ records }));
};
