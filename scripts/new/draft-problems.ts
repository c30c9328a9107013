import { RESOURCES } from '../../src/catalogue/read/entry-files.ts';
import type { Catalogue } from '../../src/catalogue/read/read-catalogue.ts';
import { problemOf, readEntry } from '../../src/catalogue/read/read-entry.ts';
import { catalogueFindings } from '../../src/domain/rules/catalogue-rules.ts';
import type { Problem } from '../../src/domain/problem.ts';

/** Everything `npm run check` would say about a file that is not yet there. */
export function draftProblems(
  id: string,
  text: string,
  { resources, municipalities }: Catalogue,
  today: string,
): readonly Problem[] {
  const file = `${RESOURCES}/${id}.md`;
  const entry = readEntry(id, file, new TextEncoder().encode(text));
  if (!entry.resource) return entry.problems;
  const ids = new Set([...resources.map((resource) => resource.id), id]);
  const findings = catalogueFindings([...resources, entry.resource], {
    municipalities,
    ids,
    today,
  }).filter((found) => found.id === id);
  return [
    ...entry.problems,
    ...findings.map(({ finding }) => problemOf(file, entry.lineOf(finding.path), finding)),
  ];
}
