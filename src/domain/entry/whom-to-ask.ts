/**
 * 連絡先のない場所を、だれに聞けばよいか: no list ends at a place that cannot be reached. Who keeps the places of its
 * kind together can be asked; else its own network or 社会福祉協議会 may know it; where the catalogue has neither, a desk or line for every need takes the call; in danger
 * nobody is sent to a general desk.
 */
import type { Municipalities } from '../area/municipality.ts';
import { NATIONAL } from '../area/national.ts';
import { isSensitiveNeed } from '../vocabulary/need.ts';
import type { KindId } from '../vocabulary/kind.ts';
import type { Resource } from './entry-schema.ts';
import { isForEveryNeed, mostNeedsFirst } from './line-order.ts';
import { WAY_IDS, type WayId } from './contact-way.ts';
import { codesOf, kindDeskFor, type KindDesk } from './kind-desk.ts';

/** keeps: a document says that it keeps such places together; knows: it may know the place; helps: it helps whatever the need; safe: for violence */
export type AskAs = 'keeps' | 'knows' | 'helps' | 'safe';

export interface WhomToAsk {
  readonly as: AskAs;
  readonly desks: readonly { readonly name: string; readonly number: string }[];
}

export type Reachable = Partial<Pick<Resource, 'phones' | WayId>>;

const hasNumber = ({ phones }: Reachable) => phones !== undefined && phones.length > 0;

/** Something to call, to write to or to read: a facsimile alone is none to most readers. */
export const hasWay = (record: Reachable): boolean =>
  hasNumber(record) || WAY_IDS.some((way) => record[way]);

/** The nearest first. */
const HELPING: readonly KindId[] = ['general-desk', 'self-reliance-desk'];

interface Source {
  readonly resources: readonly Resource[];
  readonly municipalities: Pick<Municipalities, 'get'>;
  /** ids of the lines for a sensitive place without contact */
  readonly safeLines: readonly string[];
  readonly kindDesks: readonly KindDesk[];
}

const isOpen = ({ status }: Resource) => status.state === 'open';

function toAsk(as: AskAs, desks: readonly Resource[]): WhomToAsk {
  return {
    as,
    desks: desks.map(({ name, phones }) => ({ name, number: phones![0]!.number })),
  };
}

/** undefined where the place itself can be reached, and for one that has ended. */
export function whomToAsk({
  resources,
  municipalities,
  safeLines,
  kindDesks,
}: Source): (resource: Resource) => WhomToAsk | undefined {
  const callable = resources.filter((one) => isOpen(one) && hasNumber(one));
  const byId = new Map(callable.map((one) => [one.id, one]));
  const safe = safeLines.flatMap((id) => byId.get(id) ?? []);
  const general = callable.filter(({ needs }) => !needs.some(isSensitiveNeed));
  const [lineForAll] = general
    .filter((one) => isForEveryNeed(one) && one.area.includes(NATIONAL))
    .toSorted(mostNeedsFirst);

  const networks = general.filter(
    ({ kind, needs }) => kind === 'support-network' && needs.includes('food'),
  );
  const councils = general.filter(({ kind }) => kind === 'social-welfare-council');
  const desks = HELPING.flatMap((kind) => general.filter((one) => one.kind === kind));

  const findIn = (list: readonly Resource[], codes: readonly string[]) =>
    codes.flatMap((code) => list.find(({ area }) => area.includes(code)) ?? [])[0];

  // A prefecture's or the nation's place is known to no desk of one town: only to a desk as wide as itself.
  const knowsIt = (resource: Resource, codes: readonly string[]) =>
    (resource.kind === 'children-cafeteria' && findIn(networks, codes)) || findIn(councils, codes);

  return (resource) => {
    if (resource.status.state === 'closed' || hasWay(resource)) return undefined;
    if (resource.needs.some(isSensitiveNeed))
      return safe.length > 0 ? toAsk('safe', safe) : undefined;
    const codes = codesOf(resource, municipalities);
    const keeper = kindDeskFor(kindDesks, resource.kind, codes);
    if (keeper) return { as: 'keeps', desks: [{ name: keeper.name, number: keeper.number }] };
    const knowing = knowsIt(resource, codes);
    if (knowing) return toAsk('knows', [knowing]);
    const isTown = (code: string) => municipalities.get(code)?.kind !== 'prefecture';
    const helping = findIn(desks, codes.filter(isTown)) ?? lineForAll;
    return helping && toAsk('helps', [helping]);
  };
}
