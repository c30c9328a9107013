/** 地域ごとのデータのファイル: of which areas there is one, and which stand in their prefecture's. */
import { NATIONAL } from '../../domain/area/national.ts';
import type { SiteCatalogue } from './joined-catalogue.ts';

type Source = Pick<SiteCatalogue, 'listed' | 'codesToChoose' | 'municipalities'>;

/** What one can choose in the small table of a page, with what is around it. */
const toChoose = ({ codesToChoose, municipalities }: Omit<Source, 'listed'>): ReadonlySet<string> =>
  new Set(
    codesToChoose
      .map((code) => municipalities.get(code)!)
      .flatMap(({ code, prefectureCode, parent }) => [
        code,
        prefectureCode,
        ...(parent ? [parent] : []),
      ]),
  );

const areasOf = ({ listed }: Pick<Source, 'listed'>) => listed.flatMap(({ area }) => area);

/** Each area that one can choose, with what is around it, has one, be it empty: a page asks for it. */
export const areasWithFiles = (source: Source): readonly string[] => [
  ...new Set([NATIONAL, ...toChoose(source), ...areasOf(source)]),
];

/**
 * Of 一覧表: what its page can choose, and the prefectures. All the others, which have little but desks, are asked for by
 * the pages of 支援のつながり alone: they stand in their prefectures' files.
 */
export const areasWithTable = (source: Source): readonly string[] => {
  const { municipalities } = source;
  const prefectures = areasOf(source).flatMap(
    (code) => municipalities.prefectureOf(code)?.code ?? [],
  );
  return [...new Set([NATIONAL, ...toChoose(source), ...prefectures])];
};

/** The municipalities whose places stand in this prefecture's file of 一覧表; those without any place too. */
export function townsInTable(
  prefecture: string,
  source: Omit<Source, 'listed'>,
): readonly string[] {
  const own = toChoose(source);
  return source.municipalities
    .all()
    .filter(
      ({ code, kind, prefectureCode }) =>
        prefectureCode === prefecture && kind !== 'prefecture' && !own.has(code),
    )
    .map(({ code }) => code);
}
