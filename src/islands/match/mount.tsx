/** ぴったり探す画面をはじめる。Takes over the page's fallback. */
import { mountIsland } from '../shared/mount-island.tsx';
import { MatchApp } from './MatchApp.tsx';
import { loadChunk } from '../shared/page-renewal.ts';
import { namesFarPlace } from './far-place.ts';
import { readPageData, type MatchPageData } from './match-page-data.ts';
import { formToBegin } from './use-form.ts';

/** With the country's table where a far place is named; without it the page's own places must do. */
async function dataToBegin(): Promise<MatchPageData> {
  const near = readPageData();
  if (!namesFarPlace(window.location.hash, window.history.state, near)) return near;
  try {
    return await (await loadChunk(() => import('./country.ts'))).withCountry(near);
  } catch {
    return near;
  }
}

mountIsland(
  'match-app',
  (_, [sent, form]) => <MatchApp sent={sent} form={form} />,
  Promise.all([dataToBegin(), formToBegin()]),
);
