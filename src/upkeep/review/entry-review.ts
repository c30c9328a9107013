/** 1つの場所の変更。What happened to one entry between two commits. */
import { fieldRank } from '../../words/ja/field-label.ts';
import { isKindId, kindOf } from '../../domain/vocabulary/kind.ts';
import type { Municipalities } from '../../domain/area/municipality.ts';
import { changeWarnings } from './change-warnings.ts';
import { changeWords, inOneLine } from './change-words.ts';
import { listOf, tableOf, textOf, type EntryVersion } from './entry-version.ts';
import { fieldChanges } from './field-change.ts';

export interface EntryReview {
  readonly id: string;
  readonly name: string;
  readonly happened: 'added' | 'changed' | 'confirmed' | 'removed' | 'renamed';
  /** sentences, the most important first */
  readonly lines: readonly string[];
  readonly warnings: readonly string[];
  /** smaller is more important */
  readonly rank: number;
}

export interface EntryPair {
  readonly id: string;
  /** the id it had before, when it was renamed */
  readonly from?: string | undefined;
  readonly before?: EntryVersion | undefined;
  readonly after?: EntryVersion | undefined;
}

const nameOf = (version: EntryVersion | undefined, id: string) =>
  inOneLine(textOf(version?.front['name'])) || id;

function addedLine({ front }: EntryVersion, name: string, municipalities: Municipalities): string {
  const kind = textOf(front['kind']);
  const areas = listOf(front['area']).map((code) => municipalities.fullName(textOf(code)));
  const sources = listOf(front['source']).map((source) => textOf(tableOf(source)['title']));
  const facts = [
    isKindId(kind) ? kindOf(kind).label : kind,
    areas.slice(0, 3).join('・') + (areas.length > 3 ? 'ほか' : ''),
    `出典 ${sources.join('、') || 'なし'}`,
  ];
  return `場所が新しくできました: ${name}（${inOneLine(facts.filter(Boolean).join('、'))}）`;
}

const REMOVED = -2;
const RENAMED = -1;
/** A new place comes after a change of whom it is for, before the rest. */
const ADDED = fieldRank('who_note');
const CONFIRMED = 1_000;

/** What a reviewer of a new place should see of it. */
const FIRST_FACTS = ['location.address', 'phones', 'hours', 'hours_note'];

export function reviewEntry(
  { id, from, before, after }: EntryPair,
  municipalities: Municipalities,
): EntryReview | undefined {
  const name = nameOf(after ?? before, id);
  if (!after)
    return {
      id,
      name,
      happened: 'removed',
      lines: ['ファイルが消えました'],
      warnings: [
        'のせた場所は消しません。おわった場所は status に、名前を変えたときは新しいファイルの formerly に書きます。',
      ],
      rank: REMOVED,
    };
  if (!before) return reviewAdded(id, name, after, municipalities);
  const changes = fieldChanges(before, after, municipalities);
  if (from !== undefined && from !== id)
    return reviewRenamed({ id, name, from, before, after, changes });
  return changes.length === 0 ? undefined : reviewChanged({ id, name, before, after, changes });
}

function reviewAdded(
  id: string,
  name: string,
  after: EntryVersion,
  municipalities: Municipalities,
): EntryReview {
  const facts = fieldChanges({ front: {}, body: '', errors: 0 }, after, municipalities).filter(
    ({ field }) => FIRST_FACTS.includes(field),
  );
  return {
    id,
    name,
    happened: 'added',
    lines: [addedLine(after, name, municipalities), ...facts.map(changeWords)],
    warnings: changeWarnings(undefined, after, facts),
    rank: ADDED,
  };
}

interface ChangedPair {
  readonly id: string;
  readonly name: string;
  readonly before: EntryVersion;
  readonly after: EntryVersion;
  readonly changes: ReturnType<typeof fieldChanges>;
}

function reviewRenamed({
  id,
  name,
  from,
  before,
  after,
  changes,
}: ChangedPair & { readonly from: string }): EntryReview {
  const isFormer = listOf(after.front['formerly']).map(textOf).includes(from);
  const lost = isFormer
    ? []
    : [`前のアドレスが使えなくなります。formerly: [${from}] と書いてください。`];
  return {
    id,
    name,
    happened: 'renamed',
    rank: RENAMED,
    lines: [`ファイルの名前が変わりました: ${from} → ${id}`, ...changes.map(changeWords)],
    warnings: [...lost, ...changeWarnings(before, after, changes)],
  };
}

const isOfConfirmation = (field: string) => field.startsWith('verified.') || field === 'source';

function reviewChanged({ id, name, before, after, changes }: ChangedPair): EntryReview {
  const warnings = changeWarnings(before, after, changes);
  const lines = changes.map(changeWords);
  if (changes.every(({ field }) => isOfConfirmation(field))) {
    return {
      id,
      name,
      happened: 'confirmed',
      lines: ['確かめた記録だけが新しくなりました', ...lines],
      warnings,
      rank: CONFIRMED,
    };
  }
  return {
    id,
    name,
    happened: 'changed',
    lines,
    warnings,
    rank: Math.min(...changes.map(({ field }) => fieldRank(field))),
  };
}
