/** のせたことのある id: content/published-ids.txt, one a line. What was published once keeps an address. */
import { join } from 'node:path';
import { isEntryId } from '../../domain/fields/entry-id.ts';
import { nearMiss } from '../../domain/text/edit-distance.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { RESOURCES } from './entry-files.ts';
import { readPlainFile } from './plain-file.ts';
import { problemOf } from './read-entry.ts';
import { decodeEntry, sizeRule } from './text-rules.ts';

export const PUBLISHED_IDS = 'published-ids.txt';

const FILE = `content/${PUBLISHED_IDS}`;
/** A million ids: more than a catalogue has in its life. */
const MOST_BYTES = 48 * 1024 * 1024;
const SIZE_RULE = sizeRule(MOST_BYTES, '前の版からもどしてください。');

/** Ids in the list, and why it cannot be read. No list yet is no problem. Lines that begin with # are for people. */
export function inspectPublishedIds(contentDir: string): {
  readonly ids: readonly string[];
  readonly problems: readonly Problem[];
} {
  const file = readPlainFile(join(contentDir, PUBLISHED_IDS));
  if (file.is === 'missing') return { ids: [], problems: [] };
  if (file.is === 'refused') return { ids: [], problems: [problemOf(FILE, 1, file.finding)] };
  const text = decodeEntry(file.bytes, SIZE_RULE);
  if (typeof text !== 'string') return { ids: [], problems: [problemOf(FILE, text.line, text)] };
  const lines = text.split('\n').map((line) => line.trim());
  const ids = lines.filter((line) => line !== '' && !line.startsWith('#'));
  const bad = lines.findIndex((line) => line !== '' && !line.startsWith('#') && !isEntryId(line));
  return {
    ids: ids.filter(isEntryId),
    problems:
      bad === -1
        ? []
        : [
            problemOf(FILE, bad + 1, {
              code: 'wrong-format',
              path: [],
              message: `場所の id ではない行があります（「${lines[bad]!.slice(0, 40)}」）`,
              fix: 'この行を消すか、前の版からもどしてください。ふつうは、手で直すファイルではありません。',
            }),
          ],
  };
}

/** @throws Error in Japanese when the list is there and cannot be read: going on would forget what was published */
export function readPublishedIds(contentDir: string): readonly string[] {
  const { ids, problems } = inspectPublishedIds(contentDir);
  const [problem] = problems;
  if (problem) throw new Error(`${FILE}: ${problem.message}。${problem.fix}`);
  return ids;
}

/** Every id that has an address now: the entries' own and their former ones. */
export function addressedIds(
  resources: readonly Pick<Resource, 'id' | 'formerly'>[],
): readonly string[] {
  return resources.flatMap(({ id, formerly }) => [id, ...(formerly ?? [])]);
}

interface Present {
  readonly resources: readonly Resource[];
  /** ids of all entry files, also of those that could not be read */
  readonly ids: ReadonlySet<string>;
  /** texts of the files that could not be read: a former id may stand in one */
  readonly unreadable: readonly string[];
}

/** What may be an id, anywhere in a text. */
const ID = /[a-z0-9-]{1,160}(?:\/[a-z0-9-]{1,160}){1,2}/g;
/** More are not read by anybody. */
const MOST_TOLD = 200;

/** A whole catalogue that went away is no slip of a name. */
const MOST_COMPARISONS = 2_000;

export function goneProblems(
  published: readonly string[],
  { resources, ids, unreadable }: Present,
): readonly Problem[] {
  const addressed = new Set([...ids, ...addressedIds(resources)]);
  const mentioned = new Set(unreadable.flatMap((text) => text.match(ID) ?? []));
  const gone = [...new Set(published)].filter((id) => !addressed.has(id) && !mentioned.has(id));
  if (gone.length === 0) return [];
  const known = new Set(published);
  // What is new may be what was renamed.
  const fresh = [...ids].filter((id) => !known.has(id));
  const canCompare = gone.length * fresh.length < MOST_COMPARISONS;
  const told = gone.slice(0, MOST_TOLD).map((id): Problem => {
    const near =
      fresh.length === 1 && gone.length === 1
        ? fresh[0]
        : canCompare
          ? nearMiss(id, fresh)
          : undefined;
    const renamed = near
      ? `もしかして: ${near}.md に formerly: [${id}] と書きます。`
      : `名前を変えたときは、新しいファイルに formerly: [${id}] と書きます。`;
    return {
      code: 'published-gone',
      level: 'error',
      file: `${RESOURCES}/${id}.md`,
      line: 1,
      message: 'のせたことのある場所が、なくなっています',
      fix: `${renamed}おわった場所は、ファイルをもどして status に state: closed と on（おわった日）を書きます。`,
    };
  });
  return gone.length <= MOST_TOLD
    ? told
    : [
        ...told,
        {
          code: 'published-gone',
          level: 'error',
          file: FILE,
          line: 1,
          message: `ほかに ${gone.length - MOST_TOLD}件、のせたことのある場所がなくなっています`,
          fix: 'フォルダーごと消えていないか確かめて、前の版からもどしてください。',
        },
      ];
}
