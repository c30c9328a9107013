/**
 * のせたことのある id: content/published-ids.txt, one a line, with the day it was first published, the day its facts changed
 * and a digest of them, parted by tabs. What is not known is empty, and an id alone is a line too. What was published
 * once keeps an address.
 */
import { join } from 'node:path';
import { joinedLine, type PublishedLine } from '../../domain/entry/published-line.ts';
import { isFactsDigest } from '../../domain/entry/facts-digest.ts';
import { isEntryId } from '../../domain/fields/entry-id.ts';
import { isCalendarDate } from '../../domain/time/calendar-date.ts';
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

const FIELDS = ['id', 'first', 'changed', 'digest'] as const;
type Field = (typeof FIELDS)[number];

const IS_SOUND: Readonly<Record<Field, (text: string) => boolean>> = {
  id: isEntryId,
  first: isCalendarDate,
  changed: isCalendarDate,
  digest: isFactsDigest,
};

/** What a line is to be, and how to mend it. */
const NEEDED: Readonly<Record<Field, string>> = {
  id: '場所の id ではない行があります',
  first: 'はじめてのせた日（2つめ）が、2026-11-22 のような日ではありません',
  changed: '変わった日（3つめ）が、2026-11-22 のような日ではありません',
  digest: '事実の指紋（4つめ）ではありません',
};

type ReadLine =
  | { readonly is: 'line'; readonly line: PublishedLine }
  | { readonly is: 'wrong'; readonly why: string };

/** @param text without the spaces around it */
function readLine(text: string): ReadLine {
  const parts = text.split('\t').map((part) => part.trim());
  if (parts.length > FIELDS.length) return { is: 'wrong', why: NEEDED.id };
  const wrong = FIELDS.find((field, at) => {
    const part = parts[at] ?? '';
    return (field === 'id' || part !== '') && !IS_SOUND[field](part);
  });
  if (wrong) return { is: 'wrong', why: NEEDED[wrong] };
  const [id = '', ...days] = parts;
  const [first, changed, digest] = days.map((part) => (part === '' ? undefined : part));
  return { is: 'line', line: { id, first, changed, digest } };
}

/** The same line in the list: the fewest tabs that tell all. */
export const publishedText = ({ id, first, changed, digest }: PublishedLine): string =>
  [id, first, changed, digest]
    .map((part) => part ?? '')
    .join('\t')
    .trimEnd();

/** The id of a line of the list, whatever else is wrong with it. */
export const idOfLine = (line: string): string => line.split('\t')[0]!.trim();

/** Lines of the list, and why it cannot be read. No list yet is no problem. Lines that begin with # are for people. */
export function inspectPublished(contentDir: string): {
  /** undefined where there is no list */
  readonly lines: ReadonlyMap<string, PublishedLine> | undefined;
  readonly problems: readonly Problem[];
} {
  const file = readPlainFile(join(contentDir, PUBLISHED_IDS));
  if (file.is === 'missing') return { lines: undefined, problems: [] };
  if (file.is === 'refused')
    return { lines: undefined, problems: [problemOf(FILE, 1, file.finding)] };
  const text = decodeEntry(file.bytes, SIZE_RULE);
  if (typeof text !== 'string')
    return { lines: undefined, problems: [problemOf(FILE, text.line, text)] };
  const lines = new Map<string, PublishedLine>();
  let problem: Problem | undefined;
  for (const [at, written] of text.split('\n').entries()) {
    const trimmed = written.trim();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    const read = readLine(trimmed);
    if (read.is === 'line') {
      const known = lines.get(read.line.id);
      lines.set(read.line.id, known ? joinedLine(known, read.line) : read.line);
    } else
      problem ??= problemOf(FILE, at + 1, {
        code: 'wrong-format',
        path: [],
        message: `${read.why}（「${trimmed.slice(0, 40)}」）`,
        fix: 'この行を消すか、前の版からもどしてください。ふつうは、手で直すファイルではありません。',
      });
  }
  return { lines, problems: problem ? [problem] : [] };
}

/** @throws Error in Japanese when the list is there and cannot be read: going on would forget what was published */
export function readPublished(contentDir: string): ReadonlyMap<string, PublishedLine> | undefined {
  const { lines, problems } = inspectPublished(contentDir);
  const [problem] = problems;
  if (problem) throw new Error(`${FILE}: ${problem.message}。${problem.fix}`);
  return lines;
}

/** @throws Error in Japanese as readPublished does */
export const readPublishedIds = (contentDir: string): readonly string[] => [
  ...(readPublished(contentDir)?.keys() ?? []),
];

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
