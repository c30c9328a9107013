/** あげたい・寄付したい: who gives looks for those who receive, not for what he would receive. */
import type { KindId } from '../../domain/vocabulary/kind.ts';
import type { Concept, QueryWord } from './query-word.ts';

/** Not 食べさせてあげたい, which is done for somebody. */
const GIVES =
  /寄付|寄贈|(?<!て)(?:あげたい|差し上げたい)|ゆずりたい|譲りたい|提供(?:したい|でき)|もらって(?:ほしい|くれる|くれませんか)|(?:使|つか)って(?:ほしい|もらいたい|ください)|役立てて|おすそ分け|引き取って(?:ほしい|くれ)/u;

/** What is given, and who takes such things. */
const TAKERS: readonly (readonly [RegExp, readonly KindId[]])[] = [
  [
    /食|米|野菜|果物|缶詰|お菓子|おかし|レトルト|カップ|備蓄|調味料|乾麺|粉ミルク|お茶/u,
    ['food-bank', 'food-pantry', 'children-cafeteria', 'social-welfare-council'],
  ],
  [
    /空き家|空家|空き部屋|家を|部屋|アパート|土地|建物|場所|スペース|店舗/u,
    ['housing-support', 'social-welfare-council', 'intergenerational', 'general-desk'],
  ],
];
/** Of anything else, or where nobody says what. */
const TAKERS_OF_ANYTHING: readonly KindId[] = [
  'social-welfare-council',
  'volunteering',
  'food-bank',
];

/** What a giver asks for; undefined where nobody gives. @param text NFKC */
export function givenIn(text: string): Concept | undefined {
  if (!GIVES.test(text)) return undefined;
  const given = text.replace(GIVES, '');
  const [, kinds = TAKERS_OF_ANYTHING] = TAKERS.find(([things]) => things.test(given)) ?? [];
  return { label: '寄付', needs: [], kinds, named: [] };
}

/** The words of somebody who gives: what he would need is what he has. A kind called by its name stays. */
export function asGiver(words: readonly QueryWord[], giving: Concept): readonly QueryWord[] {
  if (words.some(({ concepts }) => concepts.some(({ named }) => named.length > 0))) return words;
  return words.map((word): QueryWord => {
    const isPlace = word.places.length > 0 && word.concepts.length + word.literals.length === 0;
    return isPlace ? word : { ...word, concepts: [giving], literals: [], hints: [] };
  });
}
