/**
 * となりに出すデータ（feed.json）: what another catalogue may show of ours on its own pages. The few facts that bring
 * somebody to the door, each with the address of our page, which has the rest; never a place on a map, never a person.
 */
import { isPrefectureCode } from '../../domain/area/area-code.ts';
import { NATIONAL } from '../../domain/area/national.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { isKindToShare } from '../../domain/settings/neighbour-rules.ts';

/** Changes where an older reader would misunderstand. */
export const FEED_FORMAT = 'tsunagaru-feed/1';

export interface FeedHead {
  /** the address of the JSON Schema */
  readonly schema: string;
  readonly publisher: string;
  /** the address of the site: every page named in the feed lies below it */
  readonly site: string;
  /** the day of which the catalogue speaks; an older feed never takes the place of a newer one */
  readonly generated: string;
  /** of the catalogue's own sentences */
  readonly licence?: string | undefined;
  /** 使ってよい条件 of the sources of what is in it */
  readonly licences: readonly string[];
}

export interface SharedPhone {
  readonly number: string;
  readonly label?: string | undefined;
}

/** One place, as it is sent. */
export interface SharedPlace {
  readonly id: string;
  /** the address of its page */
  readonly page: string;
  readonly name: string;
  readonly kind: string;
  /** codes of municipalities */
  readonly area: readonly string[];
  readonly summary?: string | undefined;
  readonly phones?: readonly SharedPhone[] | undefined;
  /** lines of opening hours, as an entry's file has them */
  readonly hours?: readonly string[] | undefined;
  readonly except?: readonly string[] | undefined;
  readonly by_appointment?: true | undefined;
  /** the last day of these hours */
  readonly hours_until?: string | undefined;
  readonly hours_note?: string | undefined;
  /** 情報の日: a year, a month or a day */
  readonly information_as_of?: string | undefined;
}

const isMunicipality = (code: string) => code !== NATIONAL && !isPrefectureCode(code);

/** What serves a prefecture or the nation, every catalogue has of its own. */
export const isForNeighbours = ({ kind, area }: Pick<Resource, 'kind' | 'area'>): boolean =>
  isKindToShare(kind) && area.some(isMunicipality);

const numbersOf = (phones: Resource['phones']): readonly SharedPhone[] | undefined =>
  phones?.map(({ number, label }) => ({ number, label }));

/** @param page the whole address of the entry's page */
export function sharedPlace(resource: Resource, page: string): SharedPlace {
  const { id, name, kind, area, summary, phones, hours, except, hours_note: note } = resource;
  const { by_appointment: isByAppointment, until, asOf } = resource;
  return {
    id,
    page,
    name,
    kind,
    area: area.filter(isMunicipality),
    summary,
    phones: numbersOf(phones),
    hours,
    except: hours && except,
    by_appointment: hours && isByAppointment ? true : undefined,
    hours_until: hours && until,
    hours_note: note,
    information_as_of: asOf,
  };
}

/** One place a line, so that two editions can be compared. */
export function feedFile({ schema, ...head }: FeedHead, places: readonly SharedPlace[]): string {
  const areas = [...new Set(places.flatMap(({ area }) => area))].toSorted();
  const front = JSON.stringify({ $schema: schema, format: FEED_FORMAT, ...head, areas });
  const lines = places.map((place) => JSON.stringify(place)).join(',\n');
  return `${front.slice(0, -1)},"entries":[\n${lines}\n]}\n`;
}
