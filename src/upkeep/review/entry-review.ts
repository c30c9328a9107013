/** What happened to one entry between two commits. */
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

const nameOf = (version: EntryVersion | undefined, id: string) => inOneLine(textOf(version?.front['name'])) || id;

function addedLine({ front }: EntryVersion, name: string, municipalities: Municipalities): string {
  const kind = textOf(front['kind']);
  const areas = listOf(front['area']).map((code) => municipalities.fullName(textOf(code)));
  const sources = listOf(front['source']).map((source) => textOf(tableOf(source)['title']));
  const facts = [isKindId(kind) ? kindOf(kind).label : kind, areas.slice(0, 3).join('・') + (areas.length > 3 ? 'ほか' : ''), `出典 ${sources.join('、') || 'なし'}`];
  return `場所が新しくできました: ${name}（${inOneLine(facts.filter(Boolean).join('、'))}）`;
}

const REMOVED = -2;
const RENAMED = -1;
const ADDED = 40;
const CONFIRMED = 1_000;

export function reviewEntry({ id, from, before, after }: EntryPair, municipalities: Municipalities): EntryReview | undefined {
  const name = nameOf(after ?? before, id);
  if (!after) return { id, name, happened: 'removed', lines: ['ファイルが消えました'], warnings: ['のせた場所は消しません。おわった場所は status に、名前を変えたときは新しいファイルの formerly に書きます。'], rank: REMOVED };
  if (!before) {
    const phones = fieldChanges({ front: {}, body: '', errors: 0 }, after, municipalities).filter(({ field }) => ['location.address', 'phones', 'hours', 'hours_note'].includes(field));
    return { id, name, happened: 'added', lines: [addedLine(after, name, municipalities), ...phones.map(changeWords)], warnings: changeWarnings(undefined, after, phones), rank: ADDED };
  }
  const changes = fieldChanges(before, after, municipalities);
  const moved = from !== undefined && from !== id;
  if (changes.length === 0 && !moved) return undefined;
  const isConfirmed = !moved && changes.every(({ field }) => field.startsWith('verified.') || field === 'source');
  const isFormer = listOf(after.front['formerly']).map(textOf).includes(from ?? '');
  return {
    id,
    name,
    happened: moved ? 'renamed' : isConfirmed ? 'confirmed' : 'changed',
    lines: [...(moved ? [`ファイルの名前が変わりました: ${from} → ${id}`] : []), ...(isConfirmed ? ['確かめた記録だけが新しくなりました'] : []), ...changes.map(changeWords)],
    warnings: [...(moved && !isFormer ? [`前のアドレスが使えなくなります。formerly: [${from}] と書いてください。`] : []), ...changeWarnings(before, after, changes)],
    rank: moved ? RENAMED : isConfirmed ? CONFIRMED : Math.min(...changes.map(({ field }) => fieldRank(field))),
  };
}
