/** 空白のページのあるところ: where the gaps of an area are told. */
import { routes } from '../links/routes.ts';
import type { SiteCatalogue } from './joined-catalogue.ts';

/** Its own page, or its line on its prefecture's. */
export function gapPageOf(
  code: string,
  { municipalities, hasGapSheet }: Pick<SiteCatalogue, 'municipalities' | 'hasGapSheet'>,
): string {
  const place = municipalities.get(code)!;
  if (hasGapSheet(code)) return routes.gapArea(code);
  const home = routes.gapPrefecture(municipalities.get(place.prefectureCode)!.slug);
  return place.kind === 'prefecture' ? home : `${home}#m-${code}`;
}
