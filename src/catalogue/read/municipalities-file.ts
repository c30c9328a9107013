/**
 * 市区町村の一覧を読む。Reads content/municipalities.csv: plain comma-separated lines without quotes, written by its
 * importer.
 */
import { join } from 'node:path';
import { isAreaCode } from '../../domain/area/area-code.ts';
import { makeMunicipalities, type Municipalities } from '../../domain/area/municipality.ts';
import {
  MUNICIPALITY_COLUMNS,
  rowFindings,
  rowOf,
  tableFindings,
  type MunicipalityCells,
  type PlacedFinding,
  type PlacedRow,
} from '../../domain/rules/municipality-rules.ts';
import type { Problem } from '../../domain/problem.ts';
import { missingFile } from './missing-file.ts';
import { readPlainFile } from './plain-file.ts';
import { problemOf } from './read-entry.ts';
import { decodeEntry, sizeRule } from './text-rules.ts';

export { MUNICIPALITY_COLUMNS };

export const MUNICIPALITIES = 'content/municipalities.csv';

export interface ReadMunicipalities {
  /** of the sound lines */
  readonly municipalities: Municipalities;
  /** codes of lines that are there and cannot be used: an entry that names one is not to blame */
  readonly brokenCodes: ReadonlySet<string>;
  /** no line could be read: nothing can be said of any code */
  readonly isUnreadable: boolean;
  readonly problems: readonly Problem[];
}

/** A table of another kind would be wrong in every line. */
const MOST_TOLD = 20;
/** Ten times the list of today. */
const MOST_BYTES = 8 * 1024 * 1024;
const SIZE_RULE = sizeRule(
  MOST_BYTES,
  '市区町村の一覧ではないファイルかもしれません。前の版からもどしてください。',
);

const unreadable = (
  line: number,
  code: string,
  message: string,
  fix: string,
): ReadMunicipalities => ({
  municipalities: makeMunicipalities([]),
  brokenCodes: new Set(),
  isUnreadable: true,
  problems: [problemOf(MUNICIPALITIES, line, { code, path: [], message, fix })],
});

function cellsOf(line: string): MunicipalityCells | undefined {
  const parts = line.split(',');
  if (parts.length !== MUNICIPALITY_COLUMNS.length) return undefined;
  const cells: Partial<Record<keyof MunicipalityCells, string>> = {};
  MUNICIPALITY_COLUMNS.forEach((column, index) => {
    cells[column] = parts[index]!;
  });
  return cells as MunicipalityCells;
}

interface ReadLines {
  readonly rows: readonly PlacedRow[];
  readonly brokenCodes: ReadonlySet<string>;
  readonly findings: readonly PlacedFinding[];
}

/** Lines below the headings, each at its own number. */
function readLines(lines: readonly string[]): ReadLines {
  const rows: PlacedRow[] = [];
  const brokenCodes = new Set<string>();
  const findings: PlacedFinding[] = [];
  lines.forEach((text, index) => {
    const line = index + 2;
    if (text === '') return;
    const cells = cellsOf(text);
    const found = cells
      ? rowFindings(text, cells)
      : [
          {
            code: 'bad-municipality',
            message: `列が${MUNICIPALITY_COLUMNS.length}個ではなく${text.split(',').length}個あります`,
            fix: 'ほかの行と同じように、「,」で分けて書いてください。値の中に「,」は書けません。',
          },
        ];
    for (const one of found) findings.push({ ...one, line });
    if (cells && found.every(({ level }) => level === 'warning'))
      rows.push({ line, row: rowOf(cells) });
    else if (isAreaCode(text.slice(0, 6))) brokenCodes.add(text.slice(0, 6));
  });
  return { rows, brokenCodes, findings };
}

function tellable(findings: readonly PlacedFinding[]): readonly Problem[] {
  const told = findings
    .slice(0, MOST_TOLD)
    .map((finding) => problemOf(MUNICIPALITIES, finding.line, { ...finding, path: [] }));
  const rest = findings.length - told.length;
  return rest === 0
    ? told
    : [
        ...told,
        problemOf(MUNICIPALITIES, 1, {
          code: 'bad-municipality',
          path: [],
          message: `ほかに ${rest}件、直すところがあります`,
          fix: '上のものを直すと、つぎのものが出ます。とても多いときは、前の版からもどしてください。',
        }),
      ];
}

/** Never throws: the sound lines, and every problem. */
export function inspectMunicipalities(contentDir: string): ReadMunicipalities {
  const file = readPlainFile(join(contentDir, 'municipalities.csv'));
  if (file.is === 'missing') {
    const { code, message, fix } = missingFile(MUNICIPALITIES, '市区町村の一覧');
    return unreadable(1, code, message, fix);
  }
  if (file.is === 'refused')
    return unreadable(1, file.finding.code, file.finding.message, file.finding.fix);
  const text = decodeEntry(file.bytes, SIZE_RULE);
  if (typeof text !== 'string') return unreadable(text.line, text.code, text.message, text.fix);
  const [header, ...lines] = text.split('\n');
  if (header !== MUNICIPALITY_COLUMNS.join(','))
    return unreadable(
      1,
      'bad-municipality',
      `見出しが ${MUNICIPALITY_COLUMNS.join(',')} ではありません`,
      '1行目をこのとおりに直してください。',
    );
  const { rows, brokenCodes, findings } = readLines(lines);
  const codeOf = new Map(
    rows
      .filter(({ row }) => row.kind === 'prefecture')
      .map(({ row }) => [row.prefecture, row.code]),
  );
  const empty =
    rows.length + findings.length === 0
      ? [
          {
            line: 1,
            code: 'bad-municipality',
            message: '市区町村の行が1つもありません',
            fix: 'まちがえて消したときは、前の版からもどしてください。',
          },
        ]
      : [];
  return {
    municipalities: makeMunicipalities(
      rows.map(({ row }) => ({ ...row, prefectureCode: codeOf.get(row.prefecture) ?? '' })),
    ),
    brokenCodes,
    isUnreadable: rows.length === 0,
    problems: tellable(
      [...empty, ...findings, ...tableFindings(rows, brokenCodes)].sort((a, b) => a.line - b.line),
    ),
  };
}

/** @throws Error in Japanese, with the lines, where there is an error among the problems of the list */
export function refuseBroken(problems: readonly Problem[]): void {
  const errors = problems.filter(({ level }) => level === 'error');
  if (errors.length === 0) return;
  const told = errors.map(
    ({ file, line, message, fix }) => `${file} ${line}行目: ${message}。${fix}`,
  );
  throw new Error(told.join('\n'));
}

let last: { readonly file: string; readonly municipalities: Municipalities } | undefined;

/** @throws Error in Japanese, with the lines, when the file is missing or broken */
export function readMunicipalities(contentDir: string): Municipalities {
  const file = join(contentDir, 'municipalities.csv');
  if (last?.file === file) return last.municipalities;
  const { municipalities, problems } = inspectMunicipalities(contentDir);
  refuseBroken(problems);
  last = { file, municipalities };
  return municipalities;
}
