/**
 * 役所の代表の番号。Of a prefecture's municipalities, for who tells of violence against one who is old where no desk of the
 * town is known (高齢者虐待防止法7条、障害者虐待防止法7条): asked for then alone.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Halls } from '../../../matching/urgent-desks.ts';
import { siteCatalogue } from '../../../site/build/joined-catalogue.ts';

/** Is there a municipality of it with a page? */
export const getStaticPaths: GetStaticPaths = async () => {
  const { municipalities, pagesIn } = await siteCatalogue();
  return municipalities
    .all()
    .filter(({ code, kind }) => kind === 'prefecture' && pagesIn(code).length > 0)
    .map(({ code }) => ({ params: { prefecture: code } }));
};

export const GET: APIRoute = async ({ params }) => {
  const { officeOf, pagesIn } = await siteCatalogue();
  const halls: Halls = Object.fromEntries(
    pagesIn(params['prefecture'] ?? '').flatMap((code) => {
      const { name, phone } = officeOf(code) ?? {};
      return name && phone ? [[code, [name, phone]] as const] : [];
    }),
  );
  return new Response(JSON.stringify(halls));
};
