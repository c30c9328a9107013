/**
 * 測るページの種類。One address for each type of page: the heaviest of its type, so that a figure holds for all of them.
 */
import { gzipSync } from 'node:zlib';
import { GAP_NEEDS } from '../../src/domain/gap/gap-kinds.ts';
import type { BuiltPage } from './built-pages.ts';

interface PageTypeRow {
  readonly id: string;
  readonly label: string;
  readonly path: RegExp;
  /** bytes of a first visit, gzip, everything it loads by itself; none where no budget is set */
  readonly budget?: number;
  /** a young catalogue has none yet */
  readonly mayBeNone?: true;
  /**
   * what a person asked of the page, for pages that load more then
   * @param municipality the one with most places
   * @param entries five that may be in a つなぎ帳, from the fullest folders
   */
  readonly fragment?: (municipality: string, entries: readonly string[]) => string;
}

const KILOBYTE = 1_000;

/** /gaps/food/ and /gaps/tokyo/ look alike. */
const NEED_WORDS = GAP_NEEDS.join('|');
const GAP_NEED = new RegExp(`^/gaps/(?:${NEED_WORDS})/$`);
const GAP_PREFECTURE = new RegExp(`^/gaps/(?!(?:${NEED_WORDS}|reports)/)[a-z-]+/$`);

const ROWS: readonly PageTypeRow[] = [
  { id: 'home', label: 'はじめのページ', path: /^\/$/ },
  { id: 'need', label: '困りごと', path: /^\/needs\/(?!(?:violence|soudan)\/)[^/]+\/$/ },
  { id: 'violence', label: '困りごと（安全の決まりがあるもの）', path: /^\/needs\/soudan\/$/ },
  {
    id: 'guide',
    label: '支援のつながり',
    path: /^\/guides\/(?!soudan\/)[^/]+\/$/,
    budget: 30 * KILOBYTE,
  },
  { id: 'kind', label: '種類', path: /^\/kinds\/[^/]+\/$/ },
  { id: 'network', label: 'つながり', path: /^\/networks\/.*$/, budget: 40 * KILOBYTE },
  { id: 'support', label: 'ささえる側', path: /^\/support\/.*$/, budget: 40 * KILOBYTE },
  { id: 'municipality', label: '地域', path: /^\/municipalities\/\d+\/$/ },
  {
    id: 'prefecture',
    label: '都道府県',
    path: /^\/municipalities\/[a-z-]+\/$/,
  },
  {
    id: 'municipality-need',
    label: '地域と困りごと',
    path: /^\/municipalities\/\d+\/(?!calendar\/)[^/]+\/$/,
  },
  { id: 'calendar', label: '地域のこよみ', path: /^\/municipalities\/\d+\/calendar\/$/ },
  {
    id: 'booklet',
    label: '印刷する冊子',
    path: /^\/print\/\d+\/$/,
    budget: 110 * KILOBYTE,
    mayBeNone: true,
  },
  {
    id: 'print-sheets',
    label: 'チラシ・カード',
    path: /^\/print\/(?:\d+\/sheets\/)?$/,
    budget: 50 * KILOBYTE,
  },
  { id: 'entry', label: '場所', path: /^\/resources\/.+\/$/, budget: 14 * KILOBYTE },
  { id: 'helplines', label: '今すぐ相談', path: /^\/helplines\/$/ },
  { id: 'status', label: 'お休み中・終わった場所', path: /^\/status\/$/ },
  { id: 'data', label: 'データを使う', path: /^\/data\/$/, budget: 40 * KILOBYTE },
  { id: 'freshness', label: '確認状況', path: /^\/freshness\/$/ },
  { id: 'gaps', label: '支援の空白', path: /^\/gaps\/$/, budget: 40 * KILOBYTE },
  { id: 'gap-need', label: '困りごとの空白', path: GAP_NEED, budget: 40 * KILOBYTE },
  { id: 'gap-prefecture', label: '都道府県の空白', path: GAP_PREFECTURE, budget: 40 * KILOBYTE },
  {
    id: 'gap-area',
    label: '地域の空白',
    path: /^\/gaps\/\d+\/$/,
    budget: 40 * KILOBYTE,
    mayBeNone: true,
  },
  {
    id: 'gap-sheet',
    label: '会議の紙',
    path: /^\/gaps\/\d+\/sheet\/$/,
    budget: 40 * KILOBYTE,
    mayBeNone: true,
  },
  { id: 'gap-reports', label: '足りない場所の知らせ', path: /^\/gaps\/reports\/$/ },
  { id: 'about', label: '説明', path: /^\/about\/.*$/ },
  { id: 'not-found', label: '404', path: /^\/404\.html$/ },
  { id: 'search', label: 'ことばで探す', path: /^\/search\/$/, budget: 100 * KILOBYTE },
  { id: 'match', label: 'ぴったり探す', path: /^\/match\/$/, budget: 100 * KILOBYTE },
  { id: 'table', label: '一覧表', path: /^\/table\/$/, budget: 100 * KILOBYTE },
  { id: 'edit', label: '場所を足す・直す', path: /^\/edit\/$/, budget: 90 * KILOBYTE },
  {
    id: 'search-used',
    label: 'ことばで探す（言葉を入れたあと）',
    path: /^\/search\/$/,
    fragment: () => `#q=${encodeURIComponent('こども食堂')}`,
  },
  {
    id: 'match-used',
    label: 'ぴったり探す（答えたあと）',
    path: /^\/match\/$/,
    budget: 100 * KILOBYTE,
    fragment: (municipality) => `#need=place&place=${municipality}&step=1`,
  },
  {
    id: 'table-used',
    label: '一覧表（地域を選んだあと）',
    path: /^\/table\/$/,
    budget: 100 * KILOBYTE,
    fragment: (municipality) => `#place=${municipality}`,
  },
  { id: 'shortlist', label: 'つなぎ帳', path: /^\/shortlist\/$/, budget: 100 * KILOBYTE },
  {
    id: 'shortlist-used',
    label: 'つなぎ帳（5か所）',
    path: /^\/shortlist\/$/,
    budget: 100 * KILOBYTE,
    fragment: (_, entries) => `#ids=${entries.join(',')}`,
  },
  {
    id: 'shortlist-compare',
    label: 'つなぎ帳（くらべる）',
    path: /^\/shortlist\/$/,
    fragment: (_, entries) => `#view=compare&ids=${entries.join(',')}`,
  },
];

export interface PageType {
  readonly id: string;
  readonly label: string;
  readonly budget: number | undefined;
  /** how many pages of this type there are */
  readonly count: number;
  /** the heaviest of them */
  readonly heaviest: string;
  /** '' or what was asked of it */
  readonly fragment: string;
}

export const gzipBytes = (content: string | Uint8Array): number =>
  gzipSync(content, { level: 9 }).length;

const FEW = 5;

/** One entry of each of the fullest folders: their data is the heaviest. A place of danger has no button, and no data. */
function entriesOf(pages: readonly BuiltPage[]): readonly string[] {
  const folders = Map.groupBy(
    pages.flatMap((page) => {
      const [, id, folder] = /^\/resources\/((.+)\/[^/]+)\/$/.exec(page.path) ?? [];
      return id && folder ? [{ page, id, folder }] : [];
    }),
    ({ folder }) => folder,
  );
  return [...folders.values()]
    .toSorted((a, b) => b.length - a.length)
    .values()
    .map((pagesOf) => pagesOf.find(({ page }) => page.html.includes('<shortlist-button'))?.id)
    .filter((id) => id !== undefined)
    .take(FEW)
    .toArray();
}

/** The first so many by a figure, each asked for it once. */
const mostBy = <T>(items: readonly T[], figureOf: (item: T) => number, count: number) =>
  items
    .map((item) => ({ item, figure: figureOf(item) }))
    .toSorted((a, b) => b.figure - a.figure)
    .slice(0, count)
    .map(({ item }) => item);

/** @throws Error when a type has no page: a figure about nothing would be a lie */
export function pageTypes(pages: readonly BuiltPage[]): readonly PageType[] {
  const heaviestAt = (path: RegExp) => {
    // Compressing thousands of pages takes seconds; the longest ones are enough to find the heaviest, at first roughly.
    const longest = mostBy(
      pages.filter((page) => path.test(page.path)),
      ({ bytes }) => bytes,
      20,
    );
    const heavy = mostBy(longest, ({ html }) => gzipSync(html, { level: 1 }).length, 4);
    return mostBy(heavy, ({ html }) => gzipBytes(html), 1)[0]?.path;
  };
  const municipality = /\d+/.exec(heaviestAt(/^\/municipalities\/\d+\/$/) ?? '')?.[0] ?? '';
  const entries = entriesOf(pages);
  return ROWS.flatMap(({ id, label, path, budget, fragment, mayBeNone }) => {
    const heaviest = heaviestAt(path);
    if (!heaviest && mayBeNone) return [];
    if (!heaviest) throw new Error(`「${label}」のページがありません。`);
    return {
      id,
      label,
      budget,
      count: pages.filter((page) => path.test(page.path)).length,
      heaviest,
      fragment: fragment?.(municipality, entries) ?? '',
    };
  });
}
