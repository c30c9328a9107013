/** まだない場所のファイルを確かめる: everything `npm run check` would say of an entry if its file were there. */
import { catalogueFindings } from '../../domain/rules/catalogue-rules.ts';
import type { Problem } from '../../domain/problem.ts';
import { RESOURCES } from '../read/entry-files.ts';
import type { Catalogue } from '../read/read-catalogue.ts';
import { problemOf, readEntry } from '../read/read-entry.ts';

/** @param id where it would lie; an entry that is there under this id is taken as replaced */
export function unsavedProblems(
  id: string,
  text: string,
  { resources, municipalities }: Pick<Catalogue, 'resources' | 'municipalities'>,
  today: string,
): readonly Problem[] {
  const file = `${RESOURCES}/${id}.md`;
  const entry = readEntry(id, file, new TextEncoder().encode(text));
  if (!entry.resource) return entry.problems;
  const others = resources.filter((resource) => resource.id !== id);
  const ids = new Set([...others.map((other) => other.id), id]);
  const between = catalogueFindings([...others, entry.resource], {
    municipalities,
    ids,
    today,
  }).filter((found) => found.id === id);
  return [
    ...entry.problems,
    ...between.map(({ finding }) => problemOf(file, entry.lineOf(finding.path), finding)),
  ];
}
