/**
 * 取り込みの全体: brings an importer's rows into content/resources without losing what people wrote there. Every row
 * ends as created, merged, unchanged or rejected; running twice changes nothing. Each file is written whole and the
 * ledger last, so that a run that was cut short is completed by the next.
 */
import { dirname, join, resolve } from 'node:path';
import { keptBefore } from '../../catalogue/read/kept-readings.ts';
import { readCatalogue, type Catalogue } from '../../catalogue/read/read-catalogue.ts';
import { writeEntry } from '../../catalogue/write/entry-file.ts';
import { withLock } from '../../catalogue/write/lock.ts';
import type { Draft, RejectedRow } from '../row/draft.ts';
import {
  BODY,
  everWritten,
  readLedger,
  writeLedger,
  type Ledger,
  type LedgerRow,
} from './import-ledger.ts';
import type { Fields, KeptEdit } from './join-fields.ts';
import { takeIn, type ImportRun, type RowOutcome } from './take-in.ts';
import { makeTwinFinder } from '../../domain/rules/likeness.ts';

export type { RowOutcome } from './take-in.ts';

export interface ImportReport {
  readonly name: string;
  readonly rows: number;
  readonly created: readonly string[];
  /** rows that went into an entry that was there: updated, or the same place from another list */
  readonly merged: readonly string[];
  readonly unchanged: number;
  readonly rejected: readonly RejectedRow[];
  /** people's edits that differ from the source and were kept */
  readonly kept: readonly KeptEdit[];
  /** one a row, in the source's order */
  readonly outcomes: readonly RowOutcome[];
}

export interface ImportOptions {
  readonly contentDir: string;
  readonly dryRun?: boolean;
  /** adds to the entries that there are, and makes none: for an older edition of a list */
  readonly onlyKnown?: boolean | undefined;
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
}

/** Writes entries and the ledger, alone; with `dryRun` only tells what it would do. */
export function runImport(
  name: string,
  drafts: readonly Draft[],
  options: ImportOptions,
): ImportReport {
  const work = () => importAlone(name, drafts, options);
  // Two at once would each write the ledger of one only.
  return options.dryRun
    ? work()
    : withLock(join(options.contentDir, '.tsunagaru.lock'), '取り込み（npm run import）', work);
}

function importAlone(name: string, drafts: readonly Draft[], options: ImportOptions): ImportReport {
  const run = startRun(name, drafts, options);
  const outcomes = drafts.map((draft, index) => {
    options.onProgress?.(index + 1, drafts.length);
    return takeIn(draft, run);
  });
  keepRowsThatLeft(run);
  const report = reportOf(name, outcomes, run.kept);
  if (!options.dryRun) writeRun(name, run);
  return report;
}

/** Of a whole catalogue most files have been read by the last build. */
export const entriesIn = (contentDir: string): Catalogue['resources'] =>
  readCatalogue(contentDir, { kept: keptBefore(dirname(resolve(contentDir))) }).resources;

function startRun(
  name: string,
  drafts: readonly Draft[],
  { contentDir, onlyKnown = false }: ImportOptions,
): ImportRun {
  const ledger = readLedger(contentDir, name);
  const resources = entriesIn(contentDir);
  const twins = makeTwinFinder();
  for (const resource of resources) twins.add(resource.id, resource as unknown as Fields);
  return {
    contentDir,
    onlyKnown,
    ledger,
    twins,
    formerOwners: formerOwners(ledger, new Set(drafts.map(({ key }) => key))),
    takenIds: new Set(resources.map(({ id }) => id)),
    formerIds: new Set(resources.flatMap(({ formerly = [] }) => formerly)),
    next: new Map(),
    pending: new Map(),
    inherited: new Set(),
    kept: [],
    writtenBy: new Map(),
    everWritten: everWritten(contentDir),
  };
}

function formerOwners(
  ledger: Ledger,
  keys: ReadonlySet<string>,
): ReadonlyMap<string, readonly [string, LedgerRow]> {
  return new Map(
    [...ledger]
      .filter(([key, row]) => !row.guest && !keys.has(key))
      .map((entry) => [entry[1].id, entry]),
  );
}

/** Rows that left the source keep their place in the ledger; their entries are people's to close. */
function keepRowsThatLeft({ ledger, next, inherited }: ImportRun): void {
  for (const [key, row] of ledger) if (!next.has(key) && !inherited.has(key)) next.set(key, row);
}

const rejectedOf = ({ key, line, reason }: RowOutcome): RejectedRow => ({
  key,
  rejected: reason!,
  ...(line === undefined ? {} : { line }),
});

/** @throws Error in Japanese when a row is counted twice or not at all */
function reportOf(
  name: string,
  outcomes: readonly RowOutcome[],
  kept: readonly KeptEdit[],
): ImportReport {
  const having = (result: RowOutcome['result']) =>
    outcomes.filter((outcome) => outcome.result === result);
  const report: ImportReport = {
    name,
    rows: outcomes.length,
    kept,
    outcomes,
    created: having('created').map(({ id }) => id!),
    merged: having('merged').map(({ key }) => key),
    unchanged: having('unchanged').length,
    rejected: having('rejected').map(rejectedOf),
  };
  const counted =
    report.created.length + report.merged.length + report.unchanged + report.rejected.length;
  if (report.rows !== counted)
    throw new Error(
      `${name}: 行の数が合いません。なにも書きませんでした。この不具合を知らせてください。`,
    );
  return report;
}

/** The ledger last: a run that is cut short before it is completed by the next. */
function writeRun(name: string, { contentDir, pending, next }: ImportRun): void {
  for (const [id, { [BODY]: body, ...front }] of pending)
    writeEntry(contentDir, id, front, String(body ?? ''));
  writeLedger(contentDir, name, next);
}
