/** content のファイルの形の JSON Schema, for editors: the templates in content/ name them. */
import type { APIRoute } from 'astro';
import {
  FORM_NAMES,
  publishedSchema,
  schemaFile,
  type FormName,
} from '../../catalogue/read/published-schemas.ts';
import { routes } from '../../site/links/routes.ts';

export const getStaticPaths = () => FORM_NAMES.map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params, site }) => {
  const name = params['name'] as FormName;
  const address = new URL(routes.file(schemaFile(name)), site).href;
  return new Response(JSON.stringify(publishedSchema(name, address), null, 1), {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
};
