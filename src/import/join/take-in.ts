/** 1行を取り込む: いまある場所に合わせるか、新しい場所にするか、のせないかを決める。ファイルはまだ書かない。 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIELD_TABLE } from '../../catalogue/read/field-table.ts';
import { readFrontMatter } from '../../catalogue/read/front-matter.ts';
import { zodFindings } from '../../catalogue/read/zod-findings.ts';
import { shapeValues, writtenOf } from '../../domain/written/written-value.ts';
import { frontMatterSchema } from '../../domain/entry/entry-schema.ts';
import type { TwinFinder } from '../../domain/rules/likeness.ts';
import { shelterWordsIn, speaksOfShelter } from '../../domain/vocabulary/shelter-words.ts';
import type { LeftOut } from '../clean/left-out.ts';
import { isRejected, type Draft, type EntryDraft } from '../row/draft.ts';
import { BODY, isSame, type Ledger, type LedgerRow } from './import-ledger.ts';
import {
  hashesOf,
  joinFields,
  sharesSource,
  type Fields,
  type JoinedFields,
  type KeptEdit,
} from './join-fields.ts';

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

/** What one run knows and gathers while it takes its rows in. */
export interface ImportRun {
  readonly contentDir: string;
  /** rows that are no entry yet stay out */
  readonly onlyKnown: boolean;
  /** the day is only that of a file on the disk: alone it changes no entry */
  readonly ledger: Ledger;
  /** entry → the row that owns it and is not in this source any more: a list that was numbered anew leaves heirs */
  readonly formerOwners: ReadonlyMap<string, readonly [key: string, row: LedgerRow]>;
  readonly twins: TwinFinder;
  readonly takenIds: Set<string>;
  /** addresses that lead to another entry now */
  readonly formerIds: ReadonlySet<string>;
  /** the ledger to be */
  readonly next: Ledger;
  /** entry → its fields to be written */
  readonly pending: Map<string, Fields>;
  /** keys of former owners whose entry went over to another row */
  readonly inherited: Set<string>;
  readonly kept: KeptEdit[];
  /** entry → fields that some list wrote into it */
  readonly everWritten: ReadonlyMap<string, ReadonlySet<string>>;
  /** entry → the line of this table that made it */
  readonly writtenBy: Map<string, number | undefined>;
}

type RowHead = Pick<RowOutcome, 'key' | 'line' | 'name' | 'hints' | 'leftOut'>;

/** A row whose place is in the catalogue. */
interface TwinRow {
  readonly row: RowHead;
  readonly wanted: Fields;
  readonly id: string;
  readonly current: Fields;
}

/** What the ledger says of this row; `from` is the key of the row that it inherits from. */
interface Claim {
  readonly known?: LedgerRow | undefined;
  readonly from?: string | undefined;
}

const MOST_HINTS = 3;
const NOT_KNOWN = 'カタログにまだない場所です（いまある場所だけを直す指定 --only-known）';

const fileOf = (contentDir: string, id: string) => join(contentDir, 'resources', `${id}.md`);

/** The entry as it stands in the file, as text; undefined when there is none. */
function writtenFields(contentDir: string, id: string): Fields | undefined {
  const file = fileOf(contentDir, id);
  if (!existsSync(file)) return undefined;
  const { data, body } = readFrontMatter(readFileSync(file, 'utf8').replace(/\r\n?/g, '\n'));
  return { ...data, ...(body.trim() ? { [BODY]: body.trim() } : {}) };
}

/** What the schema would refuse is not written, but reported. */
function schemaComplaint(fields: Fields): string | undefined {
  const { [BODY]: _body, ...front } = fields;
  const parsed = frontMatterSchema.safeParse(front);
  if (parsed.success) return undefined;
  return zodFindings(parsed.error, front)
    .map(({ path, message }) => `${path.join('.')}: ${message}`)
    .join('／');
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
  return isNamed || isTold
    ? 'シェルター（逃げてきた人をかくまう場所）のことが書いてあるので、のせません。場所が知られると危険です'
    : undefined;
}

const fieldsOf = (draft: EntryDraft): Fields => ({
  ...(writtenOf(draft.front) as Fields),
  ...(draft.body?.trim() ? { [BODY]: draft.body.trim() } : {}),
});

function headOf(draft: Draft): RowHead {
  const { key, line } = draft;
  if (isRejected(draft)) return { key, line, name: draft.name ?? '', hints: [], leftOut: [] };
  return {
    key,
    line,
    name: draft.name ?? String(draft.front['name'] ?? ''),
    hints: draft.doubts ?? [],
    leftOut: draft.leftOut ?? [],
  };
}

/** The row as its outcome; what it asks of the ledger and the files is left in the run. */
export function takeIn(draft: Draft, run: ImportRun): RowOutcome {
  const row = headOf(draft);
  if (isRejected(draft)) return { ...row, result: 'rejected', reason: draft.rejected };
  const wanted = fieldsOf(draft);
  const complaint = schemaComplaint(wanted) ?? shelterComplaint(wanted);
  if (complaint) return { ...row, result: 'rejected', reason: complaint };
  const id = twinOf(draft, wanted, run);
  const current =
    id === undefined ? undefined : (run.pending.get(id) ?? writtenFields(run.contentDir, id));
  if (id !== undefined && current) return joinTwin({ row, wanted, id, current }, run);
  const known = run.ledger.get(draft.key);
  if (known) return leaveRemoved(row, known, run);
  if (run.onlyKnown) return { ...row, result: 'rejected', reason: NOT_KNOWN };
  return create(row, draft.id, wanted, run);
}

/** The entry that this row was, that a person named, or that is the same place. */
function twinOf(draft: EntryDraft, wanted: Fields, run: ImportRun): string | undefined {
  const before = run.ledger.get(draft.key)?.id;
  if (before !== undefined) return before;
  if (draft.into && run.takenIds.has(draft.into)) return draft.into;
  if (draft.knownById && run.twins.isAt(draft.id, wanted)) return draft.id;
  return (
    ownedBy(draft.sameAs ?? [], run) ??
    twinByName(draft, wanted, run) ??
    (draft.knownByPhone ? calledAlike(wanted, run) : undefined)
  );
}

/** A catalogue's own rows are places apart: none is another that this run has just made. */
function twinByName({ knownById }: EntryDraft, wanted: Fields, run: ImportRun): string | undefined {
  const found = run.twins.find(wanted);
  return knownById && found !== undefined && run.writtenBy.has(found) ? undefined : found;
}

/** The entry of another row of this place, from this run or one before. */
function ownedBy(keys: readonly string[], { ledger, next, takenIds }: ImportRun) {
  return keys
    .map((key) => (next.get(key) ?? ledger.get(key))?.id)
    .find((id) => id !== undefined && takenIds.has(id));
}

/** The entry of this kind that has this row's number; one that this run made is another desk of the list. */
function calledAlike(wanted: Fields, run: ImportRun): string | undefined {
  return run.twins
    .maybe(wanted)
    .find(({ id, alike }) => alike === 'phone' && !run.pending.has(id) && !run.writtenBy.has(id))
    ?.id;
}

/** 地域移行支援 and 地域定着支援 of one office stand in two files: neither is the other numbered anew. */
function isOtherService(formerKey: string, key: string): boolean {
  const [was, is] = [formerKey.split('|'), key.split('|')];
  return was.length > 2 && was[0] === is[0] && was[1] !== is[1] && was[2] === is[2];
}

/** Another list of the same name is a guest here; this list under another number is not. */
function claimOf({ row, wanted, id, current }: TwinRow, run: ImportRun): Claim {
  const own = run.ledger.get(row.key);
  if (own) return { known: own };
  const former = sharesSource(current, wanted) ? run.formerOwners.get(id) : undefined;
  return former && !run.inherited.has(former[0]) && !isOtherService(former[0], row.key)
    ? { known: former[1], from: former[0] }
    : {};
}

/** A run that was cut short wrote this very entry and no ledger: it is this row's own. Other rows may have added to it. */
function wasCutShort({ wanted, id, current }: TwinRow, run: ImportRun): boolean {
  if (run.writtenBy.has(id)) return false;
  const [is, told] = [shapeValues(FIELD_TABLE, current), shapeValues(FIELD_TABLE, wanted)];
  return (
    isSame(current[BODY], wanted[BODY] ?? current[BODY]) &&
    Object.entries(told).every(([field, value]) => isSame(is[field], value))
  );
}

/** What another list wrote here and people took away comes back by no guest: a wrong reading stands in both. */
function withoutTakenAway(
  { id, current, wanted }: TwinRow,
  known: LedgerRow | undefined,
  { everWritten }: ImportRun,
): Fields {
  const isTakenAway = (field: string) =>
    current[field] === undefined &&
    known?.fields[field] === undefined &&
    everWritten.get(id)?.has(field) === true;
  return Object.fromEntries(Object.entries(wanted).filter(([field]) => !isTakenAway(field)));
}

/** Nothing has changed but the day on which the copy was made: the entry keeps the day it has. */
function isOnlyNewCopy({ current }: TwinRow, joined: JoinedFields): boolean {
  return joined.isChanged && isSame(withoutCopies(joined.fields), withoutCopies(current));
}

function withoutCopies(fields: Fields): Fields {
  const { source } = fields;
  const sources = Array.isArray(source) ? source : [source];
  return { ...fields, source: sources.map((one) => ({ ...(one as object), retrieved: '' })) };
}

function joinTwin(twin: TwinRow, run: ImportRun): RowOutcome {
  const { row, wanted, id, current } = twin;
  const { known, from } = claimOf(twin, run);
  if (!known && wasCutShort(twin, run)) {
    run.writtenBy.set(id, row.line);
    run.next.set(row.key, { id, fields: hashesOf(wanted) });
    return { ...row, result: 'unchanged', id };
  }
  if (from !== undefined) run.inherited.add(from);
  const isGuest = known ? known.guest === true : true;
  const given = isGuest ? withoutTakenAway(twin, known, run) : wanted;
  const joined = joinFields(id, current, given, known?.fields, isGuest);
  run.kept.push(...joined.kept);
  if (known && isOnlyNewCopy(twin, joined)) {
    run.next.set(row.key, { ...known, fields: joined.owned });
    return { ...row, result: 'unchanged', id };
  }
  run.next.set(row.key, { id, fields: joined.owned, ...(isGuest ? { guest: true } : {}) });
  if (joined.isChanged) run.pending.set(id, joined.fields);
  const hints = known ? [] : guestHints(twin, joined, run);
  return {
    ...row,
    result: known && !joined.isChanged ? 'unchanged' : 'merged',
    id,
    hints: [...row.hints, ...hints],
  };
}

/** Why a row went into an entry that was there, and what of it the entry does not say. */
function guestHints(
  { wanted, id }: TwinRow,
  { passedOver }: JoinedFields,
  { writtenBy, twins }: ImportRun,
): readonly string[] {
  const where = writtenBy.has(id)
    ? `この表の${writtenBy.get(id) ?? ''}行目と同じ場所です`
    : 'カタログにもうある場所です';
  const other = twins.otherAddress(id, wanted);
  const elsewhere = other
    ? [
        `住所がちがいます（カタログ: ${other.known}／資料: ${other.given}）。別の場所なら、名前を区別できるように直してください`,
      ]
    : [];
  const unused = passedOver.map(
    ({ field, source, now }) =>
      `いまの値を残しました ${field}: いま ${JSON.stringify(now ?? '（なし）')} ← この表 ${JSON.stringify(source)}`,
  );
  return [where, ...elsewhere, ...unused];
}

/** People removed the file: it stays away. */
function leaveRemoved(row: RowHead, known: LedgerRow, run: ImportRun): RowOutcome {
  run.next.set(row.key, known);
  return {
    ...row,
    result: 'unchanged',
    id: known.id,
    hints: [...row.hints, '人が消した場所なので、そのままにしました'],
  };
}

function freeId(wish: string, { takenIds, formerIds, contentDir }: ImportRun): string {
  const isTaken = (id: string) =>
    takenIds.has(id) || formerIds.has(id) || existsSync(fileOf(contentDir, id));
  let id = wish;
  for (let number = 2; isTaken(id); number += 1) id = `${wish}-${number}`;
  return id;
}

function create(row: RowHead, wish: string, wanted: Fields, run: ImportRun): RowOutcome {
  const id = freeId(wish, run);
  const hints = run.twins
    .maybe(wanted)
    .slice(0, MOST_HINTS)
    .map(
      ({ id: other, alike }) =>
        `もしかして同じ場所: ${other}（${alike === 'phone' ? '電話' : '住所'}が同じ）`,
    );
  run.takenIds.add(id);
  run.twins.add(id, wanted);
  run.writtenBy.set(id, row.line);
  run.pending.set(id, wanted);
  run.next.set(row.key, { id, fields: hashesOf(wanted) });
  return { ...row, result: 'created', id, hints: [...row.hints, ...hints] };
}
