/**
 * えらぶ・あとで・合わない: what a counsellor thinks of a place for the case on the screen. It lives in memory; a
 * つなぎ帳 keeps of it, when that is pressed, only the codes below. Words of one's own stay on the screen.
 */
export const CHOICE_IDS = ['chosen', 'later', 'unfit'] as const;
export type ChoiceId = (typeof CHOICE_IDS)[number];

/** why a place does not fit */
export const UNFIT_REASONS = [
  'far',
  'time',
  'unwanted',
  'audience',
  'full',
  'used',
  'other',
] as const;
export type UnfitReason = (typeof UNFIT_REASONS)[number];

/** What a list and a sheet of paper may know of a choice. */
export interface Mark {
  readonly choice: ChoiceId;
  /** of a place that does not fit */
  readonly reasons?: readonly UnfitReason[];
}

/** In memory only. */
export interface Choice extends Mark {
  /** ひとこと, in one's own words: goes nowhere */
  readonly word?: string;
}

/** by the place's id, in the order of choosing */
export type Choices = ReadonlyMap<string, Choice>;

export const NO_CHOICES: Choices = new Map();
export const LONGEST_WORD = 40;

/** The same choice once more takes it back. */
export function withChoice(choices: Choices, id: string, choice: ChoiceId): Choices {
  const changed = new Map(choices);
  changed.delete(id);
  return choices.get(id)?.choice === choice ? changed : changed.set(id, { choice });
}

/** A reason more or less, for a place that does not fit; any other is unchanged. */
export function withReason(choices: Choices, id: string, reason: UnfitReason): Choices {
  const { choice, reasons = [], word } = choices.get(id) ?? {};
  if (choice !== 'unfit') return choices;
  const had = reasons.includes(reason);
  const now = UNFIT_REASONS.filter((one) => (one === reason ? !had : reasons.includes(one)));
  const isWorded = word !== undefined && now.includes('other');
  return new Map(choices).set(id, { choice, reasons: now, ...(isWorded ? { word } : {}) });
}

export function withWord(choices: Choices, id: string, word: string): Choices {
  const before = choices.get(id);
  if (before?.choice !== 'unfit') return choices;
  return new Map(choices).set(id, { ...before, word: word.slice(0, LONGEST_WORD) });
}

export const idsChosen = (choices: Choices, as: ChoiceId): readonly string[] =>
  [...choices].filter(([, { choice }]) => choice === as).map(([id]) => id);

/** Without words of one's own. */
export function markOf({ choice, reasons = [] }: Choice): Mark {
  return choice === 'unfit' && reasons.length > 0 ? { choice, reasons } : { choice };
}

/** @returns undefined for what is no mark; of its reasons those that are known */
export function readMark(value: unknown): Mark | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { choice, reasons } = value as Readonly<Record<string, unknown>>;
  const known = CHOICE_IDS.find((id) => id === choice);
  const given = Array.isArray(reasons) ? (reasons as readonly unknown[]) : [];
  return (
    known && markOf({ choice: known, reasons: UNFIT_REASONS.filter((one) => given.includes(one)) })
  );
}
