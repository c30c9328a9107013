/** すぐに閉じる across a tab's history, with the browser's memory for 「戻る」 switched on, as people have it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it as plainIt } from 'vitest';
import { contextFor, openSite, type SiteBrowser } from '../../scripts/measure/site-browser.ts';
import { serve } from '../../scripts/build/static-server.ts';
import { formText } from '../../src/words/ja/match-form.ts';
import { needWord } from '../../src/domain/entry/page-address.ts';
import { DIST } from './built-site.ts';
import { openRememberingBrowser } from './remembering-browser.ts';

const ELSEWHERE = /^https:\/\/www\.jma\.go\.jp\//;
const WORDS = '夫に殴られる';
const VIOLENCE = `/needs/${needWord('violence')}/`;
let site: SiteBrowser;
let remembering: Browser;
let origin: string;

beforeAll(async () => {
  site = await openSite(DIST);
  ({ origin } = site);
  remembering = await openRememberingBrowser();
});
afterAll(async () => {
  await remembering.close();
  await site.close();
});

/** A tab with another site's page first, as tabs have; the weather is answered by the test. */
async function openTab(context: BrowserContext, path?: string): Promise<Page> {
  await context.route(ELSEWHERE, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>天気</title><p>晴れ</p>' }),
  );
  await context.route('https://before.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>前のサイト</title>' }),
  );
  const page = await context.newPage();
  await page.goto('https://before.example/');
  if (path !== undefined) await page.goto(origin + path, { waitUntil: 'networkidle' });
  return page;
}

/** Each test has a browser's profile of its own: most of its time it waits, and another one can run meanwhile. */
const tabsOf = (browser: () => Browser) =>
  plainIt.extend<{ newTab: (path?: string) => Promise<Page> }>({
    newTab: async ({ task: _task }, use) => {
      const context = await contextFor(browser());
      await use((path) => openTab(context, path));
      await context.close();
    },
  });
const it = tabsOf(() => remembering);
/** For what does not go through the history: a page costs a third there. */
const itHere = tabsOf(() => site.browser);

/** Goes through the site as a person does: by links, so that each page may be kept in memory. */
async function follow(page: Page, selector: string): Promise<void> {
  const before = page.url();
  await page.locator(selector).first().click();
  await page.waitForURL((url) => url.href !== before);
  await page.waitForLoadState('networkidle');
}

/** Not page.goBack(), nor waitForURL: they wait for a load, which a page from memory has not. */
async function back(page: Page, to: string): Promise<void> {
  await page.evaluate(() => {
    setTimeout(() => history.back());
  });
  await expect.poll(() => page.url(), { timeout: 5_000 }).toContain(to);
  await page.waitForTimeout(200);
}

const exit = (page: Page) => page.locator('[data-quick-exit]');
async function leave(page: Page): Promise<void> {
  await exit(page).click();
  await page.waitForURL(ELSEWHERE);
}

const shown = (page: Page) =>
  page.evaluate(() => {
    if (!document.documentElement.hidden && window.location.hostname !== 'localhost')
      return window.location.hostname || 'blank';
    if (document.documentElement.hidden) return '';
    const boxes = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(
      ({ value }) => value,
    );
    return `${document.body.innerText} ${boxes.join(' ')}`;
  });

/** What can be seen at the end of a step through the history: '' for nothing, a page of ours, or the name of another site. */
async function seen(page: Page, step: 'back' | 'forward'): Promise<string> {
  await page
    .evaluate(
      (by) => {
        setTimeout(() => history.go(by));
      },
      step === 'back' ? -1 : 1,
    )
    .catch(() => undefined);
  await page.waitForTimeout(350);
  // A page that is just being left for the weather cannot be asked.
  for (let tries = 0; tries < 20; tries += 1) {
    const view = await shown(page).catch(() => undefined);
    if (view !== undefined) return view;
    await page.waitForTimeout(200);
  }
  throw new Error('the page never came to rest');
}

async function walk(
  page: Page,
  steps: readonly ('back' | 'forward')[],
): Promise<readonly string[]> {
  const views: string[] = [];
  for (const step of steps) views.push(await seen(page, step));
  return views;
}

const times = <T>(count: number, item: T): readonly T[] =>
  Array.from({ length: count }, () => item);
const NOTHING = ['', 'www.jma.go.jp', 'before.example', 'blank'];

async function expectNothingBehind(page: Page): Promise<void> {
  const views = await walk(page, [
    ...times(6, 'back' as const),
    ...times(6, 'forward' as const),
    ...times(6, 'back' as const),
  ]);
  expect(views.filter((view) => !NOTHING.includes(view))).toEqual([]);
  // Not because nothing moved: the site that was there before is reached.
  expect(views).toContain('before.example');
}

it('is tried with a browser that keeps pages in memory, or the tests below would say nothing', async ({
  newTab,
}) => {
  const page = await newTab('/about/privacy/');
  await page.evaluate(() => {
    window.addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset['memory'] = String(persisted);
    });
  });
  await follow(page, '.site-name');
  await back(page, '/about/privacy/');
  expect(await page.locator('html').getAttribute('data-memory')).toBe('true');
});

describe.concurrent('「戻る」でも「進む」でも出ない', () => {
  it('words of the first page’s box', async ({ newTab }) => {
    const page = await newTab('/');
    await page.locator('[data-search-box] input').fill(WORDS);
    await page.locator('[data-search-box] button').click();
    await page.locator('.danger').first().waitFor();
    await leave(page);
    await expectNothingBehind(page);
  });

  it('words of the first page’s box, without leaving in a hurry', async ({ newTab }) => {
    const page = await newTab('/');
    await page.locator('[data-search-box] input').fill(WORDS);
    await page.locator('[data-search-box] button').click();
    await page.locator('.danger').first().waitFor();
    await back(page, `${origin}/`);
    expect(await page.locator('[data-search-box] input').inputValue()).toBe('');
    expect(await page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)))).not.toContain(
      WORDS,
    );
  });

  it('words typed on the search page', async ({ newTab }) => {
    const page = await newTab('/search/');
    await page.locator('#search-app input[type=search]').pressSequentially(WORDS, { delay: 20 });
    await page.locator('.danger').first().waitFor();
    await leave(page);
    await expectNothingBehind(page);
  });

  it('three pages about violence', async ({ newTab }) => {
    const page = await newTab(VIOLENCE);
    await follow(page, 'main .lines a[href^="/resources/"]');
    await follow(page, 'main .tag[href^="/kinds/"]');
    await follow(page, 'main a[href*="/desk-"]');
    await leave(page);
    await expectNothingBehind(page);
  });

  it('the same, by Shift three times, in the middle of the history', async ({ newTab }) => {
    const page = await newTab('/helplines/');
    await follow(page, 'main .line-card a[href*="/desk-"]');
    await follow(page, '.site-name');
    await back(page, '/desk-');
    for (const _ of times(3, 0)) await page.keyboard.press('Shift');
    await page.waitForURL(ELSEWHERE);
    await expectNothingBehind(page);
  });

  it('answers of the matcher, screen by screen', async ({ newTab }) => {
    const page = await newTab('/match/');
    await page.locator('input[name=need][value=violence]').check();
    await exit(page).waitFor();
    await page.getByRole('button', { name: formText.next }).click();
    await page.getByRole('button', { name: formText.next }).click();
    await leave(page);
    await expectNothingBehind(page);
  });

  it('what was open when nothing is kept in memory and every page is loaded again', async ({
    newTab,
  }) => {
    const page = await newTab(VIOLENCE);
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await page.evaluate(() => window.addEventListener('unload', () => undefined));
    await follow(page, 'main .lines a[href^="/resources/"]');
    await page.evaluate(() => window.addEventListener('unload', () => undefined));
    await leave(page);
    await expectNothingBehind(page);
  });

  it('a list or a form, after the reader went on to a page about violence', async ({ newTab }) => {
    const page = await newTab('/edit/');
    await page.locator('#f-name').fill('見本の会');
    await page.goto(`${origin}/shortlist/`);
    await page.goto(origin + VIOLENCE);
    await leave(page);
    await expectNothingBehind(page);
  });
});

describe.concurrent('閉じたあと', () => {
  it('a page that was reloaded stays closed; a new visit is open, and walks back and forth among new pages', async ({
    newTab,
  }) => {
    const page = await newTab(VIOLENCE);
    await leave(page);
    await page.goto(`${origin}/`, { waitUntil: 'networkidle' });
    await follow(page, '.needs a[href="/needs/food/"]');
    expect(await seen(page, 'back')).toContain('どんなことで困っていますか');
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.evaluate(() => document.documentElement.hidden)).toBe(false);
    expect(await seen(page, 'forward')).toContain('食べるものがない');
  });

  it('pages from before stay closed behind a new visit, and the new ones too after a second leaving', async ({
    newTab,
  }) => {
    const page = await newTab('/helplines/');
    await follow(page, 'main .line-card a[href*="/desk-"]');
    await leave(page);
    await page.goto(`${origin}/helplines/`, { waitUntil: 'networkidle' });
    const views = await walk(page, times(3, 'back' as const));
    expect(views.at(-1)).toBe('before.example');
    expect(views.filter((view) => !NOTHING.includes(view))).toEqual([]);
    await page.goto(`${origin}/search/`, { waitUntil: 'networkidle' });
    await page.locator('#search-app input[type=search]').fill(WORDS);
    await page.locator('.danger').first().waitFor();
    await leave(page);
    await expectNothingBehind(page);
  });

  it('the pages’ own steps keep working in a tab that was left once', async ({ newTab }) => {
    const page = await newTab(VIOLENCE);
    await leave(page);
    await page.goto(`${origin}/match/`, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: formText.next }).click();
    await page.goto(`${origin}/about/`, { waitUntil: 'networkidle' });
    expect(await seen(page, 'back')).toContain('ぴったり探す');
    await page.goto(`${origin}/search/#q=${encodeURIComponent('こども食堂')}`, {
      waitUntil: 'networkidle',
    });
    await page.locator('.place').first().waitFor();
    // A page's script that writes its own state takes our mark away.
    await page.evaluate(() => history.replaceState(null, ''));
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.evaluate(() => document.documentElement.hidden)).toBe(false);
    await page.evaluate(() => history.replaceState(null, ''));
    await page.goto(`${origin}/about/`, { waitUntil: 'networkidle' });
    expect(await seen(page, 'back')).toContain('ことばで探す');
  });

  it('a number is all that this tab keeps, and nothing else is kept', async ({ newTab }) => {
    const page = await newTab(VIOLENCE);
    expect(
      await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]),
    ).toEqual([0, 0, '']);
    await leave(page);
    await page.goto(`${origin}/about/`);
    expect(
      await page.evaluate(() => [
        localStorage.length,
        JSON.stringify({ ...sessionStorage }),
        document.cookie,
      ]),
    ).toEqual([0, '{"left":"1"}', '']);
  });
});

describe.concurrent('どんなときも閉じる', () => {
  it('offline: the page is blank though the weather cannot come', async ({ newTab }) => {
    const page = await newTab(VIOLENCE);
    await page.context().unroute(ELSEWHERE);
    await page.context().route(ELSEWHERE, (route) => route.abort('internetdisconnected'));
    await exit(page).click();
    await page.waitForTimeout(400);
    const text = await page
      .evaluate(() => (document.documentElement.hidden ? '' : document.body.innerText))
      .catch(() => '');
    expect(text).not.toMatch(/相談先|暴力/);
  });

  it('where the browser keeps nothing, it says so and leaves all the same', async ({ newTab }) => {
    const page = await newTab();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('', 'SecurityError');
        },
      });
    });
    await page.goto(origin + VIOLENCE);
    expect(await page.locator('[data-exit-weak]').isVisible()).toBe(true);
    await leave(page);
  });

  it('where it keeps something, it does not say so', async ({ newTab }) => {
    const page = await newTab(VIOLENCE);
    expect(await page.locator('[data-exit-weak]').isVisible()).toBe(false);
  });

  it('in a frame: the whole window goes, and where that is forbidden, its own part', async ({
    newTab,
  }) => {
    const page = await newTab();
    // Our own headers refuse every frame; a host that sets none is one where leaving must work all the same.
    await page.context().route(
      (url) => url.origin === origin && url.pathname === VIOLENCE,
      async (route) => {
        const response = await route.fetch();
        const {
          'content-security-policy': _policy,
          'x-frame-options': _frames,
          ...headers
        } = response.headers();
        await route.fulfill({ response, headers });
      },
    );
    const folder = mkdtempSync(join(tmpdir(), 'frame-'));
    const around = await serve(folder, 0);
    // Another site: the same server under another name.
    const address = around.url.replace('localhost', '127.0.0.1');
    for (const [sandbox, isWhole] of [
      ['', true],
      [' sandbox="allow-scripts allow-same-origin"', false],
    ] as const) {
      writeFileSync(
        join(folder, 'index.html'),
        `<iframe${sandbox} src="${origin}${VIOLENCE}" width="360" height="600"></iframe>`,
      );
      await page.goto(address);
      const frame = page.frameLocator('iframe');
      await frame.locator('[data-quick-exit]').click();
      if (isWhole) await page.waitForURL(ELSEWHERE);
      else {
        await page.waitForFunction(() => window.frames.length === 1);
        await page.waitForTimeout(300);
        expect(
          page
            .frames()
            .map((one) => one.url())
            .filter((url) => url.startsWith(origin)),
        ).toEqual([]);
      }
    }
    around.server.closeAllConnections();
    around.server.close();
    rmSync(folder, { recursive: true });
  });

  it('before anything but the page itself has come', async ({ newTab }) => {
    const page = await newTab();
    await page.context().route(/\/_astro\/.*\.js$/, () => undefined);
    await page.goto(origin + VIOLENCE, { waitUntil: 'commit' });
    await leave(page);
    await expectNothingBehind(page);
  });

  it('with a form that would ask whether to leave', async ({ newTab }) => {
    const page = await newTab('/edit/');
    page.on('dialog', (dialog) => {
      throw new Error(`asked: ${dialog.type()}`);
    });
    await page.evaluate(() =>
      window.addEventListener('beforeunload', (event) => event.preventDefault()),
    );
    await page.locator('#f-name').pressSequentially('DV相談の見本');
    await leave(page);
    await expectNothingBehind(page);
  });
});

describe.concurrent('書くところ', () => {
  itHere(
    'a draft that names such a place is kept nowhere, before any kind is chosen, and has the way out',
    async ({ newTab }) => {
      const page = await newTab('/edit/');
      await page.locator('#f-name').pressSequentially('DV相談の見本');
      await exit(page).waitFor({ state: 'visible' });
      await page.waitForTimeout(800);
      expect(
        await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])),
      ).toBe('[{},{}]');
    },
  );

  itHere('the address of the form keeps no name of such a place', async ({ newTab }) => {
    const page = await newTab('/edit/#id=national/dv-plus');
    await page.locator('#f-name').waitFor();
    expect(page.url()).toBe(`${origin}/edit/`);
  });

  itHere.for(['/', '/search/', '/match/#all=1', '/edit/'])(
    'no box of %s is filled in by the browser',
    async (path, { newTab }) => {
      const page = await newTab(path);
      const boxes = await page.$$eval(
        'main input:is(:not([type]), [type=text], [type=search], [type=tel]), main textarea',
        (all) =>
          all
            .filter(
              (box) =>
                box.getAttribute('autocomplete') !== 'off' && !(box as HTMLInputElement).readOnly,
            )
            .map((box) => box.outerHTML),
      );
      expect(boxes).toEqual([]);
    },
  );
});

describe.concurrent('Shift を3回', () => {
  itHere('not Escape, not slow or mixed presses', async ({ newTab }) => {
    const page = await newTab(VIOLENCE);
    for (const _ of times(3, 0)) await page.keyboard.press('Escape');
    for (const key of ['Shift', 'Shift', 'a', 'Shift']) await page.keyboard.press(key);
    await page.waitForTimeout(1_600);
    for (const key of ['Shift', 'Shift']) await page.keyboard.press(key);
    await page.waitForTimeout(200);
    expect(page.url()).toBe(origin + VIOLENCE);
    await page.keyboard.press('Shift');
    await page.waitForURL(ELSEWHERE);
  });

  itHere('the page is blank before the next one has come', async ({ newTab }) => {
    const page = await newTab(VIOLENCE);
    const atOnce = await page.evaluate(() => {
      document.querySelector<HTMLAnchorElement>('[data-quick-exit]')?.click();
      return [document.documentElement.hidden, document.title];
    });
    expect(atOnce).toEqual([true, '天気']);
    await page.waitForURL(ELSEWHERE);
  });

  itHere.for(['/search/', '/match/', '/edit/', '/', '/needs/food/'])(
    'does nothing on %s while the button is not there',
    async (path, { newTab }) => {
      const page = await newTab(path);
      expect((await exit(page).count()) === 0 || !(await exit(page).isVisible())).toBe(true);
      for (const _ of times(4, 0)) await page.keyboard.press('Shift');
      await page.waitForTimeout(200);
      expect(page.url()).toBe(origin + path);
    },
  );

  itHere.for(['/helplines/', VIOLENCE])('closes %s', async (path, { newTab }) => {
    const page = await newTab(path);
    for (const _ of times(3, 0)) await page.keyboard.press('Shift');
    await page.waitForURL(ELSEWHERE);
  });
});

describe.concurrent('ボタンが出るとき', () => {
  const shiftOf = (page: Page) =>
    page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: false });
          document.querySelectorAll<HTMLElement>('[data-exit-part]').forEach((part) => {
            part.hidden = false;
          });
          setTimeout(() => done(sum), 300);
        }),
    );

  itHere.for(
    ['/search/', '/match/', '/edit/'].flatMap((path) =>
      [360, 1280].map((width) => [path, width] as const),
    ),
  )('nothing jumps on %s at %i px', async ([path, width], { newTab }) => {
    // Opened at that size: a window that changes its size moves things too.
    const page = await newTab();
    await page.setViewportSize({ width, height: 740 });
    await page.goto(origin + path, { waitUntil: 'networkidle' });
    expect(await shiftOf(page)).toBe(0);
    expect(await exit(page).isVisible()).toBe(true);
  });

  itHere('it comes with the words, and goes with them', async ({ newTab }) => {
    const page = await newTab('/search/');
    const box = page.locator('#search-app input[type=search]');
    await box.fill(WORDS);
    await exit(page).waitFor({ state: 'visible' });
    await box.fill('こども食堂');
    await exit(page).waitFor({ state: 'hidden' });
  });

  itHere('it comes with a line of violence among results for other words', async ({ newTab }) => {
    const page = await newTab('/search/');
    await page.locator('#search-app input[type=search]').fill('江東区 相談');
    await page.locator('#search-app .place, #search-app .line-card').first().waitFor();
    await page.waitForTimeout(800);
    const hasLine =
      (await page
        .locator(
          '[data-resource-id="tokyo/koto/josei-sodan"], [data-resource-id="tokyo/womens-plaza"]',
        )
        .count()) > 0;
    expect(await exit(page).isVisible()).toBe(hasLine);
  });

  itHere.for([
    [320, 256],
    [640, 200],
    [320, 200],
    [360, 740],
    [1280, 900],
  ] as const)(
    'it is a button and no more at %i×%i px, with letters twice as big too',
    async ([width, height], { newTab }) => {
      const page = await newTab(VIOLENCE);
      await page.setViewportSize({ width, height });
      for (const size of ['100%', '200%']) {
        await page.evaluate((letters) => {
          document.documentElement.style.fontSize = letters;
          window.scrollTo(0, 400);
        }, size);
        const box = (await exit(page).boundingBox())!;
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        // Beside it the page can be seen and pressed.
        expect(
          await page.evaluate(
            () => document.elementFromPoint(4, 20)?.closest('.quick-exit') === null,
          ),
        ).toBe(true);
        expect((box.width * box.height) / (width * height)).toBeLessThan(
          size === '100%' ? 0.12 : 0.4,
        );
      }
    },
  );

  itHere('at the top of the page it lies on nothing', async ({ newTab }) => {
    const page = await newTab(VIOLENCE);
    for (const [width, size] of [
      [320, '100%'],
      [320, '200%'],
      [1280, '100%'],
    ] as const) {
      await page.setViewportSize({ width, height: 740 });
      await page.evaluate((letters) => {
        document.documentElement.style.fontSize = letters;
        window.scrollTo(0, 0);
      }, size);
      const bottom = await exit(page).evaluate((button) => button.getBoundingClientRect().bottom);
      expect(
        await page.locator('.urgent-bar').evaluate((bar) => bar.getBoundingClientRect().top),
      ).toBeGreaterThanOrEqual(bottom);
    }
  });

  itHere('what has the focus is never under it', async ({ newTab }) => {
    const page = await newTab('/helplines/');
    await page.setViewportSize({ width: 640, height: 200 });
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press(presses < 40 ? 'Tab' : 'Shift+Tab');
      const isUnder = await page.evaluate(() => {
        const [focused, button] = [
          document.activeElement!,
          document.querySelector('[data-quick-exit]')!,
        ];
        if (focused === button || focused === document.body) return false;
        const [a, b] = [focused.getBoundingClientRect(), button.getBoundingClientRect()];
        return a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
      });
      expect(isUnder).toBe(false);
    }
  });

  itHere('it is not printed, nor what it says', async ({ newTab }) => {
    const page = await newTab('/helplines/');
    await page.emulateMedia({ media: 'print' });
    expect(await exit(page).isVisible()).toBe(false);
    expect(await page.locator('.exit-note').isVisible()).toBe(false);
  });
});
