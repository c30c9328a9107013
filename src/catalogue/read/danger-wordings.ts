/**
 * 危ないことばの言いかたを読む。Reads content/vocabulary/danger-wordings.tsv: how people say that they are in danger, and what only
 * looks like it. A catalogue may be without it.
 */
import { join } from 'node:path';
import { NATIONAL } from '../../domain/area/national.ts';
import type { ContentFinding, Problem } from '../../domain/problem.ts';
import type { DangerTable, DangerWording } from '../../domain/vocabulary/danger.ts';
import type { ReadTable } from './checked-table.ts';
import { readPlainFile } from './plain-file.ts';
import { problemOf } from './read-entry.ts';
import { decodeEntry } from './text-rules.ts';

export const DANGER_WORDINGS = 'content/vocabulary/danger-wordings.tsv';

/** In the column of the topic: a wording of no danger. */
const HARMLESS = '-';
const MOST_TOLD = 20;
const MOST_COLUMNS = 3;
const ANY_SIZE = (): readonly ContentFinding[] => [];

const wrongRow: ContentFinding = {
  code: 'wrong-type',
  message: 'この行の書き方が正しくありません',
  fix: 'ことば、話題、電話を、タブで区切って書いてください。',
};

const unknownTopic = (topic: string, known: readonly string[]): ContentFinding => ({
  code: 'unknown-id',
  message: `「${topic}」という話題が、danger.yml にありません`,
  fix: `使えるのは ${known.join('、')} と、ふつうのことばの ${HARMLESS} です。`,
});

const unknownLine = (file: string): ContentFinding => ({
  code: 'dangling-id',
  message: `「${file}」という電話が、content/resources/national/ にありません`,
  fix: 'ファイルの名前（.md なし）を確かめてください。なくなった電話なら、この行からも消してください。',
});

const repeated = (text: string): ContentFinding => ({
  code: 'listed-twice',
  message: `「${text}」が2回あります`,
  fix: '片方を消してください。',
});

interface Known {
  readonly topics: readonly string[];
  /** ids of the entries that can be called */
  readonly lines: ReadonlySet<string>;
  /** wordings of the lines above */
  readonly before: ReadonlySet<string>;
}

function findingsOf(columns: readonly string[], { topics, lines, before }: Known) {
  const [text = '', topic = '', called = ''] = columns;
  if (text.trim() === '' || topic === '' || columns.length > MOST_COLUMNS) return [wrongRow];
  const isOfDanger = topic !== HARMLESS;
  return [
    ...(before.has(text) ? [repeated(text)] : []),
    ...(isOfDanger && !topics.includes(topic) ? [unknownTopic(topic, topics)] : []),
    ...(isOfDanger ? called.split(' ').filter(Boolean) : [])
      .filter((file) => !lines.has(`${NATIONAL}/${file}`))
      .map(unknownLine),
  ];
}

/** Never throws. @param lines ids of the entries that can be called */
export function readDangerWordings(
  contentDir: string,
  { topics }: Pick<DangerTable, 'topics'>,
  lines: ReadonlySet<string>,
): ReadTable<readonly DangerWording[]> {
  const without = (...problems: readonly Problem[]) => ({ table: [], problems });
  const file = readPlainFile(join(contentDir, 'vocabulary/danger-wordings.tsv'));
  if (file.is === 'missing') return without();
  if (file.is === 'refused') return without(problemOf(DANGER_WORDINGS, 1, file.finding));
  const text = decodeEntry(file.bytes, ANY_SIZE);
  if (typeof text !== 'string') return without(problemOf(DANGER_WORDINGS, text.line, text));
  const known = { topics: topics.map(({ id }) => id), lines, before: new Set<string>() };
  const table: DangerWording[] = [];
  const problems: Problem[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const columns = line.split('\t');
    const found = findingsOf(columns, known);
    for (const finding of found)
      problems.push(problemOf(DANGER_WORDINGS, at + 1, { ...finding, path: [] }));
    const [wording = '', topic] = columns;
    known.before.add(wording);
    if (found.length === 0)
      table.push({ text: wording, topic: topic === HARMLESS ? undefined : topic });
  }
  return { table, problems: problems.slice(0, MOST_TOLD) };
}
