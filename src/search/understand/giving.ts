/** あげたい・寄付したい: who gives looks for those who receive, not for what he would receive. */
import {
  ASKS_FOR_LEFT,
  GIVERS_DOORS,
  GIVES,
  HAS_LEFT,
  TAKERS,
  TAKERS_OF_ANYTHING,
} from './made-words.ts';
import type { Concept, QueryWord } from './query-word.ts';

/** Who takes somebody in to work looks for who sends them, even where his own place is called by its kind. */
const HOSTS = '受け入れ';
/** Who offers his hands: where he is needed is told by his other words. No word of the vocabulary is written so. */
const HANDS = 'ささえる側';

const doorOf = (text: string) =>
  GIVERS_DOORS.find(([, things, wishes]) => wishes.test(text) && things.test(text));

const takersOf = (text: string) => TAKERS.find(([things]) => things.test(text));

/** 畑の野菜が余った: who has more of a thing than he needs gives it, as long as he asks for none. */
const gives = (text: string): boolean =>
  GIVES.test(text) ||
  (HAS_LEFT.test(text) && !ASKS_FOR_LEFT.test(text) && takersOf(text) !== undefined);

/** What a giver asks for, who offers his hands, or who takes somebody in to work; undefined where nobody gives. @param text NFKC */
export function givenIn(text: string): Concept | undefined {
  const [door, , , kinds = []] = doorOf(text) ?? [];
  if (kinds.length > 0)
    return door === 'help'
      ? { label: HANDS, needs: [], kinds, named: ['volunteering'] }
      : { label: HOSTS, needs: [], kinds, named: [] };
  if (!gives(text)) return undefined;
  const given = text.replace(GIVES, '');
  const [, takers = TAKERS_OF_ANYTHING] = takersOf(given) ?? [];
  return { label: '寄付', needs: [], kinds: takers, named: [], isInOrder: true };
}

/** ささえる側の入口 that these words ask for: give, open …; undefined for who does not give. */
export function doorIn(text: string): string | undefined {
  const plain = text.normalize('NFKC');
  return doorOf(plain)?.[0] ?? (gives(plain) ? 'give' : undefined);
}

/** 手伝いたい: somebody gives his time, and asks for no help. */
export const offersHands = (concepts: readonly Concept[]): boolean =>
  concepts.some(({ label }) => label === HANDS);

const isNamed = ({ concepts }: QueryWord) => concepts.some(({ named }) => named.length > 0);
const isPlace = ({ places, concepts, literals }: QueryWord) =>
  places.length > 0 && concepts.length + literals.length === 0;
const asGiving = (word: QueryWord, giving: Concept): QueryWord => ({
  ...word,
  concepts: [giving],
  literals: [],
  hints: [],
});
const isWish = ({ typed }: QueryWord) => doorOf(typed.normalize('NFKC'))?.[0] === 'help';

/** 子ども食堂を手伝いたい: he helps at what is called by its name. */
const asHands = (word: QueryWord, giving: Concept): QueryWord => ({
  ...asGiving(word, giving),
  concepts: [...word.concepts.filter(({ named }) => named.length > 0), giving],
});

/** The words of somebody who gives: what he would need is what he has. A kind called by its name stays, unless it is what he takes in for. */
export function asGiver(words: readonly QueryWord[], giving: Concept): readonly QueryWord[] {
  if (giving.label === HANDS && words.some(isWish))
    return words.map((word) => (isWish(word) ? asHands(word, giving) : word));
  if (words.some(isNamed) && giving.label !== HOSTS) return words;
  return words.map((word) => (isPlace(word) ? word : asGiving(word, giving)));
}
