/** 地域ごとのデータのファイル: of which areas there is one. */
import type { SiteCatalogue } from './joined-catalogue.ts';

type Source = Pick<SiteCatalogue, 'listed' | 'codesToChoose' | 'municipalities'>;

/** Each area that one can choose, with what is around it, has one, be it empty: a page asks for it. */
export function areasWithFiles({
  listed,
  codesToChoose,
  municipalities,
}: Source): readonly string[] {
  const asked = codesToChoose
    .map((code) => municipalities.get(code)!)
    .flatMap(({ code, prefectureCode, parent }) => [
      code,
      prefectureCode,
      ...(parent ? [parent] : []),
    ]);
  return [...new Set(['national', ...asked, ...listed.flatMap((resource) => resource.area)])];
}
