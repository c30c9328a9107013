/** データのファイルを書き出す: the pages under /data/v1/, one an ending, as Astro wants it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFilesByPath, mediaType, type Ending } from './data-files.ts';
import { siteCatalogue } from './joined-catalogue.ts';

export function dataEndpoint(ending: Ending): {
  readonly getStaticPaths: GetStaticPaths;
  readonly GET: APIRoute;
} {
  const end = `.${ending}`;
  return {
    getStaticPaths: async () =>
      [...dataFilesByPath(await siteCatalogue()).keys()]
        .filter((path) => path.endsWith(end))
        .map((path) => ({ params: { file: path.slice(0, -end.length) } })),
    GET: async ({ params, site }) => {
      const catalogue = await siteCatalogue();
      const file = dataFilesByPath(catalogue).get(`${params['file']}${end}`)!;
      const addressOf = (path: string) => new URL(path, site).href;
      return new Response(file.text({ catalogue, addressOf }, file.entries(catalogue)), {
        headers: { 'content-type': mediaType(ending) },
      });
    },
  };
}
