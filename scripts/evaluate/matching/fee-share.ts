/** 費用が分かる割合: of how many places it is known, or usual for their kind, what they cost. */
import type { Catalogue } from '../../../src/catalogue/read/read-catalogue.ts';
import { usualFactsOf, usualOf } from '../../../src/domain/entry/usual.ts';
import type { Resource } from '../../../src/domain/entry/entry-schema.ts';
import { audiencesOf } from '../../../src/domain/entry/welcome.ts';

export interface FeeShare {
  readonly all: number;
  /** its file says it, in a value or in words */
  readonly known: number;
  /** its file is silent, and the table of what is usual says it of its kind */
  readonly usual: number;
  /** kind → places of which nobody knows, most first */
  readonly unknownBy: readonly (readonly [string, number])[];
  /** 支援ネットワーク・協議会, left out of all of the above */
  readonly networks: number;
}

const saysFee = ({ fee, fee_note: note }: Resource) => fee !== undefined || note !== undefined;

/**
 * A council or a network of bodies is no place that a person goes to, and nobody pays there. Nobody is sent to one
 * either: it is only for organisations, and the questions of the matcher have no answer for them.
 */
export const isNetwork = (resource: Resource) =>
  resource.kind === 'support-network' && audiencesOf(resource).organisations === 'only';

/** Of all places that are not closed and that a person may go to. */
export function feeShareOf({ resources, usual }: Pick<Catalogue, 'resources' | 'usual'>): FeeShare {
  const usualFacts = usualFactsOf(usual);
  const going = resources.filter(({ status }) => status.state !== 'closed');
  const open = going.filter((resource) => !isNetwork(resource));
  const silent = open.filter((resource) => !saysFee(resource));
  const unknown = silent.filter(({ kind }) => usualOf(kind, usualFacts).fee === undefined);
  const counts = new Map<string, number>();
  for (const { kind } of unknown) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return {
    all: open.length,
    known: open.length - silent.length,
    usual: silent.length - unknown.length,
    unknownBy: [...counts].toSorted(([, a], [, b]) => b - a),
    networks: going.length - open.length,
  };
}
