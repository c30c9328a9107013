/** サイトを測る。npm run measure: builds the site, then prints what its pages weigh and where they break a rule. */
import { runCommand } from './terminal/command.ts';
import { htmlErrors } from './measure/html-check.ts';
import { accessibilityViolations } from './measure/accessibility.ts';
import { builtPages } from './measure/built-pages.ts';
import { brokenLinks } from './measure/link-check.ts';
import { pageTypes, type PageType } from './measure/page-types.ts';
import { contextFor, openSite, VIEWS, type SiteBrowser } from './measure/site-browser.ts';
import { totalOf, watchPage } from './measure/watch-page.ts';
import { buildSite, DIST } from './build/build-pipeline.ts';
import { withProgress } from './terminal/progress.ts';
import { say } from './terminal/say.ts';

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

async function measureType(site: SiteBrowser, type: PageType, html: string) {
  const violations: string[] = [];
  let weight = { html: 0, css: 0, js: 0, data: 0, other: 0 };
  for (const view of VIEWS) {
    const context = await contextFor(site.browser, view);
    const page = await context.newPage();
    const watch = watchPage(page, site.origin);
    await page.goto(site.origin + type.heaviest + type.fragment, { waitUntil: 'networkidle' });
    weight = await watch.weight();
    violations.push(
      ...(await accessibilityViolations(page)).map((line) => `${view.label} ${line}`),
      ...watch.foreign.map((url) => `外への通信 ${url}`),
    );
    await context.close();
  }
  return { type, weight, violations, errors: await htmlErrors(html) };
}

async function measure(): Promise<void> {
  const { seconds, peakMemoryBytes } = await buildSite();
  const pages = builtPages(DIST);
  const htmlOf = new Map(pages.map(({ path, html }) => [path, html]));
  const broken = brokenLinks(pages, DIST);
  const site = await openSite(DIST);
  try {
    const rows = [];
    for (const type of pageTypes(pages))
      rows.push(
        await withProgress(`${type.label}を測っています`, () =>
          measureType(site, type, htmlOf.get(type.heaviest)!),
        ),
      );
    say('ページの種類ごとに、いちばん重い1ページ（はじめて開いたとき、gzip、kB）\n');
    console.table(
      Object.fromEntries(
        rows.map(({ type, weight, violations, errors }) => [
          type.label,
          {
            ページ数: type.count,
            HTML: kilobytes(weight.html),
            CSS: kilobytes(weight.css),
            JS: kilobytes(weight.js),
            データ: kilobytes(weight.data),
            合計: kilobytes(totalOf(weight)),
            目標: type.budget ? kilobytes(type.budget) : '',
            axe: violations.length,
            HTMLの誤り: errors.length,
            例: type.heaviest,
          },
        ]),
      ),
    );
    say(`axe は ${VIEWS.map(({ label }) => label).join('・')} の3通りの合計です。`);
    for (const { type, violations, errors } of rows)
      for (const line of [...violations, ...errors]) say(`× ${type.label}: ${line}`);
    say(`\nページ ${pages.length}　切れているリンク ${broken.length}`);
    for (const { from, to } of broken.slice(0, 20)) say(`× ${from} → ${to}`);
    say(
      `作るのにかかった時間 ${seconds.toFixed(1)}秒　いちばん多く使ったメモリ ${(peakMemoryBytes / 1_048_576).toFixed(0)} MB（ページを作る部分）`,
    );
  } finally {
    await site.close();
  }
}

await runCommand(measure);
