/** つなぎ帳の画面をはじめる。Takes over the page's fallback. */
import { mountIsland } from '../shared/mount-island.tsx';
import { ShortlistApp } from './ShortlistApp.tsx';
import { readPageData } from './shortlist-page-data.ts';

mountIsland('shortlist-app', () => <ShortlistApp data={readPageData()} />);
