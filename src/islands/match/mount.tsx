/** Takes over the page's fallback. */
import { mountIsland } from '../shared/mount-island.tsx';
import { MatchApp } from './MatchApp.tsx';
import { readPageData } from './match-page-data.ts';

mountIsland('match-app', () => <MatchApp data={readPageData()} />);
