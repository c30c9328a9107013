/**
 * 長いものから動かす: the longest suites of a group begin first, so that its workers end together. Where no earlier run has
 * measured them Vitest goes by the size of the files, and a short file that builds sites for a minute would come last,
 * with nothing beside it.
 */
import { relative, sep } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Ten seconds of a processor or more, the longest first. */
export const LONG_SUITES: readonly string[] = [
  'tests/site/build-after-change.test.ts',
  'tests/site/site-parts.test.ts',
  'tests/scripts/broken-inputs.test.ts',
  'tests/scripts/adopt.test.ts',
  'tests/matching/evaluation.test.ts',
  'tests/properties/growth.test.ts',
  'tests/site/one-reading.test.ts',
  'tests/search/danger/danger-traces.test.ts',
  'tests/catalogue/check/whole-content.test.ts',
  'tests/scripts/with-dependencies.test.ts',
  'tests/search/evaluation.test.ts',
  'tests/search/files/compact-thesaurus.test.ts',
  'tests/search/files/split-thesaurus.test.ts',
  'tests/site/moved.test.ts',
  'tests/site/look.test.ts',
  'tests/site/search-page.test.ts',
  'tests/site/search-address.test.ts',
  'tests/site/leaving.test.ts',
  'tests/site/adopted-site.test.ts',
  'tests/site/new-deploy.test.ts',
  'tests/site/edit-page.test.ts',
  'tests/site/layout-shift.test.ts',
  'tests/site/state-kept.test.ts',
  'tests/site/booklet.test.ts',
  'tests/site/guides.test.ts',
  'tests/site/shortlist-page.test.ts',
  'tests/site/print-sheets.test.ts',
  'tests/site/gathering-form.test.ts',
  'tests/site/counsellor-bench.test.ts',
  'tests/site/match-page.test.ts',
  'tests/site/admin-page.test.ts',
  'tests/site/typed-taken.test.ts',
  'tests/site/support.test.ts',
  'tests/site/gaps.test.ts',
];

/** Files of one project, in Vitest's order but for these. */
const rankOf = ({ moduleId }: TestSpecification): number => {
  const rank = LONG_SUITES.indexOf(relative('.', moduleId).replaceAll(sep, '/'));
  return rank < 0 ? LONG_SUITES.length : rank;
};

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const byProject = Map.groupBy(await super.sort(files), ({ project }) => project);
    return [...byProject.values()].flatMap((ofOne) =>
      ofOne.toSorted((a, b) => rankOf(a) - rankOf(b)),
    );
  }
}
