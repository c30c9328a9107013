/** データごとに選ぶ場所: the entries of a file that takes some of all, so that a file changes only with its own. */
import type { Resource } from '../domain/entry/entry-schema.ts';
import { leaving, type Carrier } from './leaving.ts';
import { isForNeighbours } from './feed/shared-feed.ts';
import { isCafeteria } from './standard/cafeterias.ts';
import { isChildcareFacility, isPublicFacility } from './standard/facilities.ts';

export type Choice =
  'public-facilities' | 'childcare-facilities' | 'cafeterias' | 'events' | 'map' | 'neighbours';

interface ChoiceRule {
  readonly carrier: Carrier;
  readonly isIn: (resource: Resource) => boolean;
}

const RULES: Readonly<Record<Choice, ChoiceRule>> = {
  'public-facilities': { carrier: 'list', isIn: isPublicFacility },
  'childcare-facilities': { carrier: 'list', isIn: isChildcareFacility },
  cafeterias: { carrier: 'list', isIn: isCafeteria },
  events: { carrier: 'calendar', isIn: ({ hours }) => hours !== undefined },
  map: { carrier: 'map', isIn: () => true },
  neighbours: { carrier: 'neighbour', isIn: isForNeighbours },
};

export function chosenEntries(resources: readonly Resource[], choice: Choice): readonly Resource[] {
  const { carrier, isIn } = RULES[choice];
  return leaving(resources.filter(isIn), carrier);
}
