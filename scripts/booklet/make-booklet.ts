/**
 * 冊子の PDF を作る。Prints the page of a booklet, finds where its headings landed, writes those pages into the contents,
 * and prints again, until nothing moves: then every number is right.
 */
import type { Page } from 'playwright-core';
import { contextFor, type SiteBrowser } from '../measure/site-browser.ts';
import { printText } from '../../src/words/ja/print.ts';
import { anchorsOf, readPdf, type Anchored } from './pdf-anchors.ts';

export interface BookletWish {
  readonly code: string;
  readonly needs?: readonly string[];
  /** of kind groups, or `wide` */
  readonly kinds?: readonly string[];
  readonly isLarge?: boolean;
}

export interface MadeBooklet<T> {
  readonly pdf: Buffer;
  /** what `look` saw of the page that was printed */
  readonly seen: T;
  readonly pages: number;
  /** how often it was printed */
  readonly rounds: number;
}

/** Each row of the contents has room for its page from the first time on: three times are enough. */
const MOST_ROUNDS = 6;
const PAPER = { format: 'A4', preferCSSPageSize: true, outline: true, tagged: true } as const;

export function bookletAddress({ code, needs = [], kinds = [], isLarge }: BookletWish): string {
  const words = [
    ...(isLarge ? ['large=yes'] : []),
    ...(needs.length > 0 ? [`needs=${needs.join()}`] : []),
    ...(kinds.length > 0 ? [`kinds=${kinds.join()}`] : []),
  ];
  return `/print/${code}/${words.length > 0 ? `#${words.join('&')}` : ''}`;
}

/** The name and the day at the foot of each page but the cover: only here, for a sheet of styles knows no area. */
async function addFoot(page: Page): Promise<void> {
  const { name, made } = await page.evaluate(() => {
    const { bookletName = '', made = '' } =
      document.querySelector<HTMLElement>('.booklet')?.dataset ?? {};
    return { name: bookletName, made };
  });
  const box = (side: string, words: string) =>
    `@bottom-${side} { content: ${JSON.stringify(words)}; font: 8pt sans-serif; }`;
  const none = `@bottom-left { content: none; } @bottom-right { content: none; }`;
  await page.addStyleTag({
    content: `@page { ${box('left', name)} ${box('right', made)} } @page :first { ${none} }`,
  });
}

/** @returns whether a row of the contents says something else than before */
function writePages(page: Page, found: ReadonlyMap<string, Anchored>): Promise<boolean> {
  const words = Object.fromEntries(
    [...found].map(([anchor, { page: number }]) => [anchor, printText.contents.page(number)]),
  );
  return page.evaluate((known) => {
    let isChanged = false;
    for (const box of document.querySelectorAll<HTMLElement>('[data-page-of]')) {
      const word = known[box.dataset['pageOf']!] ?? '';
      isChanged ||= box.textContent !== word;
      box.textContent = word;
    }
    return isChanged;
  }, words);
}

const lookAway = () => Promise.resolve(undefined);

/**
 * @param look is asked of the finished page, and `prepare` changes it before it is printed: for tests
 * @throws Error in Japanese when the numbers never come to rest
 */
export async function makeBooklet<T = undefined>(
  site: SiteBrowser,
  wish: BookletWish,
  look: (page: Page) => Promise<T> = lookAway as () => Promise<T>,
  prepare: (page: Page) => Promise<void> = lookAway,
): Promise<MadeBooklet<T>> {
  // The foot is a style of this command, which the policy of the page does not know.
  const context = await contextFor(site.browser, undefined, { bypassCSP: true });
  try {
    const page = await context.newPage();
    await page.goto(site.origin + bookletAddress(wish), { waitUntil: 'networkidle' });
    await addFoot(page);
    await prepare(page);
    for (let rounds = 1; rounds <= MOST_ROUNDS; rounds += 1) {
      const pdf = await page.pdf(PAPER);
      const read = readPdf(pdf);
      if (!(await writePages(page, anchorsOf(read))))
        return { pdf, pages: read.pageNumber.size, rounds, seen: await look(page) };
    }
    throw new Error('もくじのページの数字が決まりませんでした。もう一度ためしてください。');
  } finally {
    await context.close();
  }
}
