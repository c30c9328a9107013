/** えらぶことば: needs and sorts of places as a person types them, by their ids or by what the pages call them. */
import { KIND_GROUPS } from '../../src/domain/vocabulary/kind.ts';
import { isSensitiveNeed, NEED_IDS, needLabel } from '../../src/domain/vocabulary/need.ts';

interface Choice {
  readonly id: string;
  readonly label: string;
}

const NEED_CHOICES: readonly Choice[] = NEED_IDS.filter((need) => !isSensitiveNeed(need)).map(
  (id) => ({ id, label: needLabel(id) }),
);
const KIND_CHOICES: readonly Choice[] = [
  ...KIND_GROUPS.filter(({ id }) => id !== 'network'),
  { id: 'wide', label: '都道府県の窓口' },
];

/** @throws Error in Japanese that lists what can be chosen */
function chosen(
  option: string,
  written: string | undefined,
  choices: readonly Choice[],
): readonly string[] {
  const words = (written ?? '').split(/[,、]/).map((word) => word.trim());
  return words.filter(Boolean).map((word) => {
    const found = choices.find(({ id, label }) => id === word || label === word);
    if (found) return found.id;
    throw new Error(
      `--${option} の「${word}」が分かりません。えらべるもの: ${choices.map(({ id, label }) => `${id}（${label}）`).join('、')}`,
    );
  });
}

export const chosenNeeds = (written: string | undefined): readonly string[] =>
  chosen('needs', written, NEED_CHOICES);

export const chosenKinds = (written: string | undefined): readonly string[] =>
  chosen('kinds', written, KIND_CHOICES);
