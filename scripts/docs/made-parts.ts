/** 説明の文書の、作られるところ。 */
import type { Part } from './fill-markers.ts';
import {
  areaOwners,
  contributingLink,
  eventKindOptions,
  firstVisitOptions,
  kindOptions,
  needList,
  needOptions,
  programOwners,
  welcomeOptions,
} from './form-parts.ts';
import { problemExamples } from './problem-examples.ts';
import {
  eventFieldTable,
  fieldTable,
  kindTable,
  neighbourFieldTable,
  needTable,
  problemTable,
  siteFieldTable,
  stepTable,
} from './tables.ts';

/** Documents that hold made parts. */
export const DOCUMENTS = [
  'content/README.md',
  'content/PROBLEMS.md',
  'CONTRIBUTING.md',
  '.github/ISSUE_TEMPLATE/new-place.yml',
  '.github/ISSUE_TEMPLATE/event.yml',
  '.github/ISSUE_TEMPLATE/gap.yml',
  '.github/ISSUE_TEMPLATE/config.yml',
  '.github/CODEOWNERS',
] as const;

export const madeParts = (contentDir = 'content'): Readonly<Record<string, Part>> => ({
  fields: fieldTable(),
  'event-fields': eventFieldTable(),
  needs: needTable(),
  kinds: kindTable(),
  steps: stepTable(),
  problems: problemTable(),
  'problem-examples': problemExamples(),
  'site-fields': siteFieldTable(),
  'neighbour-fields': neighbourFieldTable(),
  'kind-options': kindOptions(),
  'event-kind-options': eventKindOptions(),
  'need-options': needOptions(),
  'need-list': needList(),
  'first-visit-options': firstVisitOptions(),
  'serves-options': welcomeOptions('serves'),
  'for-only-options': welcomeOptions('for_only'),
  'for-mainly-options': welcomeOptions('for_mainly'),
  'may-start-options': welcomeOptions('may_start'),
  'contributing-link': contributingLink(contentDir),
  'area-owners': (written) => areaOwners(contentDir, written),
  'program-owners': (written) => programOwners(contentDir, written),
});
