/** 市区町村のページの構造化データ: the way to it, and the office as its list gives it. */
import type { Municipality } from '../../domain/area/municipality.ts';
import type { MunicipalOffice } from '../../domain/rules/municipal-office-rules.ts';

interface Told {
  readonly place: Municipality;
  readonly office: MunicipalOffice | undefined;
  /** 公式サイト */
  readonly site: string | undefined;
  readonly crumbs: readonly { readonly label: string; readonly href?: string }[];
  /** the page's own */
  readonly address: string;
}

export function municipalityData({ place, office, site, crumbs, address }: Told): object {
  const breadcrumb = {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: href ? new URL(href, address).href : address,
    })),
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    inLanguage: 'ja',
    url: address,
    breadcrumb,
    about: {
      '@type': 'AdministrativeArea',
      name: place.prefecture + place.name,
      ...(site ? { url: site } : {}),
    },
    ...(office?.phone
      ? {
          mentions: {
            '@type': 'GovernmentOffice',
            name: office.name,
            telephone: office.phone,
            ...(office.address ? { address: office.address } : {}),
          },
        }
      : {}),
  };
}
