/** 冊子を PDF にする。npm run booklet -- 練馬区: the area's booklet as it is built in dist/, with the pages in its contents. */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readMunicipalities } from '../src/catalogue/read/municipalities-file.ts';
import type { Municipalities } from '../src/domain/area/municipality.ts';
import { chosenKinds, chosenNeeds } from './booklet/wished-words.ts';
import { makeBooklet } from './booklet/make-booklet.ts';
import { DIST } from './build/build-pipeline.ts';
import { openSite } from './measure/site-browser.ts';
import { readOptions, runCommand } from './terminal/command.ts';
import { oneMunicipality } from './terminal/one-municipality.ts';
import { withProgress } from './terminal/progress.ts';
import { say } from './terminal/say.ts';

const USAGE = `使いかた: npm run booklet -- 市区町村の名前かコード [--needs food,money] [--kinds place,food] [--large] [--out 冊子.pdf]
  先に npm run build で dist/ を作ってください。--large は大きい字、--needs は困りごと、--kinds は場所の種類です。`;

const OPTIONS = {
  needs: { type: 'string' },
  kinds: { type: 'string' },
  large: { type: 'boolean', default: false },
  out: { type: 'string' },
  site: { type: 'string', default: DIST },
  content: { type: 'string', default: 'content' },
} as const;

function options() {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const [area] = positionals;
  if (area === undefined || positionals.length > 1) throw new Error();
  return { ...values, area };
}

const hasBooklet = (site: string, code: string) =>
  existsSync(join(site, 'print', code, 'index.html'));

/** @throws Error in Japanese, with the areas around it that have one */
function refuse(site: string, code: string, municipalities: Municipalities): never {
  if (!existsSync(join(site, 'index.html')))
    throw new Error(`${site} にサイトがありません。先に npm run build をしてください。`);
  const near = municipalities.neighboursOf(code).filter((other) => hasBooklet(site, other));
  const names = near.map((other) => municipalities.name(other)).join('、');
  throw new Error(
    `${municipalities.fullName(code)}の冊子はありません（窓口のほかの場所が、まだのっていません）。${names === '' ? '' : `となりで冊子があるところ: ${names}`}`,
  );
}

async function booklet(): Promise<string> {
  const { area, large, ...values } = readOptions(USAGE, options);
  const municipalities = readMunicipalities(resolve(values.content));
  const code = oneMunicipality(area, municipalities);
  const [needs, kinds] = [chosenNeeds(values.needs), chosenKinds(values.kinds)];
  const folder = resolve(values.site);
  if (!hasBooklet(folder, code)) refuse(folder, code, municipalities);
  const file = resolve(values.out ?? `${municipalities.name(code)}の冊子.pdf`);
  const site = await openSite(folder);
  try {
    const { pdf, pages } = await withProgress('冊子を作っています', () =>
      makeBooklet(site, { code, needs, kinds, isLarge: large }),
    );
    writeFileSync(file, pdf);
    return `${file} に作りました（${pages}ページ）。印刷する前に、画面で見てください。`;
  } finally {
    await site.close();
  }
}

await runCommand(async () => say(await booklet()));
