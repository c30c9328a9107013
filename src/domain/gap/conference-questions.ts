/**
 * 会議で話す3つの問い: chosen from what the catalogue lists of an area and what it does not, as codes; the sentences stand
 * in words/<lang>/gaps.ts. Always three: what cannot be asked of the area gives way to what can be asked of any.
 */
import type { KindId } from '../vocabulary/kind.ts';
import type { EaseId } from './ease.ts';
import { isDesk } from './gap-kinds.ts';
import { hasNothing, isAlone, lacksEase, type KindSupply } from './kind-supply.ts';

export type ConferenceQuestion =
  | { readonly ask: 'missing'; readonly kinds: readonly KindId[] }
  | { readonly ask: 'alone'; readonly kind: KindId }
  | { readonly ask: 'neighbour'; readonly kind: KindId; readonly codes: readonly string[] }
  | { readonly ask: 'ease'; readonly aspect: EaseId; readonly kinds: readonly KindId[] }
  | { readonly ask: 'unseen' | 'who-knows' | 'first-step' };

export const QUESTION_COUNT = 3;
const FEW = 3;

export interface ConferenceSource {
  readonly supplies: readonly KindSupply<unknown>[];
  /** kinds of which the catalogue has a place somewhere */
  readonly known: ReadonlySet<KindId>;
  readonly neighboursWith: (kind: KindId) => readonly { readonly code: string }[];
}

/** Kinds with nothing, those first that a neighbour has: of them one can hear how it is done. Desks last. */
export function missingKinds({
  supplies,
  known,
  neighboursWith,
}: ConferenceSource): readonly KindId[] {
  const missing = supplies.filter((one) => hasNothing(one) && known.has(one.kind));
  const rank = ({ kind }: KindSupply<unknown>) =>
    Number(isDesk(kind)) * 2 + Number(neighboursWith(kind).length === 0);
  return missing
    .map((one) => ({ kind: one.kind, rank: rank(one) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ kind }) => kind);
}

/** Kinds that one body carries alone; a desk by law is one as it should be. */
export function aloneKinds(supplies: readonly KindSupply<unknown>[]): readonly KindId[] {
  return supplies.filter((one) => isAlone(one) && !isDesk(one.kind)).map(({ kind }) => kind);
}

const easeQuestion = (
  aspect: EaseId,
  supplies: readonly KindSupply<unknown>[],
): readonly ConferenceQuestion[] => {
  const kinds = supplies.filter((one) => lacksEase(one, aspect)).map(({ kind }) => kind);
  return kinds.length > 0 ? [{ ask: 'ease', aspect, kinds: kinds.slice(0, FEW) }] : [];
};

export function conferenceQuestions(source: ConferenceSource): readonly ConferenceQuestion[] {
  const { supplies, neighboursWith } = source;
  const missing = missingKinds(source);
  const [alone] = aloneKinds(supplies);
  // Of what the first question does not name, where there is some.
  const near = missing.filter((kind) => neighboursWith(kind).length > 0);
  const beside = near.find((kind) => !missing.slice(0, FEW).includes(kind)) ?? near[0];
  const candidates: readonly ConferenceQuestion[] = [
    ...(missing.length > 0 ? [{ ask: 'missing', kinds: missing.slice(0, FEW) } as const] : []),
    ...(alone ? [{ ask: 'alone', kind: alone } as const] : []),
    ...(beside
      ? [
          {
            ask: 'neighbour',
            kind: beside,
            codes: neighboursWith(beside)
              .slice(0, FEW)
              .map(({ code }) => code),
          } as const,
        ]
      : []),
    ...easeQuestion('off-hours', supplies),
    ...easeQuestion('not-by-phone', supplies),
    { ask: 'unseen' },
    { ask: 'who-knows' },
    { ask: 'first-step' },
  ];
  return candidates.slice(0, QUESTION_COUNT);
}
