/** 地図のデータ（GeoJSON, RFC 7946）: places whose point is public. A place without one is not in it at all. */
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { phoneDisplay } from '../../domain/fields/phone.ts';
import { kindOf } from '../../domain/vocabulary/kind.ts';
import { needLabel } from '../../domain/vocabulary/need.ts';

export interface MapHead {
  readonly name: string;
  readonly generated: string;
}

function featureOf(resource: Resource, page: string): object {
  const { id, name, kana, kind, needs, area, location, phones, url, asOf, status, source } =
    resource;
  const { address, building, lat, lon } = location as Exclude<
    Resource['location'],
    string | undefined
  >;
  return {
    type: 'Feature',
    id,
    // East first, as the standard has it.
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties: {
      name,
      kana,
      kind,
      kind_label: kindOf(kind).label,
      needs: needs.map(needLabel),
      area: area[0],
      address: [address, building].filter(Boolean).join(' ') || undefined,
      phone: phones && phoneDisplay(phones[0]!.number),
      hours: resource.hours,
      url,
      page,
      status: status.state,
      information_as_of: asOf,
      licences: [...new Set(source.map(({ licence }) => licence))],
    },
  };
}

/** @param resources with points that may be given */
export function geoJson(
  { name, generated }: MapHead,
  resources: readonly Resource[],
  addressOf: (resource: Resource) => string,
): string {
  const head = JSON.stringify({ type: 'FeatureCollection', name, generated });
  const lines = resources.map((resource) =>
    JSON.stringify(featureOf(resource, addressOf(resource))),
  );
  return `${head.slice(0, -1)},"features":[\n${lines.join(',\n')}\n]}\n`;
}
