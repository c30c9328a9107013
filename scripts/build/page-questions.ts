/**
 * ページが何を聞いて、何と答えられたか。
 *
 * Each question that pages ask of the catalogue, with a digest of its answer. An entry stands in an answer as the digest
 * of its file, so that what follows from the file alone is never looked at.
 */
import { hash } from 'node:crypto';

/** ["localTo","131202"]; an entry that was handed over is written `@` and its id */
export type Question = string;
export type Digest = string;

interface Entry {
  readonly id: string;
}

type Answers = Readonly<Record<string, unknown>>;

export interface PageQuestions {
  /** From now on what is asked belongs to this page. */
  begin(): void;
  /** @returns the questions asked since, each once */
  end(): readonly Question[];
  note(name: string, args: readonly unknown[], answer: unknown): void;
  /** What this catalogue answers. @returns undefined where the question is about an entry that is gone */
  digestNow(question: Question): Digest | undefined;
  /** of anything a page is handed */
  digestOf(value: unknown): Digest;
  /** The catalogue to ask, without anybody taking note. */
  join(catalogue: object): void;
}

const GONE = Symbol('gone');
const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && 'id' in value && 'status' in value;

/** @param digests of the entries' files, by id */
export function pageQuestions(
  entries: readonly Entry[],
  digests: ReadonlyMap<string, Digest>,
): PageQuestions {
  const known = new Set<unknown>(entries);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const answered = new Map<Question, Digest>();
  let asked: Set<Question> | undefined;
  let answers: Answers | undefined;

  const named = (value: unknown) => {
    if (isEntry(value) && known.has(value)) return `@${value.id} ${digests.get(value.id)}`;
    if (typeof value === 'function' || value instanceof Map || value instanceof Set)
      throw new Error('a page is answered with something whose content cannot be compared');
    return value;
  };
  const digestOf = (value: unknown): Digest => {
    if (value === undefined) return 'undefined';
    const text = Array.isArray(value)
      ? JSON.stringify(value.map(named), (_key, inner: unknown) => named(inner))
      : JSON.stringify(value, (_key, inner: unknown) => named(inner));
    return text.length <= 40 ? text : hash('sha1', text, 'base64url');
  };

  const questionOf = (name: string, args: readonly unknown[]): Question =>
    JSON.stringify([
      name,
      ...args.map((arg) => {
        if (isEntry(arg) && known.has(arg)) return `@${arg.id}`;
        if (typeof arg === 'function' || (typeof arg === 'object' && !Array.isArray(arg)))
          throw new Error(`a page asks ${name} about something that is no entry of the catalogue`);
        return arg;
      }),
    ]);

  const answerNow = (question: Question): unknown => {
    const [name, ...args] = JSON.parse(question) as [string, ...unknown[]];
    const entriesAsked = args.map((arg) =>
      typeof arg === 'string' && arg.startsWith('@') ? (byId.get(arg.slice(1)) ?? GONE) : arg,
    );
    if (entriesAsked.includes(GONE) || !answers || !(name in answers)) return GONE;
    const answer = answers[name];
    return typeof answer === 'function'
      ? (answer as (...all: unknown[]) => unknown)(...entriesAsked)
      : answer;
  };

  return {
    begin: () => void (asked = new Set()),
    end: () => {
      const all = [...(asked ?? [])];
      asked = undefined;
      return all;
    },
    note: (name, args, answer) => {
      const question = questionOf(name, args);
      asked?.add(question);
      if (!answered.has(question)) answered.set(question, digestOf(answer));
    },
    digestNow: (question) => {
      const before = answered.get(question);
      if (before !== undefined) return before;
      const answer = answerNow(question);
      if (answer === GONE) return undefined;
      const digest = digestOf(answer);
      answered.set(question, digest);
      return digest;
    },
    digestOf,
    join: (catalogue) => void (answers = catalogue as Answers),
  };
}
