/** つながり: a council or network as bodies that know each other. Never persons. */
import type { Resource } from '../entry/entry-schema.ts';
import { isEntryId } from '../fields/entry-id.ts';

type Written = Pick<Resource, 'members' | 'secretariat'>;

/** ids of entries that a network names, as its members or its secretariat */
export function namedInNetwork({ members, secretariat }: Written): readonly string[] {
  return [...(members ?? []).map(({ who }) => who), ...(secretariat ?? [])].filter(isEntryId);
}

export interface Body<T> {
  readonly name: string;
  /** absent for a body that the catalogue does not have yet */
  readonly entry?: T;
  readonly role?: string;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

function bodyOf<T extends Named>(
  who: string,
  get: (id: string) => T | undefined,
  role?: string,
): Body<T> {
  const entry = isEntryId(who) ? get(who) : undefined;
  return { name: entry?.name ?? who, ...(entry ? { entry } : {}), ...(role ? { role } : {}) };
}

export interface Network<T> {
  readonly secretariat: readonly Body<T>[];
  readonly members: readonly Body<T>[];
}

export function networkOf<T extends Named>(
  { members = [], secretariat = [] }: Written,
  get: (id: string) => T | undefined,
): Network<T> {
  return {
    secretariat: secretariat.map((who) => bodyOf(who, get)),
    members: members.map(({ who, role }) => bodyOf(who, get, role)),
  };
}

/** 学識経験者, 別表の関係機関, 約20団体: who sits there, and nobody whom one could look for. */
const NOBODY =
  /学識経験者|関係(?:団体|機関|部署|部局|課)|別表|指定する|認める機関|委員$|議員$|など|部会$|法人[（(]|約?\d+(?:団体|地区|法人)|^(?:学校|幼稚園|保育園|民間事業者|不動産関係団体|居住支援団体)$/;

export const isNamedBody = (who: string): boolean => !NOBODY.test(who);

/** まだ載っていない団体: the cheapest list of what is missing, each with the networks that name it. */
export function unlistedBodies<T extends Written>(
  networks: readonly T[],
): readonly { readonly name: string; readonly namedBy: readonly T[] }[] {
  const found = new Map<string, T[]>();
  for (const network of networks) {
    const names = [
      ...(network.members ?? []).map(({ who }) => who),
      ...(network.secretariat ?? []),
    ];
    for (const name of new Set(names.filter((who) => !isEntryId(who) && isNamedBody(who))))
      found.set(name, [...(found.get(name) ?? []), network]);
  }
  return [...found].map(([name, namedBy]) => ({ name, namedBy }));
}
