/**
 * 用紙の答え。The answers of an issue form, from the Markdown that GitHub makes of it: ### heading, empty line, answer.
 */
import {
  ISSUE_FORMS,
  ISSUE_FORM_IDS,
  LATER_FIELDS,
  type IssueFormId,
} from '../../words/ja/issue-form.ts';

export interface FormAnswers {
  readonly form: IssueFormId;
  /** field id → answer, '' where there is none */
  readonly answers: Readonly<Record<string, string>>;
}

const UNANSWERED = '_No response_';

/**
 * The headings in the form's own order; undefined when one is missing. A heading that comes too early is a person's
 * text, so that no answer can take another's place twice.
 */
function answersOf(
  lines: readonly string[],
  fields: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> | undefined {
  const starts = new Map<string, number>();
  let last = -1;
  for (const [id, heading] of Object.entries(fields)) {
    const at = lines.indexOf(`### ${heading}`, last + 1);
    if (at === -1 && LATER_FIELDS.includes(id)) continue;
    if (at === -1) return undefined;
    starts.set(id, at);
    last = at;
  }
  const ends = [...starts.values()];
  return Object.fromEntries(
    Object.keys(fields).map((id) => {
      const start = starts.get(id);
      if (start === undefined) return [id, ''];
      const answer = lines
        .slice(start + 1, ends[ends.indexOf(start) + 1])
        .join('\n')
        .trim();
      return [id, answer === UNANSWERED ? '' : answer];
    }),
  );
}

/** undefined for an issue that was not made with a form */
export function readForm(body: string): FormAnswers | undefined {
  const lines = body.split(/\r\n|\r|\n/).map((line) => line.trimEnd());
  for (const form of ISSUE_FORM_IDS) {
    const answers = answersOf(lines, ISSUE_FORMS[form]);
    if (answers) return { form, answers };
  }
  return undefined;
}
