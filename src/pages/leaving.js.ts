/** すぐに閉じる: the script as every page loads it, as small as it goes. */
import type { APIRoute } from 'astro';
import { minifySync } from 'vite';
import script from '../site/elements/leaving.js?raw';

/** As old as what the file is written in: newer words would keep it from running where it ran. */
const target = 'es2015';

export const GET: APIRoute = () =>
  new Response(minifySync('leaving.js', script, { compress: { target } }).code, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
