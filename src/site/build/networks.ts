/** つながりのページの中身: what the pages of networks and of municipalities say of who hands on to whom. */
import {
  handsOnFrom,
  knownLinks,
  usualPaths,
  type HandsOn,
} from '../../domain/network/hands-on.ts';
import { networkOf, type Body, type Network } from '../../domain/network/network.ts';
import { kindOf } from '../../domain/vocabulary/kind.ts';
import { COUNCILS, type CouncilId } from '../../domain/vocabulary/council.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { networksText } from '../../words/ja/networks.ts';
import { isSensitive } from '../entry/entry-lines.ts';
import { byReading } from './for-need.ts';
import type { SiteCatalogue } from './joined-catalogue.ts';
import type { Arc, TreeRow } from './tree-picture.ts';

type Source = Pick<
  SiteCatalogue,
  'ofKind' | 'get' | 'localTo' | 'wideFor' | 'linkedWith' | 'municipalities'
>;

/** More names would be a list to choose from. */
export const NAMED = 3;
const MOST_LINKS = 8;

export interface NetworkGroup {
  /** undefined for those of no kind that the law or custom names */
  readonly council: (typeof COUNCILS)[number] | undefined;
  readonly networks: readonly Resource[];
}

const isOf =
  (id: CouncilId | undefined) =>
  ({ council = [] }: Resource) =>
    id === undefined ? council.length === 0 : council.includes(id);

/** Under the kinds of councils, each in the order of the codes of its areas. */
export function networkGroups({ ofKind }: Pick<Source, 'ofKind'>): readonly NetworkGroup[] {
  const all = ofKind('support-network').toSorted(
    (a, b) => a.area[0]!.localeCompare(b.area[0]!) || byReading(a, b),
  );
  return [...COUNCILS, undefined]
    .map((council) => ({ council, networks: all.filter(isOf(council?.id)) }))
    .filter(({ networks }) => networks.length > 0);
}

/** Entries of a network's area, where it is one municipality. */
function placesAround({ area }: Resource, { localTo, municipalities }: Source) {
  const [code = ''] = area;
  const place = municipalities.get(code);
  return place && place.kind !== 'prefecture' && area.length === 1 ? localTo(code) : [];
}

export interface ToldMember extends Body<Resource> {
  readonly isSecretariat: boolean;
  readonly onward: HandsOn<Resource>['to'];
}
export interface ToldNetwork extends Network<Resource> {
  readonly told: readonly ToldMember[];
  readonly links: ReturnType<typeof knownLinks<Resource>>;
}

export function toldNetwork(resource: Resource, catalogue: Source): ToldNetwork {
  const network = networkOf(resource, catalogue.get);
  const around = placesAround(resource, catalogue).filter((one) => !isSensitive(one));
  const secretaries = new Set(network.secretariat.map(({ name }) => name));
  const told = network.members.map((member): ToldMember => {
    const isSecretariat = secretaries.has(member.name);
    const onward = member.entry ? handsOnFrom(member.entry.kind, around) : [];
    return { ...member, isSecretariat, onward };
  });
  const members = network.members.flatMap(({ entry }) => (entry ? [entry] : []));
  return { ...network, told, links: knownLinks(members, catalogue.linkedWith) };
}

const stepsOf = (onward: HandsOn<Resource>['to']): readonly TreeRow[] =>
  onward.map(({ kind, places }) => ({
    label: networksText.step(kindOf(kind).label, places.length),
    depth: 2,
    style: 'step',
  }));

function styleOf({ isSecretariat, entry }: ToldMember): TreeRow['style'] {
  if (isSecretariat) return 'thick';
  return entry ? 'solid' : 'dashed';
}

/** The network, its members under it, and where each leads; who works with whom as arcs. */
export function networkTree(
  resource: Resource,
  { told, secretariat, links }: ToldNetwork,
): { readonly rows: readonly TreeRow[]; readonly arcs: readonly Arc[] } {
  const rows: TreeRow[] = [{ label: resource.name, depth: 0, style: 'hub' }];
  const at = new Map<string, number>();
  const named = new Set(told.map(({ name }) => name));
  for (const { name } of secretariat.filter((one) => !named.has(one.name)))
    rows.push({ label: name, depth: 1, style: 'thick' });
  for (const member of told) {
    if (member.entry) at.set(member.entry.id, rows.length);
    rows.push({ label: member.name, depth: 1, style: styleOf(member) }, ...stepsOf(member.onward));
  }
  const arcs = links.flatMap(({ a, b }): readonly Arc[] => {
    const [from, to] = [at.get(a.id), at.get(b.id)];
    return from === undefined || to === undefined ? [] : [[from, to]];
  });
  return { rows, arcs };
}

/** From the desks of a network's municipality on: for the second picture of its page. */
export function deskPaths(resource: Resource, catalogue: Source): readonly HandsOn<Resource>[] {
  const around = placesAround(resource, catalogue).filter((one) => !isSensitive(one));
  return usualPaths(around).filter(({ from }) => kindOf(from.kind).group === 'consult');
}

export function pathsTree(area: string, paths: readonly HandsOn<Resource>[]): readonly TreeRow[] {
  const rows = paths.flatMap(({ from, to }): readonly TreeRow[] => [
    { label: kindOf(from.kind).label, depth: 1, style: 'solid' },
    ...stepsOf(to),
  ]);
  return [{ label: area, depth: 0, style: 'hub' }, ...rows];
}

/** だれに聞けば、だれにつながるか in a municipality; sensitive places have their own rules and stand in none of it. */
export function askWhom(code: string, { localTo, linkedWith }: Source) {
  const own = localTo(code).filter((one) => !isSensitive(one));
  // A page of a municipality names nothing of another's.
  const links = knownLinks(own, linkedWith).filter(({ b }) => own.includes(b));
  return {
    paths: usualPaths(own),
    links: links.slice(0, MOST_LINKS),
    moreLinks: Math.max(0, links.length - MOST_LINKS),
    networks: own.filter(({ kind }) => kind === 'support-network').toSorted(byReading),
  };
}

/** What the marks of this picture mean; no mark is spoken of that is not in it. */
export function pictureLegend(rows: readonly TreeRow[], arcs: readonly Arc[]): string {
  const { legend } = networksText;
  const styles = (['thick', 'solid', 'dashed', 'step'] as const).filter((style) =>
    rows.some((row) => row.style === style),
  );
  const said = [...styles.map((style) => legend[style]), ...(arcs.length > 0 ? [legend.arc] : [])];
  return networksText.legendOf(said);
}
