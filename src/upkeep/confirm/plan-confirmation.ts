/** 確かめた日の書きかえを決める。What `npm run confirm` would change, or why it must not. Reads, never writes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findEntryFiles, RESOURCES } from '../../catalogue/read/entry-files.ts';
import { readEntry } from '../../catalogue/read/read-entry.ts';
import { longDateLabel } from '../../words/ja/date.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import type { Verification } from '../../domain/entry/information-age.ts';
import { idOf, unknownId } from '../known-id.ts';
import { editVerified } from '../../catalogue/write/change-fields.ts';

export interface Confirmation {
  readonly id: string;
  readonly path: string;
  readonly name: string;
  readonly before: Verification | undefined;
  readonly text: string;
  readonly isChanged: boolean;
}

export interface ConfirmationPlan {
  readonly confirmations: readonly Confirmation[];
  /** one sentence per id that cannot be confirmed; nothing is written while there is any */
  readonly refusals: readonly string[];
}

/** Does anything read otherwise than before, but the confirmation and the day that follows from it? */
function isOtherwiseChanged(before: Resource, after: Resource): boolean {
  const rest = (one: Resource) => JSON.stringify({ ...one, verified: undefined, asOf: undefined });
  return rest(before) !== rest(after);
}

function confirmationOf(
  contentDir: string,
  id: string,
  verified: Verification,
  isForced: boolean,
): Confirmation | string {
  const path = join(contentDir, 'resources', `${id}.md`);
  const bytes = readFileSync(path);
  const { resource, problems } = readEntry(id, `${RESOURCES}/${id}.md`, bytes);
  if (!resource)
    return `${id}: まちがいがあるので書きかえません（${problems[0]?.line}行目: ${problems[0]?.message}）。npm run check で直してください。`;
  const before = resource.verified;
  if (before && verified.on < before.on && !isForced)
    return `${id}: もっと新しい日（${longDateLabel(before.on)}）に確かめてあります。古い日付にするときは --force をつけてください。`;
  const original = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const text = editVerified(original, verified);
  const after = readEntry(id, path, new TextEncoder().encode(text)).resource;
  // The rest of the entry must read as it did.
  if (
    !after ||
    isOtherwiseChanged(resource, after) ||
    JSON.stringify(after.verified) !== JSON.stringify({ ...before, ...verified })
  )
    return `${id}: verified の書き方が変わっているので、書きかえられません。手で直してください。`;
  return { id, path, name: resource.name, before, text, isChanged: text !== original };
}

export function planConfirmation(
  contentDir: string,
  written: readonly string[],
  verified: Verification,
  isForced = false,
): ConfirmationPlan {
  const known = findEntryFiles(contentDir).files.map(({ id }) => id);
  const confirmations: Confirmation[] = [];
  const refusals: string[] = [];
  for (const id of new Set(written.map(idOf))) {
    const planned = unknownId(id, known) ?? confirmationOf(contentDir, id, verified, isForced);
    if (typeof planned === 'string') refusals.push(planned);
    else confirmations.push(planned);
  }
  return { confirmations, refusals };
}
