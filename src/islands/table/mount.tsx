/** 一覧表の画面をはじめる。Takes over the page's fallback. */
import { mountIsland } from '../shared/mount-island.tsx';
import { TableApp } from './TableApp.tsx';
import { readPageData } from './table-page-data.ts';

mountIsland('table-app', () => <TableApp data={readPageData()} />);
