/** あげたい・寄付したい: who gives looks for those who receive, not for what he would receive. */
import { GIVERS_DOORS, GIVES, TAKERS, TAKERS_OF_ANYTHING } from './made-words.ts';
import type { Concept, QueryWord } from './query-word.ts';

const HOSTS = '受け入れ';

const doorOf = (text: string) =>
  GIVERS_DOORS.find(([, things, wishes]) => wishes.test(text) && things.test(text));

/** What a giver asks for, or who takes somebody in to work; undefined where nobody gives. @param text NFKC */
export function givenIn(text: string): Concept | undefined {
  const host = doorOf(text)?.[3] ?? [];
  if (host.length > 0) return { label: HOSTS, needs: [], kinds: host, named: [] };
  if (!GIVES.test(text)) return undefined;
  const given = text.replace(GIVES, '');
  const [, kinds = TAKERS_OF_ANYTHING] = TAKERS.find(([things]) => things.test(given)) ?? [];
  return { label: '寄付', needs: [], kinds, named: [] };
}

/** ささえる側の入口 that these words ask for: give, open …; undefined for who does not give. */
export function doorIn(text: string): string | undefined {
  const plain = text.normalize('NFKC');
  return doorOf(plain)?.[0] ?? (GIVES.test(plain) ? 'give' : undefined);
}

/** The words of somebody who gives: what he would need is what he has. A kind called by its name stays, unless it is what he takes in for. */
export function asGiver(words: readonly QueryWord[], giving: Concept): readonly QueryWord[] {
  const isNamed = words.some(({ concepts }) => concepts.some(({ named }) => named.length > 0));
  if (isNamed && giving.label !== HOSTS) return words;
  return words.map((word): QueryWord => {
    const isPlace = word.places.length > 0 && word.concepts.length + word.literals.length === 0;
    return isPlace ? word : { ...word, concepts: [giving], literals: [], hints: [] };
  });
}
