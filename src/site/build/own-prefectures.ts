/** このサイトの都道府県: slugs of the prefectures that the settings name; their folders have files of their own. */
import type { SiteCatalogue } from './joined-catalogue.ts';
import { SITE } from './site-config.ts';

export const ownPrefectures = ({
  municipalities,
}: Pick<SiteCatalogue, 'municipalities'>): readonly string[] =>
  SITE.prefectures.flatMap((code) => municipalities.get(code)?.slug ?? []);
