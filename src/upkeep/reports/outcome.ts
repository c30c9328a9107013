/** 投稿がどうなったか。What a submission came to. */
import type { ContentFinding } from '../../domain/problem.ts';

export interface AnswerFinding extends ContentFinding {
  /** the form's heading, such as 電話番号 */
  readonly heading: string;
}

/** An entry file that could be proposed, before the check. */
export interface EntryProposal {
  readonly id: string;
  readonly text: string;
  /** what stood there, for a correction */
  readonly before?: string;
  /** what was left out or could not be read; for the person and for the reviewer */
  readonly notices: readonly string[];
}

export type Draft =
  | { readonly proposal: EntryProposal }
  | { readonly findings: readonly AnswerFinding[] }
  | { readonly nothing: string };

export type Outcome =
  | {
      readonly kind: 'proposal';
      readonly id: string;
      /** of a file that is no entry's: content/events/… */
      readonly path?: string;
      readonly text: string;
      readonly title: string;
      readonly message: string;
      readonly pullRequest: string;
      readonly comment: string;
    }
  | { readonly kind: 'problems'; readonly comment: string }
  /** a person reads it; nothing to add */
  | { readonly kind: 'nothing' };
