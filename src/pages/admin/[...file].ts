/** 編集画面: no path, and so no file, unless content/site.json asks for it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { FIELD_TABLE } from '../../catalogue/read/field-table.ts';
import { adminFiles, type AdminFile } from '../../site/admin/admin-bundle.ts';
import { adminConfiguration } from '../../site/admin/admin-collections.ts';
import type { AdminConfig } from '../../site/build/admin-config.ts';
import { adminPage } from '../../site/admin/admin-page.ts';
import { adminSite } from '../../site/admin/admin-site.ts';
import { siteCatalogue } from '../../site/build/joined-catalogue.ts';
import { SITE } from '../../site/build/site-config.ts';

async function filesFor(admin: AdminConfig): Promise<readonly AdminFile[]> {
  const configuration = adminConfiguration(
    admin,
    adminSite(await siteCatalogue(), SITE),
    FIELD_TABLE,
  );
  return [
    { path: 'index.html', content: adminPage(SITE.name) },
    { path: 'config.json', content: JSON.stringify(configuration) },
    ...adminFiles(),
  ];
}

export const getStaticPaths: GetStaticPaths = async () => {
  const files = SITE.admin ? await filesFor(SITE.admin) : [];
  return files.map(({ path, content }) => ({ params: { file: path }, props: { content } }));
};

export const GET: APIRoute = ({ props }) =>
  new Response((props as Pick<AdminFile, 'content'>).content);
