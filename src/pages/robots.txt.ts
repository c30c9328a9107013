/** 検索エンジンへの案内。 */
import type { APIRoute } from 'astro';
import { routes } from '../site/links/routes.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\nSitemap: ${new URL(routes.file('sitemap.xml'), site).href}\n`,
  );
