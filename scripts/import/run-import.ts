/**
 * Brings an importer's rows into content/resources without losing what people wrote there. Every row ends as
 * created, merged, unchanged or rejected; running twice changes nothing.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFrontMatter } from '../../src/catalogue/front-matter.ts';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { zodFindings } from '../../src/catalogue/zod-findings.ts';
import { foldForIdentity } from '../../src/domain/japanese-text.ts';
import { frontMatterSchema } from '../../src/domain/resource-schema.ts';
import { isRejected, type Draft, type EntryDraft, type RejectedRow } from './draft.ts';
import { asText, formatEntry } from './entry-file.ts';
import { BODY, hashOf, isSame, readLedger, writeLedger, type Ledger } from './import-ledger.ts';
import { writeAtomically } from './write-atomically.ts';

type Fields = Readonly<Record<string, unknown>>;

export interface KeptEdit {
  readonly id: string;
  readonly field: string;
  /** what the source says now */
  readonly source: unknown;
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
}

export interface ImportOptions {
  readonly contentDir: string;
  readonly dryRun?: boolean;
}

function identityOf(front: Fields): string {
  const area = front['area'];
  return [foldForIdentity(String(front['name'])), front['kind'], Array.isArray(area) ? area[0] : area].join('|');
}

/** The entry as it stands in the file, as text; undefined when there is none. */
function currentFields(contentDir: string, id: string): Record<string, unknown> | undefined {
  const file = join(contentDir, 'resources', `${id}.md`);
  if (!existsSync(file)) return undefined;
  const { data, body } = readFrontMatter(readFileSync(file, 'utf8').replace(/\r\n?/g, '\n'));
  return { ...data, ...(body.trim() ? { [BODY]: body.trim() } : {}) };
}

const asList = (value: unknown): readonly unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const sourceUrl = (source: unknown) => (source as { readonly url?: string }).url;

/** Sources add up: an entry that two lists know names both. */
function joinSources(current: unknown, added: unknown): unknown {
  const known = asList(current);
  const urls = new Set(known.map(sourceUrl));
  const joined = [...known, ...asList(added).filter((source) => !urls.has(sourceUrl(source)))];
  return joined.length === 1 ? joined[0] : joined;
}

interface Outcome {
  readonly fields: Fields;
  /** the ledger's hashes of what this row owns in the entry */
  readonly owned: Readonly<Record<string, string>>;
  readonly kept: readonly KeptEdit[];
  readonly isChanged: boolean;
}

/** Joins what the source says with what stands in the file. `owned` is the ledger's row, if there is one. */
function joinFields(id: string, current: Fields, wanted: Fields, owned: Readonly<Record<string, string>> | undefined, isGuest: boolean): Outcome {
  const fields: Record<string, unknown> = { ...current };
  const hashes: Record<string, string> = {};
  const kept: KeptEdit[] = [];
  for (const [field, value] of Object.entries(wanted)) {
    const now = current[field];
    if (field === 'source') {
      fields[field] = joinSources(now, value);
    } else if (now === undefined && owned?.[field] === undefined) {
      // A row that joins another's entry fills its gaps; the body is one person's text.
      fields[field] = value;
      hashes[field] = hashOf(value);
    } else if (now === undefined) {
      // It was written once and people took it away.
      hashes[field] = owned![field]!;
      if (hashOf(value) !== owned![field]) kept.push({ id, field, source: value });
    } else if (isSame(now, value)) {
      if (!isGuest || owned?.[field]) hashes[field] = hashOf(value);
    } else if (owned?.[field] === hashOf(now)) {
      fields[field] = value;
      hashes[field] = hashOf(value);
    } else if (!isGuest || owned?.[field]) {
      if (owned?.[field]) hashes[field] = owned[field];
      kept.push({ id, field, source: value });
    }
  }
  for (const [field, hash] of Object.entries(owned ?? {})) {
    if (wanted[field] === undefined && current[field] !== undefined && hash === hashOf(current[field])) delete fields[field];
  }
  return { fields, owned: hashes, kept, isChanged: !isSame(fields, current) };
}

/** What the schema would refuse is not written, but reported. */
function schemaComplaint(fields: Fields): string | undefined {
  const { [BODY]: _body, ...front } = fields;
  const parsed = frontMatterSchema.safeParse(front);
  return parsed.success ? undefined : zodFindings(parsed.error, front).map(({ path, message }) => `${path.join('.')}: ${message}`).join('／');
}

const fieldsOf = (draft: EntryDraft): Fields => ({ ...(asText(draft.front) as Fields), ...(draft.body?.trim() ? { [BODY]: draft.body.trim() } : {}) });

/** Writes entries and the ledger; with `dryRun` only tells what it would do. */
export function runImport(name: string, drafts: readonly Draft[], { contentDir, dryRun = false }: ImportOptions): ImportReport {
  const ledger = readLedger(contentDir, name);
  const next: Ledger = new Map();
  const pending = new Map<string, Fields>();
  const byIdentity = new Map<string, string>();
  for (const resource of readCatalogue(contentDir).resources) byIdentity.set(identityOf(resource as unknown as Fields), resource.id);
  const takenIds = new Set(byIdentity.values());

  const created: string[] = [];
  const merged: string[] = [];
  const rejected: RejectedRow[] = [];
  const kept: KeptEdit[] = [];
  let unchanged = 0;

  const freeId = (wish: string): string => {
    let id = wish;
    for (let number = 2; takenIds.has(id) || existsSync(join(contentDir, 'resources', `${id}.md`)); number += 1) id = `${wish}-${number}`;
    return id;
  };

  for (const draft of drafts) {
    if (isRejected(draft)) {
      rejected.push(draft);
      continue;
    }
    const wanted = fieldsOf(draft);
    const complaint = schemaComplaint(wanted);
    if (complaint) {
      rejected.push({ key: draft.key, rejected: complaint });
      continue;
    }
    const known = ledger.get(draft.key);
    const identity = identityOf(wanted);
    const twin = known?.id ?? (draft.into && takenIds.has(draft.into) ? draft.into : byIdentity.get(identity));
    const current = twin ? (pending.get(twin) ?? currentFields(contentDir, twin)) : undefined;
    if (twin && current) {
      const isGuest = known ? known.guest === true : true;
      const outcome = joinFields(twin, current, wanted, known?.fields, isGuest);
      kept.push(...outcome.kept);
      next.set(draft.key, { id: twin, fields: outcome.owned, ...(isGuest ? { guest: true } : {}) });
      if (outcome.isChanged) {
        pending.set(twin, outcome.fields);
        merged.push(draft.key);
      } else if (known) unchanged += 1;
      else merged.push(draft.key);
      continue;
    }
    if (known) {
      // People removed the file: it stays away.
      next.set(draft.key, known);
      unchanged += 1;
      continue;
    }
    const id = freeId(draft.id);
    takenIds.add(id);
    byIdentity.set(identity, id);
    pending.set(id, wanted);
    next.set(draft.key, { id, fields: Object.fromEntries(Object.entries(wanted).filter(([field]) => field !== 'source').map(([field, value]) => [field, hashOf(value)])) });
    created.push(id);
  }

  // Rows that left the source keep their place in the ledger; their entries are people's to close.
  for (const [key, row] of ledger) if (!next.has(key)) next.set(key, row);

  if (!dryRun) {
    for (const [id, { [BODY]: body, ...front }] of pending) writeAtomically(join(contentDir, 'resources', `${id}.md`), formatEntry(front, String(body ?? '')));
    writeLedger(contentDir, name, next);
  }
  return { name, rows: drafts.length, created, merged, unchanged, rejected, kept };
}
