/**
 * Brings an importer's rows into content/resources without losing what people wrote there. Every row ends as
 * created, merged, unchanged or rejected; running twice changes nothing. Each file is written whole and the
 * ledger last, so that a run that was cut short is completed by the next.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFrontMatter } from '../../catalogue/read/front-matter.ts';
import { readCatalogue } from '../../catalogue/read/read-catalogue.ts';
import { zodFindings } from '../../catalogue/read/zod-findings.ts';
import { frontMatterSchema } from '../../domain/entry/entry-schema.ts';
import { shelterWordsIn, speaksOfShelter } from '../../domain/vocabulary/shelter-words.ts';
import { withLock } from '../../catalogue/write/lock.ts';
import { isRejected, type Draft, type EntryDraft, type RejectedRow } from './draft.ts';
import { asText, formatEntry } from '../../catalogue/write/entry-file.ts';
import { BODY, isSame, readLedger, writeLedger, type Ledger, type LedgerRow } from './import-ledger.ts';
import { hashesOf, joinFields, sharesSource, type Fields, type KeptEdit } from './join-fields.ts';
import type { LeftOut } from '../clean/left-out.ts';
import { makeTwinFinder } from './twin-finder.ts';
import { writeAtomically } from '../../catalogue/write/write-atomically.ts';

export interface RowOutcome {
  readonly key: string;
  readonly line?: number | undefined;
  readonly name: string;
  readonly result: 'created' | 'merged' | 'unchanged' | 'rejected';
  /** the entry; missing for a rejected row */
  readonly id?: string;
  readonly reason?: string;
  /** what a person should look at */
  readonly hints: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

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
  /** the day is only that of a file on the disk: alone it changes no entry */
  readonly keepsDate?: boolean;
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
}

/** The entry as it stands in the file, as text; undefined when there is none. */
function currentFields(contentDir: string, id: string): Record<string, unknown> | undefined {
  const file = join(contentDir, 'resources', `${id}.md`);
  if (!existsSync(file)) return undefined;
  const { data, body } = readFrontMatter(readFileSync(file, 'utf8').replace(/\r\n?/g, '\n'));
  return { ...data, ...(body.trim() ? { [BODY]: body.trim() } : {}) };
}

/** What the schema would refuse is not written, but reported. */
function schemaComplaint(fields: Fields): string | undefined {
  const { [BODY]: _body, ...front } = fields;
  const parsed = frontMatterSchema.safeParse(front);
  return parsed.success ? undefined : zodFindings(parsed.error, front).map(({ path, message }) => `${path.join('.')}: ${message}`).join('／');
}

/** All texts of the fields, however deep they lie. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** A place that hides people goes into no file; the reason does not repeat its words. */
function shelterComplaint(fields: Fields): string | undefined {
  const { name, aliases, provider, location, ...others } = fields;
  const isNamed = textsIn([name, aliases, provider, location]).some(speaksOfShelter);
  const isTold = textsIn(others).some((text) => shelterWordsIn(text)?.isReferral === false);
  return isNamed || isTold ? 'シェルター（逃げてきた人をかくまう場所）のことが書いてあるので、のせません。場所が知られると危険です' : undefined;
}

const fieldsOf = (draft: EntryDraft): Fields => ({ ...(asText(draft.front) as Fields), ...(draft.body?.trim() ? { [BODY]: draft.body.trim() } : {}) });

/** Entry → the row that owns it and is not in this source any more: a list that was numbered anew leaves heirs. */
function formerOwners(ledger: Ledger, keys: ReadonlySet<string>): ReadonlyMap<string, readonly [string, LedgerRow]> {
  return new Map([...ledger].filter(([key, row]) => !row.guest && !keys.has(key)).map((entry) => [entry[1].id, entry]));
}

/** Writes entries and the ledger, alone; with `dryRun` only tells what it would do. */
export function runImport(name: string, drafts: readonly Draft[], options: ImportOptions): ImportReport {
  const work = () => importAlone(name, drafts, options);
  // Two at once would each write the ledger of one only.
  return options.dryRun ? work() : withLock(join(options.contentDir, '.tsunagaru.lock'), '取り込み（npm run import）', work);
}

function importAlone(name: string, drafts: readonly Draft[], { contentDir, dryRun = false, keepsDate = false, onProgress }: ImportOptions): ImportReport {
  const ledger = readLedger(contentDir, name);
  const next: Ledger = new Map();
  const pending = new Map<string, Fields>();
  const twins = makeTwinFinder();
  const takenIds = new Set<string>();
  for (const resource of readCatalogue(contentDir).resources) {
    twins.add(resource.id, resource as unknown as Fields);
    takenIds.add(resource.id);
  }
  const owners = formerOwners(ledger, new Set(drafts.map(({ key }) => key)));
  const heirless = new Set<string>();
  const kept: KeptEdit[] = [];
  const writtenBy = new Map<string, number | undefined>();

  const freeId = (wish: string): string => {
    let id = wish;
    for (let number = 2; takenIds.has(id) || existsSync(join(contentDir, 'resources', `${id}.md`)); number += 1) id = `${wish}-${number}`;
    return id;
  };

  const takeIn = (draft: Draft): RowOutcome => {
    const row = { key: draft.key, line: draft.line, name: draft.name ?? (isRejected(draft) ? '' : String(draft.front['name'] ?? '')), hints: (isRejected(draft) ? [] : (draft.doubts ?? [])) as readonly string[], leftOut: isRejected(draft) ? [] : (draft.leftOut ?? []) };
    if (isRejected(draft)) return { ...row, result: 'rejected', reason: draft.rejected };
    const wanted = fieldsOf(draft);
    const complaint = schemaComplaint(wanted) ?? shelterComplaint(wanted);
    if (complaint) return { ...row, result: 'rejected', reason: complaint };
    const twin = ledger.get(draft.key)?.id ?? (draft.into && takenIds.has(draft.into) ? draft.into : twins.find(wanted));
    const current = twin ? (pending.get(twin) ?? currentFields(contentDir, twin)) : undefined;
    // Another list of the same name is a guest here; this list under another number is not.
    const former = twin && current && !ledger.has(draft.key) && sharesSource(current, wanted) ? owners.get(twin) : undefined;
    const known = ledger.get(draft.key) ?? (former && !heirless.has(former[0]) ? former[1] : undefined);
    if (twin && current) {
      // A run that was cut short wrote this very entry and no ledger: it is this row's own. Other rows may have added to it.
      if (!known && !writtenBy.has(twin) && Object.entries(wanted).every(([field, value]) => isSame(current[field], value))) {
        writtenBy.set(twin, draft.line);
        next.set(draft.key, { id: twin, fields: hashesOf(wanted) });
        return { ...row, result: 'unchanged', id: twin };
      }
      if (former && known === former[1]) heirless.add(former[0]);
      const isGuest = known ? known.guest === true : true;
      const joined = joinFields(twin, current, wanted, known?.fields, isGuest);
      kept.push(...joined.kept);
      if (keepsDate && known?.fields['verified'] && joined.isChanged && isSame({ ...joined.fields, verified: current['verified'] }, current)) {
        next.set(draft.key, { ...known, fields: { ...joined.owned, verified: known.fields['verified'] } });
        return { ...row, result: 'unchanged', id: twin };
      }
      next.set(draft.key, { id: twin, fields: joined.owned, ...(isGuest ? { guest: true } : {}) });
      if (joined.isChanged) pending.set(twin, joined.fields);
      const hints = isGuest && !known ? [...(writtenBy.has(twin) ? [`この表の${writtenBy.get(twin) ?? ''}行目と同じ場所です`] : ['カタログにもうある場所です']), ...twins.differs(twin, wanted), ...joined.passedOver.map(({ field, source, now }) => `いまの値を残しました ${field}: いま ${JSON.stringify(now ?? '（なし）')} ← この表 ${JSON.stringify(source)}`)] : [];
      return { ...row, result: known && !joined.isChanged ? 'unchanged' : 'merged', id: twin, hints: [...row.hints, ...hints] };
    }
    if (known) {
      // People removed the file: it stays away.
      next.set(draft.key, known);
      return { ...row, result: 'unchanged', id: known.id, hints: [...row.hints, '人が消した場所なので、そのままにしました'] };
    }
    const id = freeId(draft.id);
    const hints = twins.hints(wanted);
    takenIds.add(id);
    twins.add(id, wanted);
    writtenBy.set(id, draft.line);
    pending.set(id, wanted);
    next.set(draft.key, { id, fields: hashesOf(wanted) });
    return { ...row, result: 'created', id, hints: [...row.hints, ...hints] };
  };

  const outcomes = drafts.map((draft, index) => {
    onProgress?.(index + 1, drafts.length);
    return takeIn(draft);
  });

  // Rows that left the source keep their place in the ledger; their entries are people's to close.
  for (const [key, row] of ledger) if (!next.has(key) && !heirless.has(key)) next.set(key, row);

  const report: ImportReport = {
    name, rows: drafts.length, kept, outcomes,
    created: outcomes.filter(({ result }) => result === 'created').map(({ id }) => id!),
    merged: outcomes.filter(({ result }) => result === 'merged').map(({ key }) => key),
    unchanged: outcomes.filter(({ result }) => result === 'unchanged').length,
    rejected: outcomes.filter(({ result }) => result === 'rejected').map(({ key, line, reason }) => ({ key, rejected: reason!, ...(line === undefined ? {} : { line }) })),
  };
  if (report.rows !== report.created.length + report.merged.length + report.unchanged + report.rejected.length) throw new Error(`${name}: 行の数が合いません。なにも書きませんでした。この不具合を知らせてください。`);
  if (!dryRun) {
    for (const [id, { [BODY]: body, ...front }] of pending) writeAtomically(join(contentDir, 'resources', `${id}.md`), formatEntry(front, String(body ?? '')));
    writeLedger(contentDir, name, next);
  }
  return report;
}
