/** どのパソコンにも置ける名前: Windows refuses some names, and git then fails to bring the whole folder. */
import { controlCharacters } from '../text/japanese-text.ts';
import type { ContentFinding } from '../problem.ts';

/** Devices of Windows, with any ending and in any case. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?:\..*)?$/i;
/** NTFS and most others count 255, archives and backups fewer. */
export const LONGEST_NAME = 100;
/** A path of Windows has 260, with the folders above the project. */
const LONGEST_PATH = 180;

const bad = (message: string, fix: string): ContentFinding => ({
  code: 'bad-file-name',
  message,
  fix,
});

/** What is wrong with the name of a file or folder, whatever it is for. `path` is from the project's folder. */
export function portableNameFinding(name: string, path: string): ContentFinding | undefined {
  const [hidden] = controlCharacters(name.replace(/[\n\t]/g, '\u0000'));
  if (hidden)
    return bad(
      `名前に、目に見えない文字（${hidden.codePoint === 'U+0000' ? '改行やタブ' : hidden.codePoint}）があります`,
      '半角の英数字とハイフンの名前にしてください。',
    );
  const reserved = /[<>:"\\|?*]/.exec(name)?.[0];
  if (reserved)
    return bad(
      `名前に、Windows で使えない記号（${reserved}）があります`,
      '半角の英数字とハイフンの名前にしてください。',
    );
  if (DEVICE.test(name))
    return bad(`「${name}」という名前は、Windows では使えません`, 'ほかの名前にしてください。');
  if (/[. ]$/.test(name))
    return bad('名前の終わりに、点か空白があります', '終わりの点や空白をとってください。');
  if (name.startsWith(' '))
    return bad('名前のはじめに、空白があります', 'はじめの空白をとってください。');
  const base = name.replace(/\.md$/, '');
  if ([...base].length > LONGEST_NAME)
    return bad(
      `名前が長すぎます（${[...base].length}字）`,
      `${LONGEST_NAME}字までにしてください。`,
    );
  if (path.length > LONGEST_PATH)
    return bad(
      `フォルダーと名前を合わせて長すぎます（${path.length}字）`,
      `合わせて${LONGEST_PATH}字までにしてください。`,
    );
  return undefined;
}

/** Names that one disk keeps apart and another takes for the same: by case, by width, by how a mark is joined. */
export function foldedName(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
