/**
 * GitHub で直すアドレス。Addresses on GitHub for a written entry. Browser and build alike: the repository is an argument.
 */
import { pasteText } from '../../words/ja/report.ts';
import { formAddress } from './form-address.ts';

export const BRANCH = 'main';
/** GitHub refuses much longer addresses. */
export const LONGEST_ADDRESS = 7_500;

const FOLDER = 'content/resources';

/** The empty page for a new file in an entries' folder such as tokyo/nerima/ */
export function newFileAddress(repository: string, folder: string): string {
  return `${repository}/new/${BRANCH}/${FOLDER}/${folder}`.replace(/\/$/, '');
}

/** The same with everything filled in; undefined when that would be too long. */
export function filledFileAddress(
  repository: string,
  id: string,
  text: string,
): string | undefined {
  const cut = id.lastIndexOf('/');
  const address = `${newFileAddress(repository, id.slice(0, cut))}?${new URLSearchParams({ filename: `${id.slice(cut + 1)}.md`, value: text.toWellFormed() })}`;
  return address.length <= LONGEST_ADDRESS ? address : undefined;
}

/** GitHub cannot fill in a change: the person pastes it. */
export function editFileAddress(repository: string, id: string): string {
  return `${repository}/edit/${BRANCH}/${FOLDER}/${id}.md`;
}

/** A report into which the person pastes the text. */
export function pasteIssueAddress(repository: string, id: string, name: string): string {
  return formAddress(`${repository}/issues/new`, 'question', {
    title: pasteText.title([...name].slice(0, 80).join('')),
    question: `${pasteText.body(entryPath(id))}\n\n\`\`\`markdown\n\n\`\`\`\n`,
  });
}

export function guideAddress(repository: string): string {
  return `${repository}/blob/${BRANCH}/content/README.md`;
}

export function entryPath(id: string): string {
  return `${FOLDER}/${id}.md`;
}
