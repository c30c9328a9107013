/**
 * 外に出してよいこと: which entries may stand in which file of data, and what of an entry may. Never more than its page
 * shows. Every file of data asks here.
 */
import { mayStandInCalendar } from '../domain/entry/month-calendar.ts';
import type { Resource } from '../domain/entry/entry-schema.ts';
import { isSensitiveNeed } from '../domain/vocabulary/need.ts';

/**
 * What carries entries out of the site. `record`: whole catalogues, read by machines. `list`: tables that a
 * municipality publishes as its own. `map`, `calendar` and `feed` end on devices that a household shares. `neighbour`:
 * the pages of other catalogues, which are as old as their last look at ours: what may be shut by then stays here.
 */
export type Carrier = 'record' | 'list' | 'map' | 'calendar' | 'feed' | 'neighbour';

type Asked = Pick<Resource, 'kind' | 'needs' | 'location' | 'status'>;

const isAboutViolence = ({ needs }: Pick<Resource, 'needs'>) => needs.some(isSensitiveNeed);

const hasPoint = ({ location }: Pick<Resource, 'location'>) =>
  typeof location === 'object' && location.lat !== undefined && location.lon !== undefined;

const CARRIERS: Readonly<Record<Carrier, (resource: Asked) => boolean>> = {
  record: () => true,
  list: (resource) =>
    !isAboutViolence(resource) &&
    resource.location !== 'hidden' &&
    resource.status.state !== 'closed',
  map: (resource) =>
    !isAboutViolence(resource) && hasPoint(resource) && resource.status.state !== 'closed',
  calendar: mayStandInCalendar,
  feed: (resource) => !isAboutViolence(resource),
  neighbour: (resource) =>
    !isAboutViolence(resource) &&
    resource.location !== 'hidden' &&
    resource.status.state === 'open',
};

export const mayLeave = (resource: Asked, carrier: Carrier): boolean => CARRIERS[carrier](resource);

/** The page of a place about violence hands no point to machines, and so does no file. */
export function asGiven(resource: Resource): Resource {
  const { location } = resource;
  if (typeof location !== 'object' || !isAboutViolence(resource)) return resource;
  const { lat: _lat, lon: _lon, ...told } = location;
  const { location: _whole, ...rest } = resource;
  return Object.keys(told).length === 0 ? rest : { ...resource, location: told };
}

/** The entries that this carrier may take, as they may be given. */
export const leaving = (resources: readonly Resource[], carrier: Carrier): readonly Resource[] =>
  resources.filter((resource) => mayLeave(resource, carrier)).map(asGiven);
