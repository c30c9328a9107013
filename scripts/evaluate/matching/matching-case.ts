/** 相談員の例: what a counsellor would offer to a person, from a file of cases (YAML, and so JSON too). */
import { parse } from 'yaml';
import type { Answers } from '../../../src/matching/answers.ts';
import type { MatchRecord } from '../../../src/matching/match-record.ts';
import { parseAnswers } from '../../../src/matching/parse-answers.ts';
import { kindOf } from '../../../src/domain/vocabulary/kind.ts';

export interface MatchingCase {
  readonly name: string;
  /** the counsellor's reason; empty when none was written */
  readonly why: string;
  /** kept apart: its misses are not looked at while the matcher is changed */
  readonly isHeld: boolean;
  readonly answers: Answers;
  /** patterns of ids */
  readonly exact: readonly string[];
  readonly useful: readonly string[];
  readonly goodKinds: readonly string[];
  readonly neverIds: readonly string[];
  readonly neverKinds: readonly string[];
  /** lines that the urgent panels must hold */
  readonly panel: readonly string[];
}

const LISTS = ['exact', 'useful', 'goodKinds', 'neverIds', 'neverKinds', 'panel'] as const;
type Lists = Readonly<Record<(typeof LISTS)[number], readonly string[]>>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list may hold other lists: the sets at the head of the file. */
function stringsOf(value: unknown, name: string): readonly string[] {
  const items = (Array.isArray(value) ? value : [value ?? []]).flat(Infinity) as unknown[];
  for (const item of items)
    if (typeof item !== 'string')
      throw new Error(`「${name}」に、文字でないもの（${String(item)}）があります。`);
  return items as string[];
}

/** Names that a matcher may not know yet; a case says them all the same. */
const LATER_NAMES = ['asker', 'audiences'];

function answersOf(written: Readonly<Record<string, unknown>>, name: string): Answers {
  const answers = isObject(written['answers']) ? written['answers'] : {};
  const later = LATER_NAMES.filter((key) => written[key] !== undefined);
  const { answers: parsed, complaints } = parseAnswers({
    ...answers,
    ...Object.fromEntries(later.map((key) => [key, written[key]])),
  });
  const serious = complaints.filter(
    (complaint) => complaint.of !== 'name' || !LATER_NAMES.includes(complaint.name),
  );
  if (serious.length > 0)
    throw new Error(`「${name}」の answers が分かりません: ${JSON.stringify(serious)}`);
  return parsed;
}

function caseOf(written: unknown, index: number): MatchingCase {
  if (!isObject(written) || typeof written['name'] !== 'string')
    throw new Error(`${index + 1}番目の例に name がありません。`);
  const { name } = written;
  const lists = Object.fromEntries(LISTS.map((list) => [list, stringsOf(written[list], name)]));
  return {
    name,
    why: typeof written['why'] === 'string' ? written['why'] : '',
    isHeld: written['hold'] === true,
    answers: answersOf(written, name),
    ...(lists as Lists),
  };
}

/** @throws Error in Japanese that names the case */
export function parseCases(text: string): readonly MatchingCase[] {
  const written: unknown = parse(text);
  const list = isObject(written) ? written['cases'] : written;
  if (!Array.isArray(list)) throw new Error('例の並びがありません。');
  return list.map(caseOf);
}

/** What stands in brackets is for people, such as 子ども食堂（夜） or helpline(子ども). */
const REMARK = /[（(][^（()）]*[)）]/g;
const ofPattern = (text: string) =>
  text.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');

/**
 * 「tokyo/nerima/try-*」: an id, or its end from a folder on. 「danshu」: without a folder, the beginning of a file's name
 * too. 「tokyo/fuchu/就労移行」: words of kind and name in a folder.
 */
export function isNamedBy(pattern: string, { id, kind, name }: MatchRecord): boolean {
  const bare = pattern.replace(REMARK, '');
  const end = bare.includes('/') ? '$' : '(?:-[^/]*)?$';
  if (new RegExp(`(?:^|/)${ofPattern(bare)}${end}`).test(id)) return true;
  const [, folder = '', words = ''] = /^(.*\/)([^/]*[^\x20-\x7e][^/]*)$/.exec(bare) ?? [];
  if (words === '' || !id.startsWith(folder)) return false;
  return new RegExp(ofPattern(words)).test(`${kindOf(kind).label} ${name}`);
}

export const isNamedIn = (patterns: readonly string[], record: MatchRecord): boolean =>
  patterns.some((pattern) => isNamedBy(pattern, record));
