/** 空白の表: /gaps/needs.csv and /gaps/kinds.csv, for spreadsheets. */
import type { APIRoute } from 'astro';
import { gapCatalogue } from '../../site/build/gap-catalogue.ts';
import { kindsCsv, needsCsv } from '../../site/build/gap-files.ts';

const FILES = { needs: needsCsv, kinds: kindsCsv } as const;

export const getStaticPaths = () => Object.keys(FILES).map((file) => ({ params: { file } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(FILES[params.file as keyof typeof FILES](await gapCatalogue()), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
