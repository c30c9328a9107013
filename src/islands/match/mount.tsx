/** Takes over the page's fallback. */
import { mountIsland } from '../shared/mount-island.tsx';
import { MatchApp } from './MatchApp.tsx';
import { namesFarPlace, withCountry } from './country.ts';
import { readPageData, type MatchPageData } from './match-page-data.ts';

const mount = (data: MatchPageData) => mountIsland('match-app', () => <MatchApp sent={data} />);

const near = readPageData();
if (namesFarPlace(window.location.hash, window.history.state, near)) {
  withCountry(near).then(mount, () => mount(near));
} else mount(near);
