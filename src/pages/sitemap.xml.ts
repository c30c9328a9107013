/** ページの一覧。 */
import type { APIRoute } from 'astro';
import { KIND_IDS } from '../domain/vocabulary/kind.ts';
import { NEED_IDS } from '../domain/vocabulary/need.ts';
import { gapCatalogue } from '../site/build/gap-catalogue.ts';
import { GAP_NEEDS } from '../domain/gap/gap-kinds.ts';
import { siteGuides, siteSupport } from '../site/build/guides.ts';
import { siteCatalogue } from '../site/build/joined-catalogue.ts';
import { needsWithPage } from '../site/build/need-answers.ts';
import { ABOUT_PAGES } from '../site/build/about-pages.ts';
import { isSensitive } from '../site/entry/entry-lines.ts';
import { routes } from '../site/links/routes.ts';

/** Every page a search engine may show. Sensitive entries are left to the helplines page. */
export const GET: APIRoute = async ({ site }) => {
  const catalogue = await siteCatalogue();
  const guides = await siteGuides();
  const gaps = await gapCatalogue();
  const paths = [
    routes.home(),
    routes.needs(),
    routes.guides(),
    routes.kinds(),
    routes.networks(),
    routes.support(),
    routes.wanted(),
    routes.events(),
    ...[...(await siteSupport()).keys()].map((id) => routes.supportDoor(id)),
    routes.municipalities(),
    routes.helplines(),
    routes.search(),
    routes.match(),
    routes.shortlist(),
    routes.table(),
    routes.status(),
    routes.freshness(),
    routes.edit(),
    routes.about(),
    routes.data(),
    ...ABOUT_PAGES.map(routes.aboutPage),
    ...NEED_IDS.map(routes.need),
    ...guides.map(({ id }) => routes.guide(id)),
    ...KIND_IDS.map(routes.kind),
    ...catalogue.ofKind('support-network').map(routes.network),
    ...catalogue.codesWithPages.flatMap((code) => [
      routes.municipality(code),
      ...needsWithPage(catalogue.localTo(code))
        .filter((need) => need !== 'violence')
        .map((need) => routes.municipalityNeed(code, need)),
    ]),
    ...catalogue.codesWithCalendar.map(routes.calendar),
    ...catalogue.prefecturesWithPage.map((code) =>
      routes.prefecture(catalogue.municipalities.get(code)!.slug),
    ),
    routes.print(),
    ...catalogue.codesWithGapSheet.flatMap((code) => [routes.booklet(code), routes.sheets(code)]),
    routes.gaps(),
    routes.gapReports(),
    ...GAP_NEEDS.map(routes.gapNeed),
    ...gaps.prefectures.map((code) =>
      routes.gapPrefecture(catalogue.municipalities.get(code)!.slug),
    ),
    ...catalogue.codesWithGapSheet.flatMap((code) => [routes.gapArea(code), routes.gapSheet(code)]),
  ].map((path) => ({ path, changed: undefined as string | undefined }));
  const entries = catalogue.resources
    .filter((resource) => !isSensitive(resource))
    .map((resource) => ({ path: routes.resource(resource), changed: resource.asOf }));
  const lines = [...paths, ...entries].map(
    ({ path, changed }) =>
      `<url><loc>${new URL(path, site).href}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>`,
  );
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('\n')}\n</urlset>\n`,
    { headers: { 'content-type': 'application/xml' } },
  );
};
