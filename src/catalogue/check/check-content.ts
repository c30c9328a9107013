/** content のすべてを確かめる。 */
import { toldGuide, type ToldGuide } from '../../domain/guide/told-guide.ts';
import { compareProblems, type Problem } from '../../domain/problem.ts';
import { numbersOfPrefectures } from '../../domain/rules/municipal-office-rules.ts';
import { baseProblems, type BaseEntries } from './check-base.ts';
import { contentNameProblems } from './content-names.ts';
import { ledgerProblems } from '../read/import-ledgers.ts';
import { inspectGapReports } from '../read/gap-reports-file.ts';
import { inspectOffices } from '../read/municipal-offices.ts';
import { inspectPopulation } from '../read/population-file.ts';
import {
  inspectCatalogue,
  type InspectedCatalogue,
  type ReadOptions,
} from '../read/read-catalogue.ts';
import { readNeighbours } from '../read/neighbours-file.ts';
import { readGuides } from '../read/read-guides.ts';
import { pageProblems } from '../read/read-page.ts';
import { siteProblems } from '../read/site-file.ts';
import { inspectTileMaps } from '../read/tile-maps.ts';

export interface CheckOptions extends Pick<
  ReadOptions,
  'onProgress' | 'onEntries' | 'published' | 'kept'
> {
  /** the entries as they were, to see what a change did to them */
  readonly base?: BaseEntries | undefined;
  /** a site's own content: its settings, its pages and its table of everyday words must be there */
  readonly needsSite?: boolean | undefined;
  /** content/vocabulary/danger.yml must be there; where the site is, unless it is said */
  readonly needsDanger?: boolean | undefined;
}

export interface CheckedContent {
  readonly catalogue: InspectedCatalogue;
  /** sound chains of 支援のつながり */
  readonly guides: readonly ToldGuide[];
  readonly problems: readonly Problem[];
}

/** 支援のつながり and ささえる側: the first are read on in a build, so that no file is opened twice. */
function readChains(
  contentDir: string,
  { resources }: InspectedCatalogue,
  today: string | undefined,
): Pick<CheckedContent, 'guides' | 'problems'> {
  const open = resources.filter(({ status }) => status.state !== 'closed').map(({ id }) => id);
  const lines = new Set(open);
  const { guides, common, problems } = readGuides(contentDir, { lines, today });
  const support = readGuides(contentDir, { lines, today, folder: 'support' });
  return {
    guides: guides.map((guide) => toldGuide(guide, common)),
    problems: [...problems, ...support.problems],
  };
}

const desksOfPrefectures = ({ resources, municipalities }: InspectedCatalogue) =>
  numbersOfPrefectures(
    resources,
    new Set(municipalities.all().map(({ prefecture }) => prefecture)),
  );

/** content/ read once: the catalogue for what follows, and every problem. Never throws. */
export function readAndCheck(
  contentDir: string,
  today?: string,
  {
    onProgress,
    onEntries,
    published,
    kept,
    base,
    needsSite = false,
    needsDanger = needsSite,
  }: CheckOptions = {},
): CheckedContent {
  const catalogue = inspectCatalogue(contentDir, {
    today,
    onProgress,
    onEntries,
    published,
    kept,
    isSite: needsSite,
    needsDanger,
  });
  const { municipalities, brokenCodes, isUnreadable } = catalogue;
  const areas = isUnreadable || brokenCodes.size > 0 ? undefined : municipalities;
  const chains = readChains(contentDir, catalogue, today);
  // Each file or folder of content/ has its reader here: a new one is a line more.
  const read: readonly (readonly Problem[])[] = [
    catalogue.problems,
    pageProblems(contentDir, needsSite),
    chains.problems,
    siteProblems(contentDir, areas, needsSite),
    ledgerProblems(contentDir),
    inspectOffices(contentDir, areas, desksOfPrefectures(catalogue)).problems,
    inspectPopulation(contentDir, areas).problems,
    inspectTileMaps(contentDir, areas?.all()).problems,
    inspectGapReports(contentDir, areas).problems,
    readNeighbours(contentDir, areas).problems,
    base ? baseProblems(contentDir, base) : [],
  ];
  const found = read.flat();
  // What a reader could not open needs no second word on what kind of file it is.
  const refused = new Set(
    found.filter(({ code }) => code === 'unreadable-file').map(({ file }) => file),
  );
  const names = contentNameProblems(contentDir).filter(({ file }) => !refused.has(file));
  return {
    catalogue,
    guides: chains.guides,
    problems: [...found, ...names].sort(compareProblems),
  };
}

/** Every problem in content/, for `npm run check` and for the build's gate alike; with `base`, also of the change. Never throws. */
export function checkContent(
  contentDir: string,
  today?: string,
  options: CheckOptions = {},
): readonly Problem[] {
  return readAndCheck(contentDir, today, options).problems;
}
