/** 場所を足す・直す, in a browser, over the real catalogue. What it makes is read by the real reader. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityViolations } from '../../scripts/measure/accessibility.ts';
import { watchPage } from '../../scripts/measure/watch-page.ts';
import { field, fillTrust } from '../../scripts/pictures/sample-draft.ts';
import { FIELD_TABLE } from '../../src/catalogue/read/field-table.ts';
import { readEntry } from '../../src/catalogue/read/read-entry.ts';
import { isSensitiveNeed } from '../../src/domain/vocabulary/need.ts';
import { renewalText } from '../../src/words/ja/renewal.ts';
import { DIST, pageAt, pages } from './built-site.ts';
import { expectToFitEach, PHONE_AND_DESK } from './each-view.ts';
import { suiteSite } from './suite-site.ts';
import { writerPage, type Look } from './writer-page.ts';
import { realCatalogue } from '../catalogue/real-catalogue.ts';

const site = suiteSite();
const { contexts } = site;

const { resources } = realCatalogue();
const known = resources.find(
  ({ phones, hours, kind, area }) =>
    phones && hours && kind === 'transition-support' && area[0] === '131202',
)!;
const sensitive = resources.find(({ needs }) => needs.some(isSensitiveNeed))!;

/** The form comes from above, part after part. */
const whole = (page: Page) => page.getByRole('button', { name: 'ファイルを作る' }).waitFor();

async function open(fragment = '#new', look?: Look): Promise<Page> {
  const page = await writerPage(site, look);
  await page.goto(`${site.origin}/edit/${fragment}`);
  await whole(page);
  return page;
}
const submit = (page: Page) => page.getByRole('button', { name: 'ファイルを作る' }).click();
const finished = (page: Page) => page.locator('[data-finished=true]').waitFor();
const kept = (page: Page) => page.locator('[data-keeping=kept]').waitFor();
const unfold = (page: Page) =>
  page.$$eval('.edit details', (all) =>
    all.forEach((one) => {
      (one as HTMLDetailsElement).open = true;
    }),
  );
const store = (page: Page) => page.evaluate(() => JSON.stringify({ ...window.localStorage }));

async function fillNew(page: Page, name = '見本のつどい'): Promise<void> {
  await field(page, 'name').fill(name);
  await field(page, 'kana').fill('みほんのつどい');
  await field(page, 'kind').selectOption('salon');
  await page.getByRole('button', { name: '地域をえらぶ' }).click();
  await page.getByRole('combobox', { name: '市区町村の名前で探す' }).fill('ねりま');
  await page.getByRole('option', { name: '東京都練馬区' }).click();
  await fillTrust(page);
}

/** The saved file as the real reader reads it. */
async function saved(page: Page) {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'ファイルを保存する' }).click();
  const download = await waiting;
  const bytes = readFileSync(await download.path());
  const path = (await page.locator('[data-entry-path]').textContent()) ?? '';
  expect(path.split('/').at(-1)).toBe(download.suggestedFilename());
  const id = path.replace(/^content\/resources\/|\.md$/g, '');
  return { path, text: bytes.toString('utf8'), ...readEntry(id, path, bytes) };
}

describe('はじめの画面', () => {
  it('loads what reads a draft with the first touch, and no sooner', async () => {
    const page = await open();
    await page.waitForLoadState('networkidle');
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/_astro/')) scripts.push(request.url());
    });
    await page.waitForTimeout(500);
    expect(scripts).toEqual([]);
    await field(page, 'name').focus();
    await expect.poll(() => scripts.some((url) => /\/checker\./.test(url))).toBe(true);
  });

  it('shows the empty file to who asks for it', async () => {
    const page = await open();
    await page.locator('.preview summary').click();
    await page.locator('.preview pre', { hasText: 'source:' }).waitFor();
  });

  it('says when what reads a draft cannot be had, and reads it the next time', async () => {
    const page = await open();
    await page.route('**/_astro/checker.*', (route) => route.abort());
    await submit(page);
    await page.getByText(renewalText.renewed).waitFor();
    expect(await page.locator('#edit-errors').count()).toBe(0);
    expect(await page.locator('[data-finished=true]').count()).toBe(0);
    await page.unroute('**/_astro/checker.*');
    await submit(page);
    await page.waitForFunction(() => document.activeElement?.id === 'edit-errors');
  });
});

describe('新しい場所を書く', () => {
  it('writes for whom it is, whether it has room and what changes, and shows it as the page will', async () => {
    const page = await open();
    // An empty form has no need of the preview.
    expect(await page.locator('.preview-card').count()).toBe(0);
    await fillNew(page);
    await unfold(page);
    await field(page, 'serves').selectOption('residents');
    await page.locator('#f-for-hikikomori').selectOption('mainly');
    await page.locator('#f-for-women').selectOption('only');
    await page.locator('#f-may_start').getByLabel('家族だけでも').check();
    await page.locator('#f-capacity-state').selectOption('full');
    await page.locator('#f-capacity').getByRole('button', { name: '今日にする' }).click();
    expect(await page.locator('#f-changes-0-from').count()).toBe(0);
    await page.getByRole('button', { name: '日にちの決まった変わりごとを足す' }).click();
    await page.locator('#f-changes-0-from').fill('2098-12-29');
    await page.locator('#f-changes-0-closed').getByLabel('はい').check();
    const preview = page.locator('.preview-card');
    await preview.waitFor();
    await expect
      .poll(() => preview.textContent())
      .toMatch(
        /2098年12月29日は休み.*いま満員です.*練馬区に住んでいる人が使えます。女性だけの場所です。おもに ひきこもりの人。家族だけで相談できます/,
      );
    await submit(page);
    await finished(page);
    const { problems, resource } = await saved(page);
    expect(problems).toEqual([]);
    expect(resource).toMatchObject({
      serves: 'residents',
      for: { hikikomori: 'mainly', women: 'only' },
      may_start: ['family'],
      capacity: { state: 'full' },
      changes: [{ from: '2098-12-29', closed: true }],
    });
    await page.locator('#f-for').getByLabel('だれでも使える').check();
    await submit(page);
    await finished(page);
    expect((await saved(page)).resource).toMatchObject({ for: 'anyone' });
  });

  it('ends in a file that the real check has nothing against', async () => {
    const page = await open();
    const watch = watchPage(page, site.origin);
    await fillNew(page);
    await page.getByRole('button', { name: '時間をえらぶ' }).click();
    await page.getByLabel('開く日').selectOption('nth');
    await page.getByLabel('第2').check();
    await page.getByLabel('土', { exact: true }).check();
    await page.getByLabel('始まり').fill('10:00');
    await page.getByLabel('終わり', { exact: true }).fill('12:00');
    await page.getByRole('button', { name: 'この時間を足す' }).click();
    await page.getByLabel('祝日').check();
    expect(await page.locator('.read').textContent()).toMatch(
      /第2土曜 10:00–12:00（祝日は休み）.*つぎに開く日.*（土）.*（土）.*（土）/,
    );
    await unfold(page);
    await page.locator('#f-look_first').getByLabel('はい').check();
    await field(page, 'bring').fill('上ばき\n\n飲みもの');
    await field(page, 'body').fill('手芸の道具があります。');
    await submit(page);
    await finished(page);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('finish');
    const { problems, resource, path } = await saved(page);
    expect(problems).toEqual([]);
    expect(path).toBe('content/resources/tokyo/nerima/mihonnotsudoi.md');
    expect(resource).toMatchObject({
      name: '見本のつどい',
      area: ['131202'],
      hours: ['第2土 10:00-12:00'],
      except: ['祝日'],
      look_first: true,
      bring: ['上ばき', '飲みもの'],
      phones: [{ number: '03-0000-0000' }],
      body: '手芸の道具があります。',
    });
    const address = new URL((await page.locator('[data-github]').getAttribute('href')) ?? '');
    expect(address.pathname).toMatch(/\/new\/main\/content\/resources\/tokyo\/nerima$/);
    expect(address.searchParams.get('filename')).toBe('mihonnotsudoi.md');
    expect(address.searchParams.get('value')).toBe(await page.locator('#edit-file').inputValue());
    expect(watch.foreign).toEqual([]);
    expect(watch.errors).toEqual([]);
  });

  it('names all that is missing, leads to it, and says it while typing', async () => {
    const page = await open();
    await submit(page);
    await page.waitForFunction(() => document.activeElement?.id === 'edit-errors');
    const lines = await page.locator('#edit-errors li').allTextContents();
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      '名前',
      '種類',
      '使える地域',
      '出典 1・出典の題名',
      '出典 1・出典のアドレス',
      '出典 1・使ってよい条件',
      'ファイルの名前',
    ]);
    await page.locator('#edit-errors a').nth(4).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-source-0-url');
    expect(page.url()).toMatch(/#new$/);
    await field(page, 'source-0-url').fill('example');
    await page
      .getByText('https:// か http:// で始まるアドレスを1つだけ書いてください')
      .first()
      .waitFor();
    expect(await field(page, 'source-0-url').getAttribute('aria-describedby')).toContain(
      'f-source-0-url-error',
    );
  });

  it('has the municipality chosen whose page led here', async () => {
    const page = await open('#area=131202');
    await submit(page);
    await page.waitForFunction(() => document.activeElement?.id === 'edit-errors');
    const lines = await page.locator('#edit-errors li').allTextContents();
    expect(lines.map((line) => line.split(':')[0])).not.toContain('使える地域');
    expect(await page.locator('#edit-app').innerText()).toContain('東京都練馬区');
  });

  it('refuses hours that cannot be, with the words of the check', async () => {
    const page = await open();
    await page.getByRole('button', { name: '自分で書く行を足す' }).first().click();
    await field(page, 'hours-0').fill('第9土 10:00-12:00');
    await page.locator('#f-hours-0-error', { hasText: '「第9」という週はありません' }).waitFor();
    // It is read out a moment after it stands there.
    await page
      .locator('.visually-hidden[role=status]', { hasText: '「第9」という週はありません' })
      .first()
      .waitFor({ state: 'attached' });
    await field(page, 'hours-0').fill('第3土 10:00-12:00');
    await page.locator('.read', { hasText: '第3土曜 10:00–12:00' }).waitFor();
    await page.locator('#f-hours-0-error').waitFor({ state: 'detached' });
  });

  it('keeps attacks and odd characters as plain text', async () => {
    const page = await open();
    const attack = `">< img src=x onerror=alert(1) > # x: y '\\ {{7*7}} 😀`;
    await fillNew(page, attack);
    await field(page, 'source-0-title').fill('--- a');
    await field(page, 'hours_note').fill('- a: b\n---\n# c\n!!js/function "x"');
    await field(page, 'body').fill('---\nname: 別\n---');
    await field(page, 'file-name').fill('../x');
    await submit(page);
    await page
      .locator('#edit-errors', { hasText: 'ファイルの名前に、使えない文字があります' })
      .waitFor();
    await field(page, 'file-name').fill('mihon-odd');
    await submit(page);
    await finished(page);
    expect(await page.locator('.preview-name').textContent()).toBe(attack);
    expect(await page.locator('img[src=x]').count()).toBe(0);
    const { problems, resource } = await saved(page);
    expect(problems).toEqual([]);
    expect(resource).toMatchObject({
      name: attack,
      hours_note: '- a: b\n---\n# c\n!!js/function "x"',
      body: '---\nname: 別\n---',
    });
  });

  it('warns of a mobile, of free mail, and of a place that is there already', async () => {
    const page = await open();
    await fillNew(page, known.name);
    await field(page, 'phones-0-number').fill('090-0000-0000');
    await field(page, 'email').fill('mihon@gmail.com');
    const warnings = page.locator('.notice', { hasText: '確かめてください' });
    await warnings.getByText(`同じ名前の場所が、もうのっています: ${known.name}`).first().waitFor();
    expect(await warnings.textContent()).toContain('個人の携帯電話かもしれません');
    expect(await warnings.textContent()).toContain('個人のメールアドレスかもしれません');
    expect(
      await warnings
        .getByRole('link', { name: '直す' })
        .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toContain(`#id=${known.id}`);
    await submit(page);
    await finished(page);
  });

  it('offers a report where the text is too long for an address', async () => {
    const page = await open();
    await fillNew(page);
    await field(page, 'body').fill('あ'.repeat(3000));
    await submit(page);
    await finished(page);
    const address = (await page.locator('[data-github]').getAttribute('href')) ?? '';
    expect(address).toMatch(/\/issues\/new\?/);
    expect(address.length).toBeLessThan(7500);
    expect((await saved(page)).problems).toEqual([]);
  });
});

describe('資料のない場所', () => {
  it('運営している人から聞いた場所は、出典のアドレスなしで送れる', async () => {
    const page = await open();
    await fillNew(page);
    await page.getByLabel('資料はない。運営している人から聞いた').check();
    expect(await field(page, 'source-0-url').count()).toBe(0);
    await field(page, 'verified-how').selectOption('operator');
    await field(page, 'verified-by').fill('見本区社会福祉協議会');
    await submit(page);
    await finished(page);
    expect(await page.getByText('出典がまだありません').count()).toBe(0);
    const { problems, resource, text } = await saved(page);
    expect(problems).toEqual([]);
    expect(resource).toMatchObject({
      source: [],
      verified: { by: '見本区社会福祉協議会', how: 'operator' },
    });
    expect(text).not.toContain('source:');
    // And back: a document is asked for again.
    await page.getByLabel('サイトやチラシなどの資料').check();
    await field(page, 'source-0-url').waitFor();
  });
});

describe('送りかた', () => {
  it('運営する団体が書いてなければ、そう言い、GitHub とファイルと紙で残せる', async () => {
    const page = await open();
    await fillNew(page);
    await submit(page);
    await finished(page);
    expect(await page.locator('.finish').textContent()).toMatch(
      /運営する団体の名前は、まだ載せていません[\s\S]*GitHub で送る[\s\S]*ファイルを保存する[\s\S]*印刷する/,
    );
    expect(await page.locator('[data-mail]').count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.edit-sheet');
    expect(await sheet.isVisible()).toBe(true);
    expect(await field(page, 'name').isVisible()).toBe(false);
    expect(await page.locator('.preview').isVisible()).toBe(false);
    const told = (await sheet.innerText()).replaceAll(/\s+/g, ' ');
    for (const words of ['名前 見本のつどい', '使える地域 練馬区', '電話番号 03-0000-0000'])
      expect(told).toContain(words);
  });
});

describe('場所のページから、その欄へ', () => {
  it('「直す」の行き先は、どれもフォームにある欄', () => {
    const named = [
      ...pageAt(`/resources/${known.id}/`).matchAll(
        /\/edit\/#id=[^"&]+(?:&|&#38;|&amp;)field=(\w+)"/g,
      ),
    ].map(([, name]) => name);
    expect(named).toEqual(expect.arrayContaining(['phones', 'hours', 'fee', 'location']));
    const fields = [...FIELD_TABLE.map(({ name }) => name), 'body'];
    for (const name of named) expect(fields).toContain(name);
    expect(pageAt(`/resources/${sensitive.id}/`)).not.toContain('class="fix"');
  });

  it.each([
    ['hours', false],
    ['fee', true],
  ])('%s の欄が開き、見えて、そこから書ける', async (name, isFolded) => {
    const page = await open(`#id=${known.id}&field=${name}`);
    await page.waitForFunction((id) => document.activeElement?.id === id, `f-${name}`);
    const box = field(page, name);
    await expect
      .poll(() =>
        box.evaluate((element) => {
          const { top } = element.getBoundingClientRect();
          return top >= 0 && top < window.innerHeight;
        }),
      )
      .toBe(true);
    if (isFolded)
      expect(await box.evaluate((element) => element.closest('details')?.open)).toBe(true);
    // Another fact of the same place: what is written stays.
    await field(page, 'name').fill('見本の名前');
    await page.evaluate((id) => {
      window.location.hash = `#id=${id}&field=phones`;
    }, known.id);
    await page.waitForFunction(() => document.activeElement?.id === 'f-phones');
    expect(await field(page, 'name').inputValue()).toBe('見本の名前');
  });
});

describe('のっている場所を直す', () => {
  it('loads no more than its folder before anything is touched', async () => {
    const page = await open(`#id=${known.id}`);
    const loaded = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => path.startsWith('/data/')),
    );
    expect(loaded).toEqual([`/data/source/${known.id.slice(0, known.id.lastIndexOf('/'))}.json`]);
    expect(await page.locator('.chosen').textContent()).toContain('東京都練馬区');
  });

  it('is filled in, and changes only the lines of what was changed', async () => {
    const page = await open(`#id=${known.id}`);
    expect(await field(page, 'name').inputValue()).toBe(known.name);
    await submit(page);
    await page.getByText('まだ何も変わっていません').waitFor();
    await field(page, 'phones-0-number').fill('03-0000-0000');
    await page.getByText('出典も、確かめたことも、もとのままです').waitFor();
    await page.locator('#f-verified').getByRole('button', { name: '今日にする' }).click();
    await field(page, 'verified-by').fill('見本の会');
    await field(page, 'verified-how').selectOption('phone');
    await submit(page);
    await finished(page);
    expect(await page.getByText('出典も、確かめたことも、もとのままです').count()).toBe(0);
    expect(await page.locator('.finish').textContent()).toContain(
      '変えたところ: 電話、確かめたこと',
    );
    expect(await page.locator('[data-github]').getAttribute('href')).toMatch(
      new RegExp(`/edit/main/content/resources/${known.id}\\.md$`),
    );
    const { problems, text } = await saved(page);
    expect(problems).toEqual([]);
    const before = readFileSync(`content/resources/${known.id}.md`, 'utf8').split('\n');
    const gone = before.filter((line) => !text.split('\n').includes(line));
    expect(gone.length).toBeGreaterThan(0);
    for (const line of gone) expect(line).toMatch(/number:|on: /);
  });

  it.each(['#id=tokyo/nerima/no-such-place', '#id=../../x', '#id=%', '#id=nothing'])(
    'says that %s leads nowhere',
    async (fragment) => {
      const page = await open(fragment);
      expect(await page.getByText('アドレスに書いてある場所が見つかりませんでした').count()).toBe(
        1,
      );
    },
  );

  it('follows the address, and leaves the first draft as it was', async () => {
    const page = await open();
    await field(page, 'name').fill('見本の場所');
    await kept(page);
    await page.evaluate((id) => {
      window.location.hash = `#id=${id}`;
    }, known.id);
    await page.waitForFunction(
      (name) => (document.querySelector('#f-name') as HTMLInputElement | null)?.value === name,
      known.name,
    );
    await page.locator('.draft-bar').getByRole('link', { name: '新しい場所' }).click();
    await page.waitForFunction(
      () => (document.querySelector('#f-name') as HTMLInputElement | null)?.value === '見本の場所',
    );
  });

  it('asks before it leaves what cannot be kept', async () => {
    const page = await open();
    await field(page, 'name').fill('見本の相談');
    await field(page, 'kind').selectOption('dv-center');
    await page.locator('[data-keeping=forbidden]').waitFor();
    let asked = '';
    page.once('dialog', (dialog) => {
      asked = dialog.message();
      void dialog.dismiss();
    });
    await page.evaluate((id) => {
      window.location.hash = `#id=${id}`;
    }, known.id);
    await page.waitForFunction(() => window.location.hash === '#new');
    expect(asked).toContain('消えます');
    expect(await field(page, 'name').inputValue()).toBe('見本の相談');
  });

  it('says when the entry cannot be had, and tries again', async () => {
    const context = await site.browser.newContext();
    contexts.push(context);
    const page = await context.newPage();
    await page.route('**/data/source/**', (route) => route.abort());
    await page.goto(`${site.origin}/edit/#id=${known.id}`);
    await page.getByText('読みこめませんでした').waitFor();
    await page.unroute('**/data/source/**');
    await page.getByRole('button', { name: 'もう一度ためす' }).click();
    await field(page, 'name').waitFor();
  });

  it('is linked from every entry but those about violence, which no data file holds', () => {
    expect(pageAt(`/resources/${known.id}/`)).toContain(`/edit/#id=${known.id}"`);
    expect(pageAt(`/resources/${sensitive.id}/`)).not.toContain('/edit/#id=');
    expect(pages.every(({ html }) => !html.includes(`/edit/#id=${sensitive.id}`))).toBe(true);
    const files = readdirSync(`${DIST}/data/source`, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.json')))
      expect(readFileSync(`${DIST}/data/source/${file}`, 'utf8')).not.toContain(
        `"${sensitive.id}"`,
      );
  });
});

describe('下書き', () => {
  it('survives a reload and goes when it is told to', async () => {
    const page = await open();
    await field(page, 'name').fill('見本の場所');
    await page.getByRole('button', { name: '自分で書く行を足す' }).first().click();
    await field(page, 'hours-0').fill('毎週');
    await kept(page);
    await page.reload();
    expect(await field(page, 'name').inputValue()).toBe('見本の場所');
    expect(await field(page, 'hours-0').inputValue()).toBe('毎週');
    expect(await page.getByText('残っていた下書きを開きました').count()).toBe(1);
    await page.getByRole('button', { name: '下書きを消す' }).click();
    await page.getByText('下書きを消しました').waitFor();
    expect(await field(page, 'name').inputValue()).toBe('');
    expect(await store(page)).toBe('{}');
  });

  it('leaves no trace of a place about violence', async () => {
    const page = await open();
    await field(page, 'name').fill('見本の相談');
    await kept(page);
    await field(page, 'kind').selectOption('dv-center');
    await page.locator('[data-keeping=forbidden]').waitFor();
    expect(await page.getByText('安全のため、この端末に残しません').count()).toBe(1);
    await page.waitForTimeout(500);
    expect(await store(page)).toBe('{}');
    await fillNew(page);
    await field(page, 'kind').selectOption('dv-center');
    await submit(page);
    await finished(page);
    expect(await page.locator('[data-github]').getAttribute('href')).toMatch(
      /\/new\/main\/content\/resources\/tokyo\/nerima$/,
    );
    expect(await store(page)).toBe('{}');
    expect(page.url()).not.toMatch(/dv|violence/);
  });

  it.each([
    ['{"version":1,"values":{"name":"見本の古い場所","gone":"消えない文"}}', '見本の古い場所'],
    ['これは下書きではありません', ''],
  ])('mends %s and shows what was there', async (stored, name) => {
    const page = await open();
    await page.evaluate((text) => window.localStorage.setItem('tsunagaru-draft:new', text), stored);
    await page.reload();
    await page.getByText('前の下書きに読めないところがありました').waitFor();
    expect(await field(page, 'name').inputValue()).toBe(name);
    expect(await page.locator('#draft-aside').inputValue()).toBe(stored);
    await page.reload();
    expect(await page.locator('#draft-aside').inputValue()).toBe(stored);
    await page.getByRole('button', { name: 'もとの文を消す' }).click();
    await page.reload();
    await field(page, 'name').waitFor();
    expect(await page.locator('#draft-aside').count()).toBe(0);
  });

  it('lets what was confirmed since then win where the person wrote nothing', async () => {
    const page = await open(`#id=${known.id}`);
    await field(page, 'summary').fill('見本の説明');
    await kept(page);
    const key = `tsunagaru-draft:${known.id}`;
    const stored = JSON.parse(
      (await page.evaluate((at) => window.localStorage.getItem(at), key)) ?? '',
    );
    // As if the draft were of a time when the entry had another name.
    stored.values.name = stored.base.values.name = '前の名前';
    const later = await open();
    await later.evaluate(
      ([at, text]) => window.localStorage.setItem(at!, text!),
      [key, JSON.stringify(stored)],
    );
    await later.evaluate((id) => {
      window.location.hash = `#id=${id}`;
    }, known.id);
    await later.getByText('下書きのあとで新しくなりました').waitFor();
    expect(await field(later, 'name').inputValue()).toBe(known.name);
    expect(await field(later, 'summary').inputValue()).toBe('見本の説明');
  });

  it('says when the device keeps nothing', async () => {
    const context = await site.browser.newContext();
    contexts.push(context);
    await context.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new Error('full');
      };
    });
    const page = await context.newPage();
    await page.goto(`${site.origin}/edit/#new`);
    await field(page, 'name').fill('見本');
    await page.locator('[data-keeping=failed]').waitFor();
    expect(await page.getByText('下書きを残せませんでした').count()).toBe(1);
  });
});

describe('だれにでも', () => {
  it('has no violation and no overflow with everything open and wrong, on a phone and a desk, light and dark', async () => {
    const page = await open();
    await field(page, 'name').fill('見本シェルター');
    await page.getByRole('button', { name: '地域をえらぶ' }).click();
    await page.getByRole('button', { name: 'この地域を足す' }).click();
    await page.getByRole('button', { name: '時間をえらぶ' }).click();
    await page.getByRole('button', { name: '自分で書く行を足す' }).first().click();
    await field(page, 'hours-0').fill('毎週');
    await unfold(page);
    await submit(page);
    await page.locator('#edit-errors').waitFor();
    const smallTargets = () =>
      page.$$eval(
        '.edit button, .edit .answers label, .edit select, .edit input:not([type=radio],[type=checkbox])',
        (targets) =>
          targets
            .map((target) => ({ text: target.textContent, box: target.getBoundingClientRect() }))
            .filter(({ box }) => box.height > 0 && (box.height < 43.5 || box.width < 43.5))
            .map(({ text, box }) => `${text} ${box.width}×${box.height}`),
      );
    await expectToFitEach(page, PHONE_AND_DESK, async () =>
      expect(await smallTargets()).toEqual([]),
    );
  });

  it('has no violation when the file is made', async () => {
    const page = await open('#new', { width: 1280 });
    await fillNew(page);
    await submit(page);
    await finished(page);
    expect(await accessibilityViolations(page)).toEqual([]);
  });

  it('can be gone through with the keyboard alone', async () => {
    const page = await open();
    await field(page, 'name').focus();
    await page.keyboard.type('mihon');
    await page.keyboard.press('Enter');
    expect(await page.locator('#edit-errors').count()).toBe(0);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-kana');
    await page.getByRole('button', { name: '地域をえらぶ' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: '市区町村の名前で探す' }).focus();
    const focused = () =>
      page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
    const chosen = () => page.locator('.chosen li').allTextContents();
    const again = async (typed: string) => {
      await page.keyboard.press('Control+A');
      await page.keyboard.type(typed);
    };
    // A name that no area bears is asked about, and the lists' first area is not taken in its stead.
    await page.keyboard.type('ぬるぽげれ');
    await page.getByRole('button', { name: 'この地域を足す' }).focus();
    await page.keyboard.press('Space');
    await page.waitForFunction(() => document.activeElement?.classList.contains('area-question'));
    expect(await chosen()).toEqual([]);
    // One of several is chosen with the arrows.
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('area-search');
    await again('府中');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await chosen()).toHaveLength(1);
    expect(await focused()).toBe('area-search');
    // Or from the question, which then leaves the focus where one goes on.
    await again('中央');
    await page.getByRole('button', { name: 'この地域を足す' }).focus();
    await page.keyboard.press('Space');
    await page.waitForFunction(() => document.activeElement?.classList.contains('area-question'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await chosen()).toHaveLength(2);
    expect(await focused()).toBe('area-search');
    // With nothing typed, the lists are meant.
    await page.getByRole('button', { name: 'この地域を足す' }).focus();
    await page.keyboard.press('Space');
    expect(await chosen()).toHaveLength(3);
    await page.getByRole('button', { name: '東京都をはずす' }).focus();
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('f-area');
  });

  it('tells how to write a place without a script', () => {
    const html = pageAt('/edit/');
    expect(html).toContain('JavaScript');
    expect(html).toMatch(/\/new\/main\/content\/resources"/);
    expect(html).toMatch(/\/blob\/main\/content\/README\.md"/);
  });
});
