/** 出典と確かめた日, from the last answers of a form. */
import { HOW_ANSWERS } from '../../words/ja/issue-form.ts';
import { cleanAddress, cleanLine } from './clean-answer.ts';

export interface Submission {
  readonly number: number;
  /** the day in Japan on which it was sent or last edited */
  readonly day: string;
}

type Answers = Readonly<Record<string, string>>;

export interface SourceFields {
  readonly title: string;
  readonly url: string;
  readonly licence: string;
  readonly retrieved: string;
}

export function sourceOf(answers: Answers, { day }: Submission): SourceFields {
  return {
    title: cleanLine(answers['source_title'] ?? ''),
    url: cleanAddress(answers['source_url'] ?? ''),
    licence: '公開されている情報（事実のみ）',
    retrieved: day,
  };
}

/**
 * The one who confirmed is named by the submission: nobody has to give a name. Whoever read a document confirmed
 * nothing: then there is no confirmation.
 */
export function verifiedOf(
  answers: Answers,
  { number, day }: Submission,
): Readonly<Record<string, string>> | undefined {
  const how = (HOW_ANSWERS as Answers)[answers['how'] ?? ''] ?? 'document';
  return how === 'document' ? undefined : { on: day, by: `サイトへの投稿（#${number}）`, how };
}

/** The sources with this one: seen again, or added. */
export function joinSource(known: readonly unknown[], source: SourceFields): unknown {
  const isSame = (one: unknown) => (one as Partial<SourceFields>).url === source.url;
  const joined = known.some(isSame)
    ? known.map((one) => (isSame(one) ? { ...(one as object), retrieved: source.retrieved } : one))
    : [...known, source];
  return joined.length === 1 ? joined[0] : joined;
}
