/** 都道府県のページ: where a prefecture has several municipalities to choose from, or places for all of them. */
import type { JoinedCatalogue } from './joined-catalogue.ts';

type Source = Pick<JoinedCatalogue, 'pagesIn' | 'wideFor' | 'municipalities'>;

/** Codes, in the official order. */
export function prefectureCodesIn({ pagesIn, wideFor, municipalities }: Source): readonly string[] {
  return municipalities
    .all()
    .filter(
      ({ code, kind }) =>
        kind === 'prefecture' &&
        pagesIn(code).length > 0 &&
        (pagesIn(code).length > 1 || wideFor(code).length > 0),
    )
    .map(({ code }) => code);
}
