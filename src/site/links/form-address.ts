/** 投稿の用紙のアドレス。Addresses of the issue forms with fields filled in. Runs in the browser. */
import type { IssueFormId, PrefillOf } from '../../words/ja/issue-form.ts';

/** GitHub's servers refuse addresses of some 8,000 characters. */
export const MAX_ADDRESS = 7_000;

const cut = (text: string, length: number) => [...text].slice(0, length).join('');

/**
 * `newIssue` is the address of a new issue, without a query. Where all does not fit, the longest answer is cut, so
 * that the form still opens.
 */
export function formAddress<Form extends IssueFormId>(
  newIssue: string,
  form: Form,
  answers?: PrefillOf<Form>,
): string {
  const filled = new Map(
    Object.entries<string | undefined>(answers ?? {}).flatMap(([id, answer]) =>
      answer ? [[id, answer.toWellFormed()] as const] : [],
    ),
  );
  for (;;) {
    const address = `${newIssue}?${new URLSearchParams([['template', `${form}.yml`], ...filled])}`;
    if (address.length <= MAX_ADDRESS || filled.size === 0) return address;
    const [id, answer] = [...filled].toSorted(([, a], [, b]) => b.length - a.length)[0]!;
    const half = cut(answer, Math.floor([...answer].length / 2));
    if (half === '') filled.delete(id);
    else filled.set(id, half);
  }
}
