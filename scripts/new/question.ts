/** 質問の形。A question of `npm run new`: where its answer goes, and how it is read. */
import type { Municipalities } from '../../src/domain/area/municipality.ts';

/** Front matter in the making. */
export type Front = Readonly<Record<string, unknown>>;

export interface QuestionContext {
  readonly municipalities: Municipalities;
  readonly today: string;
}

export interface Question {
  /** name of the command's option */
  readonly option: string;
  /** なにを聞くか */
  readonly prompt: string;
  /** an example, or what may be answered */
  readonly hint?: string;
  readonly isRequired?: true;
  /** asked only where the answers so far make it a question */
  readonly isAsked?: (front: Front) => boolean;
  /** asked again until nothing is answered */
  readonly isMany?: true;
  /** taken when nothing is answered */
  readonly fallback?: (context: QuestionContext) => string;
  /** where the answer stands in the front matter; findings there are its own */
  readonly path: readonly string[];
  /** the answer as the file says it; throws an Error in Japanese */
  readonly read?: (answer: string, context: QuestionContext) => unknown;
  /** shows an answer back in words */
  readonly echo?: (value: unknown, context: QuestionContext) => string | undefined;
}

/** The front matter with one more answer in it; lists grow. */
export function withAnswer(front: Front, { path, isMany }: Question, value: unknown): Front {
  const [key = '', ...rest] = path;
  if (isMany) {
    const item = rest.length > 0 ? { [rest[0]!]: value } : value;
    return { ...front, [key]: [...((front[key] as readonly unknown[] | undefined) ?? []), item] };
  }
  if (rest.length === 0) return { ...front, [key]: value };
  const table = typeof front[key] === 'object' ? (front[key] as Front) : {};
  return { ...front, [key]: { ...table, [rest[0]!]: value } };
}

/** The front matter without what this question put in. */
export function withoutAnswer(front: Front, { path, isMany }: Question): Front {
  const [key = '', ...rest] = path;
  const { [key]: value, ...others } = front;
  if (rest.length === 0 || isMany || typeof value !== 'object' || value === null) return others;
  const { [rest[0]!]: _gone, ...table } = value as Front;
  return Object.keys(table).length > 0 ? { ...others, [key]: table } : others;
}
