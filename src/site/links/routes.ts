/**
 * ページのアドレス。Every address of the site is built here, under any base path. Pages about violence have words that tell
 * nothing.
 */
import { entryPath, kindWord, needWord, type Addressed } from '../../domain/entry/page-address.ts';
import { calendarPath, feedPath } from './data-paths.ts';
import { guideRoutes } from './guide-routes.ts';
import { base, page } from './page-path.ts';
import type { KindId } from '../../domain/vocabulary/kind.ts';
import type { NeedId } from '../../domain/vocabulary/need.ts';

const dataFile = (path: string) => `${base}/data/v1/${path}`;

export const routes = {
  ...guideRoutes,
  home: () => page(),
  needs: () => page('needs'),
  need: (id: NeedId) => page('needs', needWord(id)),
  guides: () => page('guides'),
  /** つながり: a network's own page stands beside its entry's */
  networks: () => page('networks'),
  network: (entry: Addressed) => page('networks', ...entryPath(entry).split('/')),
  /** ささえる側, and 地域活動応援コーナー */
  support: () => page('support'),
  wanted: () => page('support', 'wanted'),
  /** 相談会・行事 */
  events: () => page('events'),
  kinds: () => page('kinds'),
  kind: (id: KindId) => page('kinds', kindWord(id)),
  municipalities: () => page('municipalities'),
  municipality: (code: string) => page('municipalities', code),
  /** 今月と来月のこよみ */
  calendar: (code: string) => page('municipalities', code, 'calendar'),
  /** by its slug: /municipalities/hokkaido/ */
  prefecture: (slug: string) => page('municipalities', slug),
  municipalityNeed: (code: string, need: NeedId) => page('municipalities', code, needWord(need)),
  resource: (entry: Addressed) => page('resources', ...entryPath(entry).split('/')),
  helplines: () => page('helplines'),
  search: () => page('search'),
  searchFor: (words: string) => `${page('search')}#q=${encodeURIComponent(words)}`,
  match: () => page('match'),
  shortlist: () => page('shortlist'),
  /** チラシ of one place: a view of つなぎ帳, which has its data */
  flyer: (id: string) => `${page('shortlist')}#view=flyer&ids=${id}`,
  status: () => page('status'),
  table: () => page('table'),
  /** the table of a municipality, and of one need in it */
  tableOf: (code: string, need?: string) =>
    `${page('table')}#place=${code}${need ? `&need=${need}` : ''}`,
  freshness: () => page('freshness'),
  /** 支援の空白 */
  gaps: () => page('gaps'),
  gapNeed: (need: NeedId) => page('gaps', needWord(need)),
  /** by its slug, as its own page */
  gapPrefecture: (slug: string) => page('gaps', slug),
  gapArea: (code: string) => page('gaps', code),
  gapSheet: (code: string) => page('gaps', code, 'sheet'),
  gapReports: () => page('gaps', 'reports'),
  /** 印刷する: 冊子, and the sheets of a municipality */
  print: () => page('print'),
  /** the one sheet of a municipality without a booklet */
  printFor: (code: string) => `${page('print')}#place=${code}`,
  booklet: (code: string) => page('print', code),
  /** 1まいの紙, flyers, posters and cards */
  sheets: (code: string) => page('print', code, 'sheets'),
  /** 場所を足す */
  edit: () => page('edit'),
  /** 場所を足す, of this kind: a host's form */
  editArea: (code: string) => `${page('edit')}#area=${code}`,
  /** 相談会・行事を書く; with an id, the one that is there is corrected */
  editGathering: (id?: string) => `${page('edit')}#event${id === undefined ? '' : `=${id}`}`,
  editKind: (kind: KindId) => `${page('edit')}#kind=${kind}`,
  /** この場所の情報を直す, from one of its fields on where it is named */
  editEntry: (id: string, field?: string) =>
    `${page('edit')}#id=${id}${field ? `&field=${field}` : ''}`,
  about: () => page('about'),
  aboutPage: (name: string) => page('about', name),
  /** データを使う, and one of its files: below the folder of its version */
  data: () => page('data'),
  dataFile,
  /** 変わったことの知らせ（Atom） of a municipality, a prefecture or the nation */
  feedFile: (area: string) => dataFile(feedPath(area)),
  /** こよみのファイル of a municipality, or of a need there */
  calendarFile: (code: string, need?: NeedId) => dataFile(calendarPath(code, need)),
  /** a file under /data/ or of public/ */
  file: (path: string) => `${base}/${path}`,
} as const;

/** The weather: a page anyone may have open. src/site/elements/leaving.js goes there too. */
export const ELSEWHERE = 'https://www.jma.go.jp/bosai/forecast/';

/** The part of an address below the base path, for comparing with the page one is on. */
export function withoutBase(pathname: string): string {
  return base !== '' && pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
}
