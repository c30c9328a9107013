/** ことばのならび: what is wrong with a list of words, whatever the table it stands in. */
import type { Finding } from '../../domain/problem.ts';
import { headingOf, repeatsIn, wrongType } from './checked-table.ts';

type Path = Finding['path'];

/** No word that people type is longer. */
const LONGEST = 60;
/** It parts the words where they are handed on. */
const PARTING = '|';

/** What is wrong with one word, or anything else that stands in its place. */
export function wordFinding(word: unknown, path: Path): Finding | undefined {
  if (typeof word !== 'string')
    return wrongType(
      path,
      '[ことば, ことば] のようにならべるか、「- ことば」の行を足してください。',
    );
  if (word.trim() === '')
    return {
      code: 'empty-value',
      path,
      message: '空のことばがあります',
      fix: '空のものを消してください。',
    };
  if ([...word].length > LONGEST)
    return {
      code: 'too-long',
      path,
      message: `「${word.slice(0, 20)}…」が長すぎます（${[...word].length}字）`,
      fix: `${LONGEST}字までにしてください。`,
    };
  if (/<[a-z!/]/i.test(word))
    return {
      code: 'raw-html',
      path,
      message: `HTML があります（「${word.slice(0, 30)}」）`,
      fix: 'ふつうのことばで書いてください。',
    };
  return word.includes(PARTING)
    ? {
        code: 'wrong-type',
        path,
        message: `「${word}」に「${PARTING}」があります`,
        fix: '1つずつ、べつのことばに分けて書いてください。',
      }
    : undefined;
}

const listedTwice = (item: unknown, path: Path): Finding => ({
  code: 'listed-twice',
  level: 'warning',
  path,
  message: `「${headingOf(path)}」に「${String(item)}」が2回あります`,
  fix: '片方を消してください。',
});

export interface ListWay {
  /** what is wrong with an item by itself */
  readonly find: (item: unknown, path: Path) => Finding | undefined;
  /** the same twice is found elsewhere, or means nothing */
  readonly mayRepeat?: boolean;
}

/** Every item by itself, and what stands there twice. */
export function listFindings(
  items: readonly unknown[],
  path: Path,
  { find, mayRepeat = false }: ListWay,
): readonly Finding[] {
  const repeats = mayRepeat ? new Set<number>() : repeatsIn(items);
  return items.flatMap((item, at): readonly Finding[] => {
    const here = [...path, at];
    const finding = find(item, here);
    if (finding) return [finding];
    return repeats.has(at) ? [listedTwice(item, here)] : [];
  });
}
