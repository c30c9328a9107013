/** The answers of an issue form, from the Markdown that GitHub makes of it: ### heading, empty line, answer. */
import { ISSUE_FORMS, ISSUE_FORM_IDS, type IssueFormId } from '../../words/ja/issue-form.ts';

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
  const starts: number[] = [];
  for (const heading of Object.values(fields)) {
    const at = lines.indexOf(`### ${heading}`, (starts.at(-1) ?? -1) + 1);
    if (at === -1) return undefined;
    starts.push(at);
  }
  return Object.fromEntries(
    Object.keys(fields).map((id, index) => {
      const answer = lines
        .slice(starts[index]! + 1, starts[index + 1])
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
