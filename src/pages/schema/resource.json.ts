/** 場所のファイルの見出しの JSON Schema, for editors: content/resources/_template.md names it. */
import type { APIRoute } from 'astro';
import { frontMatterJsonSchema, SCHEMA_FILE } from '../../catalogue/read/front-matter-schema.ts';
import { routes } from '../../site/links/routes.ts';

export const GET: APIRoute = ({ site }) => {
  const schema = frontMatterJsonSchema(new URL(routes.file(SCHEMA_FILE), site).href);
  return new Response(JSON.stringify(schema, null, 1), {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
};
