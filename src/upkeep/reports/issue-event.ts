/**
 * GitHub からの知らせ。The payload that GitHub writes for a workflow: only what is needed, and only in the shape it must
 * have.
 */
import { momentInJapan } from '../../domain/time/calendar-date.ts';
import type { Submission } from './confirmation.ts';

export interface IssueEvent {
  readonly body: string;
  readonly submission: Submission;
}

/** @throws Error in Japanese when it is no issue's payload */
export function readEvent(json: string): IssueEvent {
  let issue: Readonly<Record<string, unknown>> | undefined;
  try {
    issue = (JSON.parse(json) as { readonly issue?: Readonly<Record<string, unknown>> } | null)
      ?.issue;
  } catch {
    throw new Error('投稿の記録を読めません（JSON ではありません）。');
  }
  const { number, body, created_at: created, updated_at: updated } = issue ?? {};
  const at = new Date(String(updated ?? created));
  if (!Number.isSafeInteger(number) || (number as number) < 1 || Number.isNaN(at.getTime()))
    throw new Error('投稿の記録に、番号か日付がありません。');
  return {
    body: typeof body === 'string' ? body : '',
    submission: { number: number as number, day: momentInJapan(at).date },
  };
}
