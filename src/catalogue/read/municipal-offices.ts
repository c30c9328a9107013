/**
 * 役所の一覧を読む。Reads content/municipal-offices.csv: the general number and address of each municipality's office. A
 * catalogue may be without it.
 */
import { join } from 'node:path';
import type { Municipalities } from '../../domain/area/municipality.ts';
import type { Problem } from '../../domain/problem.ts';
import {
  brokenOfficeLine,
  numberOfAnother,
  OFFICE_COLUMNS,
  officeOf,
  officeRowFindings,
  repeatedOffice,
  wrongOfficeHeadings,
  type MunicipalOffice,
  type OfficeCells,
  type OfficeFinding,
} from '../../domain/rules/municipal-office-rules.ts';
import { refuseBroken } from './municipalities-file.ts';
import { readPlainFile } from './plain-file.ts';
import { problemOf } from './read-entry.ts';
import { decodeEntry, sizeRule } from './text-rules.ts';

export const OFFICES = 'content/municipal-offices.csv';

export interface ReadOffices {
  /** of the sound lines, by the municipality's code */
  readonly offices: ReadonlyMap<string, MunicipalOffice>;
  readonly problems: readonly Problem[];
}

/** A table of another kind would be wrong in every line. */
const MOST_TOLD = 20;
/** Some ten times the list of today. */
const MOST_BYTES = 4 * 1024 * 1024;
const SIZE_RULE = sizeRule(
  MOST_BYTES,
  '役所の一覧ではないファイルかもしれません。前の版からもどしてください。',
);

const tell = (line: number, finding: OfficeFinding) =>
  problemOf(OFFICES, line, { ...finding, path: [] });

function cellsOf(parts: readonly string[]): OfficeCells {
  const cells: Partial<Record<keyof OfficeCells, string>> = {};
  OFFICE_COLUMNS.forEach((column, index) => {
    cells[column] = parts[index]!;
  });
  return cells as OfficeCells;
}

function readLines(
  lines: readonly string[],
  areas: Pick<Municipalities, 'get'> | undefined,
  desks: ReadonlyMap<string, string>,
): ReadOffices {
  const offices = new Map<string, MunicipalOffice>();
  const problems: Problem[] = [];
  // Where the list of municipalities cannot be read, no code can be judged.
  const placeOf = (code: string) => (areas ? areas.get(code) : { kind: 'city' as const });
  lines.forEach((text, index) => {
    if (text === '') return;
    const line = index + 2;
    const parts = text.split(',');
    if (parts.length !== OFFICE_COLUMNS.length) {
      problems.push(tell(line, brokenOfficeLine(parts.length)));
      return;
    }
    const cells = cellsOf(parts);
    const found = [
      ...officeRowFindings(text, cells, placeOf(cells.code)),
      ...numberOfAnother(cells, desks),
    ];
    const twice = offices.has(cells.code) ? [repeatedOffice(cells.code)] : [];
    for (const finding of [...found, ...twice]) problems.push(tell(line, finding));
    if (twice.length === 0 && found.every(({ level }) => level === 'warning'))
      offices.set(cells.code, officeOf(cells));
  });
  return { offices, problems };
}

/**
 * Never throws.
 * @param areas to know which codes exist; without it they are not judged
 * @param desks numbers of the desks of prefectures, where the entries are read too
 */
export function inspectOffices(
  contentDir: string,
  areas: Pick<Municipalities, 'get'> | undefined,
  desks: ReadonlyMap<string, string> = new Map(),
): ReadOffices {
  const none = (problems: readonly Problem[]): ReadOffices => ({ offices: new Map(), problems });
  const file = readPlainFile(join(contentDir, 'municipal-offices.csv'));
  if (file.is === 'missing') return none([]);
  if (file.is === 'refused') return none([problemOf(OFFICES, 1, file.finding)]);
  const text = decodeEntry(file.bytes, SIZE_RULE);
  if (typeof text !== 'string') return none([problemOf(OFFICES, text.line, text)]);
  const [header, ...lines] = text.split('\n');
  if (header !== OFFICE_COLUMNS.join(',')) return none([tell(1, wrongOfficeHeadings)]);
  const { offices, problems } = readLines(lines, areas, desks);
  return { offices, problems: problems.slice(0, MOST_TOLD) };
}

/** @throws Error in Japanese, with the lines, where a line is wrong: a wrong number must not go out */
export function readOffices(
  contentDir: string,
  areas: Pick<Municipalities, 'get'>,
): ReadonlyMap<string, MunicipalOffice> {
  const { offices, problems } = inspectOffices(contentDir, areas);
  refuseBroken(problems);
  return offices;
}
