/**
 * GitHub で直すアドレス。Addresses on GitHub for a written entry. Browser and build alike: the repository is an argument.
 */
import { pasteText } from '../../words/ja/report.ts';
import { formAddress } from './form-address.ts';

export const BRANCH = 'main';
/** GitHub refuses much longer addresses. */
export const LONGEST_ADDRESS = 7_500;

/** A title tells what a report is about; the rest of a long name stands in the file. */
const LONGEST_TITLE = 90;

const FOLDER = 'content/resources';

/** The empty page for a new file in an entries' folder such as tokyo/nerima/ */
export function newFileAddress(repository: string, folder: string): string {
  return `${repository}/new/${BRANCH}/${FOLDER}/${folder}`.replace(/\/$/, '');
}

/** The empty page for a new file beside the one at `path` */
export function besideAddress(repository: string, path: string): string {
  return `${repository}/new/${BRANCH}/${path.slice(0, path.lastIndexOf('/'))}`;
}

/** The same with everything filled in; undefined when that would be too long. */
export function filledFileAddress(
  repository: string,
  path: string,
  text: string,
): string | undefined {
  const address = `${besideAddress(repository, path)}?${new URLSearchParams({ filename: fileNameOf(path), value: text.toWellFormed() })}`;
  return address.length <= LONGEST_ADDRESS ? address : undefined;
}

/** GitHub cannot fill in a change: the person pastes it. */
export function editFileAddress(repository: string, path: string): string {
  return `${repository}/edit/${BRANCH}/${path}`;
}

/** A report into which the person pastes the text. */
export function pasteIssueAddress(repository: string, path: string, title: string): string {
  return formAddress(`${repository}/issues/new`, 'question', {
    title: [...title].slice(0, LONGEST_TITLE).join(''),
    question: `${pasteText.body(path)}\n\n\`\`\`${path.endsWith('.md') ? 'markdown' : 'yaml'}\n\n\`\`\`\n`,
  });
}

export const fileNameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

export function guideAddress(repository: string): string {
  return `${repository}/blob/${BRANCH}/content/README.md`;
}

export function entryPath(id: string): string {
  return `${FOLDER}/${id}.md`;
}

/** of a file of content/events */
export function gatheringPath(id: string): string {
  return `content/events/${id}.yml`;
}
