/**
 * 用紙の答え。The answers of an issue form, from the Markdown that GitHub makes of it: ### heading, empty line, answer.
 */
import {
  ISSUE_FORMS,
  ISSUE_FORM_IDS,
  LATER_FIELDS,
  LONG_FIELDS,
  type IssueFormId,
} from '../../words/ja/issue-form.ts';

export interface FormAnswers {
  readonly form: IssueFormId;
  /** field id → answer, '' where there is none */
  readonly answers: Readonly<Record<string, string>>;
}

const UNANSWERED = '_No response_';

type Field = readonly [id: string, heading: string];
/** lines where headings stand; none for a field that the form did not have then */
type Starts = readonly (number | undefined)[];

/** Where each line is the heading of a field. */
function headingLines(lines: readonly string[], fields: readonly Field[]) {
  const found = new Map(fields.map(([, heading]) => [`### ${heading}`, [] as number[]]));
  for (const [at, line] of lines.entries()) found.get(line)?.push(at);
  return fields.map(([, heading]) => found.get(`### ${heading}`)!);
}

const isLong = ([id]: Field) => LONG_FIELDS.includes(id);

/**
 * The headings in the form's own order. A person may write a heading's very words into an answer: such a line is a
 * heading only where every answer of one line stays one. With `isLoose` it is the first that stands in the order.
 */
function startsOf(
  lines: readonly string[],
  fields: readonly Field[],
  isLoose: boolean,
): Starts | undefined {
  const candidates = headingLines(lines, fields);
  const dead = new Set<string>();
  const isOneLine = (from: number, to: number) =>
    lines.slice(from + 1, to).filter((line) => line !== '').length <= 1;
  const startsFrom = (index: number, last: number, at: number): Starts | undefined => {
    const field = fields[index];
    if (!field) return [];
    const key = `${index} ${at}`;
    if (dead.has(key)) return undefined;
    const before = fields[last];
    for (const next of candidates[index]!) {
      if (next <= at) continue;
      if (before && !isLoose && !isLong(before) && !isOneLine(at, next)) break;
      const rest = startsFrom(index + 1, index, next);
      if (rest) return [next, ...rest];
    }
    const rest = LATER_FIELDS.includes(field[0]) ? startsFrom(index + 1, last, at) : undefined;
    if (!rest) dead.add(key);
    return rest && [undefined, ...rest];
  };
  return startsFrom(0, -1, -1);
}

/** undefined when a heading is missing */
function answersOf(
  lines: readonly string[],
  named: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> | undefined {
  const fields = Object.entries(named);
  const starts = startsOf(lines, fields, false) ?? startsOf(lines, fields, true);
  if (!starts) return undefined;
  const ends = starts.flatMap((start) => start ?? []);
  return Object.fromEntries(
    fields.map(([id], index) => {
      const start = starts[index];
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
