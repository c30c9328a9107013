/** 説明のページの写真。The pictures in CONTRIBUTING and content/README: a part of a page, 360 px wide. */
import type { Page } from 'playwright-core';
import {
  addHours,
  chooseHours,
  closePlace,
  finishPlace,
  openForm,
  writePlace,
  writeTrust,
  writeWrongPhone,
} from './sample-draft.ts';

export interface GuideShot {
  readonly name: string;
  readonly path: string;
  readonly prepare?: (page: Page) => Promise<void>;
  /** the part that is shown */
  readonly part: string;
  /** px of the page shown above the part */
  readonly above?: number;
  /** px; the rest of a long part is left out */
  readonly most?: number;
}

const PLACE = 'tokyo/nerima/nayuta-flat';
const FORM = '/edit/#new';

export const GUIDE_SHOTS: readonly GuideShot[] = [
  { name: 'guide-entry-links', path: `/resources/${PLACE}/`, part: '.mistake', above: 300 },
  { name: 'guide-edit-new', path: FORM, prepare: writePlace, part: 'main', most: 760 },
  { name: 'guide-edit-hours', path: FORM, prepare: chooseHours, part: '.builder' },
  { name: 'guide-edit-read', path: FORM, prepare: addHours, part: '#f-hours', most: 410 },
  {
    name: 'guide-edit-mistake',
    path: FORM,
    prepare: writeWrongPhone,
    part: '#f-phones',
    most: 420,
  },
  {
    name: 'guide-edit-trust',
    path: FORM,
    prepare: writeTrust,
    part: '[aria-labelledby=g-trust]',
    most: 760,
  },
  { name: 'guide-edit-done', path: FORM, prepare: finishPlace, part: '.finish', most: 640 },
  {
    name: 'guide-edit-fix',
    path: `/edit/#id=${PLACE}`,
    prepare: (page) => openForm(page, PLACE),
    part: '[data-edit-target]',
    most: 640,
  },
  {
    name: 'guide-edit-closed',
    path: FORM,
    prepare: closePlace,
    part: 'details:has(#f-status)',
    most: 640,
  },
];

const ROOM = 8;

/** The clip of a full page that shows the part. */
export async function clipOf(
  page: Page,
  { part, above = 0, most = 900 }: GuideShot,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const { top, bottom, width } = await page
    .locator(part)
    .first()
    .evaluate((element) => {
      const box = element.getBoundingClientRect();
      return {
        top: box.top + window.scrollY,
        bottom: box.bottom + window.scrollY,
        width: document.documentElement.clientWidth,
      };
    });
  const y = Math.max(0, Math.floor(top - above - ROOM));
  return { x: 0, y, width, height: Math.min(most, Math.ceil(bottom + ROOM - y)) };
}
