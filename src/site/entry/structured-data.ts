/** 検索エンジンに言うこと。schema.org data of an entry: only what the entry states. */
import { kindOf } from '../../domain/vocabulary/kind.ts';
import { phoneDisplay } from '../../domain/fields/phone.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { entryText } from '../../words/ja/entry.ts';

export function structuredData(
  resource: Resource,
  summary: string,
  areaName: string,
  url: string,
): object {
  const { location } = resource;
  const place = location === 'hidden' ? undefined : location;
  const [phone] = resource.phones ?? [];
  return {
    '@context': 'https://schema.org',
    '@type': 'Service',
    name: resource.name,
    alternateName: resource.aliases,
    description: summary,
    serviceType: kindOf(resource.kind).label,
    url,
    sameAs: resource.url,
    areaServed: areaName,
    isAccessibleForFree: resource.fee === undefined ? undefined : resource.fee === 'free',
    provider: resource.provider && {
      '@type': 'Organization',
      name: resource.provider.name,
      url: resource.provider.url,
    },
    availableChannel:
      phone || place?.address
        ? {
            '@type': 'ServiceChannel',
            servicePhone: phone && {
              '@type': 'ContactPoint',
              telephone: phoneDisplay(phone.number),
              contactType: phone.label ?? entryText.inquiry,
            },
            serviceLocation: place?.address
              ? {
                  '@type': 'Place',
                  name: resource.name,
                  address: {
                    '@type': 'PostalAddress',
                    addressCountry: 'JP',
                    streetAddress: [place.address, place.building].filter(Boolean).join(' '),
                  },
                  geo:
                    place.lat !== undefined && place.lon !== undefined
                      ? { '@type': 'GeoCoordinates', latitude: place.lat, longitude: place.lon }
                      : undefined,
                }
              : undefined,
          }
        : undefined,
    dateModified: resource.asOf,
  };
}
