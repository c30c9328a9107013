/** ぴったり探す画面をはじめる。Takes over the page's fallback. */
import { mountIsland } from '../shared/mount-island.tsx';
import { MatchApp } from './MatchApp.tsx';
import { loadChunk } from '../shared/page-renewal.ts';
import { namesFarPlace } from './far-place.ts';
import { readPageData, type MatchPageData } from './match-page-data.ts';

const mount = (data: MatchPageData) => mountIsland('match-app', () => <MatchApp sent={data} />);

const near = readPageData();
if (namesFarPlace(window.location.hash, window.history.state, near)) {
  loadChunk(() => import('./country.ts'))
    .then(({ withCountry }) => withCountry(near))
    .then(mount, () => mount(near));
} else mount(near);
