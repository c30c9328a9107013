/** 言われた種類。The kind a person means by an id, a label or an everyday word. */
import { normalise } from '../../src/domain/text/japanese-text.ts';
import { readOwnWords } from '../../src/catalogue/read/read-own-words.ts';
import { isKindId, KINDS, type KindId } from '../../src/domain/vocabulary/kind.ts';

const SHOWN = 6;

/** What people call each kind, folded. */
function everydayNames(): (kind: KindId) => readonly string[] {
  const { rows } = readOwnWords('content');
  return (kind) =>
    rows
      .filter(({ kinds }) => kinds.includes(kind))
      .flatMap(({ phrases }) => phrases.map(normalise));
}

/** @returns an id; what is near to one is left to the schema's もしかして @throws Error in Japanese with the kinds that a word may mean */
export function kindFrom(answer: string): string {
  if (isKindId(answer)) return answer;
  const word = normalise(answer);
  if (word === '' || /^[a-z-]+$/.test(word)) return answer;
  const named = (isMeant: (kind: (typeof KINDS)[number]) => boolean) => KINDS.filter(isMeant);
  const namesOf = everydayNames();
  // A whole label before a part of one, and both before everyday words.
  const meant =
    [
      named(({ label }) =>
        [normalise(label), ...label.split(/[・（）]/).map(normalise)].includes(word),
      ),
      named(({ label }) => normalise(label).includes(word)),
      named(({ id }) => namesOf(id).includes(word)),
      named(({ id }) => namesOf(id).some((one) => one.includes(word))),
    ].find((kinds) => kinds.length > 0) ?? [];
  if (meant.length === 1) return meant[0]!.id;
  if (meant.length === 0)
    throw new Error(
      `「${answer}」という種類はありません。種類の表は content/README.md にあります。`,
    );
  throw new Error(
    `「${answer}」にあたる種類が${meant.length}つあります。id で書いてください: ${meant
      .slice(0, SHOWN)
      .map(({ id, label }) => `${id} ${label}`)
      .join('、')}${meant.length > SHOWN ? ' など' : ''}`,
  );
}
