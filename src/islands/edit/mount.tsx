/** 場所を直す画面をはじめる。Takes over the page's fallback. */
import { mountIsland } from '../shared/mount-island.tsx';
import { EditApp } from './EditApp.tsx';
import { readPageData } from './edit-page-data.ts';

mountIsland('edit-app', () => <EditApp data={readPageData()} />);
