/** すぐに閉じる: the script as every page loads it, without what is written for people. */
import type { APIRoute } from 'astro';
import script from '../site/leaving.js?raw';

const COMMENTS = /^\s*(?:\/\/.*|\/\*[\s\S]*?\*\/)\n/gm;

export const GET: APIRoute = () => new Response(script.replace(COMMENTS, '').replace(/^\s+/gm, ''), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
