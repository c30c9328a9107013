/** ファイルから入れる: reads a つなぎ帳 that was saved, and keeps of it what the catalogue knows. */
import { readShortlistText } from '../../domain/shortlist/shortlist-file.ts';
import { shortlistText } from '../../words/ja/shortlist.ts';
import { loadPlaces } from './load-places.ts';
import type { ListActions } from './use-list-actions.ts';

/** Two hundred places are 20 kB. */
const LARGEST = 1_000_000;

export async function takeFile(
  file: File,
  dataFolder: string,
  { say, take }: Pick<ListActions, 'say' | 'take'>,
): Promise<void> {
  const words = shortlistText.file;
  if (file.size > LARGEST) return say(`${words.tooLarge}${words.unchanged}`);
  const content = await file.text().catch(() => '');
  const { list, flaws } = readShortlistText(content);
  const notes = flaws.map((flaw) => shortlistText.flaws[flaw]);
  if (list.length === 0) return say([...notes, shortlistText.takenNone, words.unchanged].join(''));
  say(shortlistText.loading);
  const states = await loadPlaces(
    dataFolder,
    list.map(({ id }) => id),
  );
  if ([...states.values()].some((state) => state.is === 'failed')) return say(words.failed);
  // An id that is not in the desk's data may be one that must never be kept here: only what was found goes in.
  const found = list.flatMap(({ id, addedOn, mark }) => {
    const state = states.get(id);
    return state?.is === 'found'
      ? [{ id: state.record.id, ...(addedOn ? { addedOn } : {}), ...(mark ? { mark } : {}) }]
      : [];
  });
  const refused = list.length - found.length;
  take(found, [...notes, ...(refused > 0 ? [shortlistText.refused(refused)] : [])]);
}
