/** 見本の場所 in the form at /edit/, for pictures: made up, and never sent. */
import type { Page } from 'playwright-core';

/** A field of the form, by its place in the file. */
export const field = (page: Page, name: string) => page.locator(`[id="f-${name}"]`);

export async function openForm(page: Page, fragment: string): Promise<void> {
  await page.locator(`[data-edit-target="${fragment}"] form [type=submit]`).waitFor();
}

export async function writePlace(page: Page): Promise<void> {
  await openForm(page, 'new');
  await field(page, 'name').fill('見本のつどい');
  await field(page, 'kana').fill('みほんのつどい');
  await field(page, 'kind').selectOption('salon');
  await field(page, 'summary').fill('お茶を飲みながら、だれでもゆっくりできます。');
  await page.getByRole('button', { name: '地域をえらぶ' }).click();
  await page.getByLabel('市区町村の名前で探す').fill('ねりま');
  await page.getByRole('option', { name: '東京都練馬区' }).click();
}

/** The days are chosen, and the line is about to be added. */
export async function chooseHours(page: Page): Promise<void> {
  await writePlace(page);
  await page.getByRole('button', { name: '時間をえらぶ' }).click();
  await page.getByLabel('火', { exact: true }).check();
  await page.getByLabel('金', { exact: true }).check();
  await page.getByLabel('始まり').fill('13:00');
  await page.getByLabel('終わり', { exact: true }).fill('16:00');
}

/** The line is added, and the form says how it reads it. */
export async function addHours(page: Page): Promise<void> {
  await chooseHours(page);
  await page.getByRole('button', { name: 'この時間を足す' }).click();
  await page.locator('.read').waitFor();
}

/** A number without its area code: the form says what is wrong. */
export async function writeWrongPhone(page: Page): Promise<void> {
  await writePlace(page);
  await field(page, 'phones-0-number').fill('73-6155');
  await field(page, 'phones-0-number').blur();
  await field(page, 'phones-0-number-error').waitFor();
}

/** How to reach it, who confirmed it, and where it is published. */
export async function fillTrust(page: Page): Promise<void> {
  await field(page, 'phones-0-number').fill('03-0000-0000');
  await page.locator('#f-verified').getByRole('button', { name: '今日にする' }).click();
  await field(page, 'verified-by').fill('見本の会');
  await field(page, 'verified-how').selectOption('phone');
  await field(page, 'source-0-title').fill('見本の会のサイト');
  await field(page, 'source-0-url').fill('https://example.jp/');
  await field(page, 'source-0-licence').fill('公開されている情報（事実のみ）');
}

export async function writeTrust(page: Page): Promise<void> {
  await writePlace(page);
  await fillTrust(page);
}

export async function finishPlace(page: Page): Promise<void> {
  await writeTrust(page);
  await page.getByRole('button', { name: 'ファイルを作る' }).click();
  await page.locator('[data-finished=true]').waitFor();
}

export async function closePlace(page: Page): Promise<void> {
  await writePlace(page);
  await page.locator('details', { hasText: 'お休み・終わり' }).locator('summary').click();
  await field(page, 'status-state').selectOption('closed');
  await field(page, 'status-on').fill('2026-03-31');
}
