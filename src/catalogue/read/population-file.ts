/**
 * 人口の表を読む。Reads content/statistics/population.csv: how many people live in each municipality, and from which
 * document. A catalogue may be without it.
 */
import { join } from 'node:path';
import type { Municipalities } from '../../domain/area/municipality.ts';
import {
  PEOPLE_IDS,
  type PeopleId,
  type PeopleSource,
  type Population,
} from '../../domain/gap/people.ts';
import type { ContentFinding, Problem } from '../../domain/problem.ts';
import {
  noPopulationSource,
  peopleSourceOf,
  POPULATION_COLUMNS,
  populationFindings,
  populationOf,
  repeatedPopulation,
  SOURCE_MARK,
  sourceFindings,
  unsourcedColumns,
  wrongPopulationHeadings,
} from '../../domain/rules/population-rules.ts';
import { readPlainFile } from './plain-file.ts';
import { problemOf } from './read-entry.ts';
import { decodeEntry } from './text-rules.ts';

export const POPULATION = 'content/statistics/population.csv';

export interface ReadPopulation {
  /** of the sound lines, by the municipality's code */
  readonly people: ReadonlyMap<string, Population>;
  readonly sources: readonly PeopleSource[];
  readonly problems: readonly Problem[];
}

/** A table of another kind would be wrong in every line. */
const MOST_TOLD = 20;
const MOST_BYTES = 2 * 1024 * 1024;
const sizeRule = (bytes: number) =>
  bytes <= MOST_BYTES
    ? []
    : [
        {
          code: 'too-large',
          message: `ファイルが大きすぎます（${Math.ceil(bytes / 1024 / 1024)}MB）`,
          fix: '人口の一覧ではないファイルかもしれません。前の版からもどしてください。',
        },
      ];

const tell = (line: number, finding: ContentFinding) =>
  problemOf(POPULATION, line, { ...finding, path: [] });

const NOTHING = { people: new Map<string, Population>(), sources: [] } as const;

function readHead(head: readonly string[]) {
  const sources: PeopleSource[] = [];
  const problems: Problem[] = [];
  head.forEach((line, index) => {
    const found = sourceFindings(line);
    for (const finding of found) problems.push(tell(index + 1, finding));
    if (found.length === 0) sources.push(peopleSourceOf(line));
  });
  if (head.length === 0) problems.push(tell(1, noPopulationSource));
  return { sources, problems };
}

/** @param first the number of the first of them in the file */
function readLines(
  lines: readonly string[],
  first: number,
  areas: Pick<Municipalities, 'get'> | undefined,
) {
  const people = new Map<string, Population>();
  const problems: Problem[] = [];
  // Where the list of municipalities cannot be read, no code can be judged.
  const placeOf = (code: string) => (areas ? areas.get(code) : { kind: 'city' as const });
  lines.forEach((line, index) => {
    if (line === '') return;
    const code = line.split(',')[0]!;
    const found = populationFindings(line, placeOf(code));
    const all = people.has(code) ? [...found, repeatedPopulation(code)] : found;
    for (const finding of all) problems.push(tell(first + index, finding));
    if (all.length === 0) people.set(code, populationOf(line));
  });
  return { people, problems };
}

const usedColumns = (people: ReadonlyMap<string, Population>): ReadonlySet<PeopleId> =>
  new Set(PEOPLE_IDS.filter((id) => [...people.values()].some((one) => one[id] !== undefined)));

/** @param areas to know which codes exist; without it they are not judged. Never throws. */
export function inspectPopulation(
  contentDir: string,
  areas: Pick<Municipalities, 'get'> | undefined,
): ReadPopulation {
  const file = readPlainFile(join(contentDir, 'statistics', 'population.csv'));
  if (file.is === 'missing') return { ...NOTHING, problems: [] };
  if (file.is === 'refused')
    return { ...NOTHING, problems: [problemOf(POPULATION, 1, file.finding)] };
  const text = decodeEntry(file.bytes, sizeRule);
  if (typeof text !== 'string')
    return { ...NOTHING, problems: [problemOf(POPULATION, text.line, text)] };
  const all = text.split('\n');
  const first = all.findIndex((line) => !line.startsWith(SOURCE_MARK));
  const at = first === -1 ? all.length - 1 : first;
  if (all[at] !== POPULATION_COLUMNS.join(','))
    return { ...NOTHING, problems: [tell(at + 1, wrongPopulationHeadings)] };
  const head = readHead(all.slice(0, at));
  const body = readLines(all.slice(at + 1), at + 2, areas);
  // A line of the head that is wrong has been told: what it stands for cannot be judged.
  const bare =
    head.problems.length > 0 ? [] : unsourcedColumns(head.sources, usedColumns(body.people));
  const problems = [
    ...head.problems,
    ...bare.map((finding) => tell(at + 1, finding)),
    ...body.problems,
  ];
  return {
    people: body.people,
    sources: head.sources,
    problems: problems.slice(0, MOST_TOLD),
  };
}

/** @throws Error in Japanese, with the lines, where a line is wrong: a wrong number must not go out */
export function readPopulation(
  contentDir: string,
  areas: Pick<Municipalities, 'get'>,
): Omit<ReadPopulation, 'problems'> {
  const { people, sources, problems } = inspectPopulation(contentDir, areas);
  if (problems.length > 0)
    throw new Error(
      problems
        .map(({ line, message, fix }) => `${POPULATION} ${line}行目: ${message}。${fix}`)
        .join('\n'),
    );
  return { people, sources };
}
