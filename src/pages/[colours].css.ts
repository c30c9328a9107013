/** 団体の色。/colours.css: the group's own colours, only when it set some. The policy allows no inline style. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { coloursStyleSheet } from '../domain/settings/site-colours.ts';
import { SITE } from '../site/build/site-config.ts';

const sheet = coloursStyleSheet(SITE.colours);

export const getStaticPaths: GetStaticPaths = () =>
  sheet === '' ? [] : [{ params: { colours: 'colours' } }];

export const GET: APIRoute = () => new Response(sheet, { headers: { 'content-type': 'text/css' } });
