/** 読まれる順番: a chain with what it names put in, so that a page needs nothing beside it. */
import type {
  Guide,
  GuideCommon,
  GuideRefusal,
  GuideRight,
  GuideSource,
  GuideStep,
} from './guide-schema.ts';

type Sourced<T> = Omit<T, 'source'> & { readonly source: readonly GuideSource[] };

export interface ToldStep extends Omit<Sourced<GuideStep>, 'refused'> {
  readonly refused: readonly Sourced<GuideRefusal>[];
}

export interface ToldGuide extends Omit<Guide, 'steps' | 'rights'> {
  readonly steps: readonly ToldStep[];
  readonly rights: readonly Sourced<GuideRight>[];
}

const named = <T>(names: readonly string[] | undefined, table: ReadonlyMap<string, T>) =>
  (names ?? []).flatMap((name) => table.get(name) ?? []);

/** Names that are nowhere are told by the check. */
export function toldGuide(guide: Guide, common: GuideCommon): ToldGuide {
  const sourced = <T extends { readonly source: readonly string[] }>(one: T): Sourced<T> => ({
    ...one,
    source: named(one.source, common.sources),
  });
  return {
    ...guide,
    steps: guide.steps.map((step) => ({
      ...sourced(step),
      refused: named(step.refused, common.refusals).map(sourced),
    })),
    rights: named(guide.rights, common.rights).map(sourced),
  };
}

/** Every source of a chain once, in the order in which they are met: a page numbers them. */
export function sourcesOf({ steps, rights }: ToldGuide): readonly GuideSource[] {
  const parts = [...steps, ...steps.flatMap((step) => step.refused), ...rights];
  const all = parts.flatMap(({ source }) => source);
  return [...new Map(all.map((source) => [source.url + source.title, source])).values()];
}

/** The numbers, from 1, under which the sources of some parts stand in that list. */
export const numbersIn =
  (sources: readonly GuideSource[]) =>
  (parts: readonly Sourced<unknown>[]): readonly number[] => {
    const places = parts
      .flatMap(({ source }) => source)
      .map((one) => sources.findIndex(({ url, title }) => url === one.url && title === one.title));
    return [...new Set(places)].map((place) => place + 1).toSorted((a, b) => a - b);
  };
