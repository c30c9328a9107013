/**
 * 何度も作る: builds the project it is started in, as often as it is asked. Half of a small build is spent on opening
 * the program of the build, and a test that builds again and again would open it each time.
 */
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface BuildRequest {
  /** that the site speaks of */
  readonly day: string;
  /** by how many threads; as many as the machine has processors where it is left out */
  readonly threads?: number | undefined;
}
export type BuildAnswer =
  { readonly made: number; readonly all: number } | { readonly wrong: string };

const processors = os.availableParallelism();
let threads = processors;
os.availableParallelism = () => threads;
syncBuiltinESMExports();

const { buildSite } = (await import(
  pathToFileURL(resolve('scripts/build/build-pipeline.ts')).href
)) as typeof import('../../scripts/build/build-pipeline.ts');

async function answerTo({ day, threads: wanted = processors }: BuildRequest): Promise<BuildAnswer> {
  process.env['SITE_TODAY'] = day;
  threads = wanted;
  try {
    const { made, all } = await buildSite();
    return { made, all };
  } catch (error) {
    return { wrong: (error as Error).message };
  }
}

process.on('message', (request: BuildRequest) => {
  void answerTo(request).then((answer) => process.send!(answer));
});
