/** 空白のページのあるところ: which municipality has a page of gaps of its own, and where the others' gaps are told. */
import { isOpenEntry } from '../../domain/gap/kind-supply.ts';
import { routes } from '../links/routes.ts';
import type { SiteCatalogue } from './joined-catalogue.ts';
import { isOnlyDesks } from './need-answers.ts';

type Asked = Pick<SiteCatalogue, 'municipalities' | 'localTo' | 'hasPage'>;

/** A ward that has only its city's places has its city's page. */
export const hasGapSheet = (code: string, { localTo, hasPage }: Asked): boolean =>
  hasPage(code) &&
  !isOnlyDesks(localTo(code).filter((entry) => isOpenEntry(entry) && entry.area.includes(code)));

/** 窓口のほかにも場所があるところ, in the official order: they have sheets and a booklet of their own. */
export const codesWithGapSheet = (
  catalogue: Asked & Pick<SiteCatalogue, 'codesWithPages'>,
): readonly string[] => catalogue.codesWithPages.filter((code) => hasGapSheet(code, catalogue));

/** Its own page, or its line on its prefecture's. */
export function gapPageOf(code: string, catalogue: Asked): string {
  const place = catalogue.municipalities.get(code)!;
  if (hasGapSheet(code, catalogue)) return routes.gapArea(code);
  const home = routes.gapPrefecture(catalogue.municipalities.get(place.prefectureCode)!.slug);
  return place.kind === 'prefecture' ? home : `${home}#m-${code}`;
}
