/** 都道府県のページ: where a prefecture has several municipalities to choose from, or places for all of them. */
import { sharedByObject } from '../../domain/shared-by.ts';
import type { SiteCatalogue } from './joined-catalogue.ts';

type Source = Pick<SiteCatalogue, 'pagesIn' | 'wideFor' | 'municipalities'>;

function codesIn({ pagesIn, wideFor, municipalities }: Source): readonly string[] {
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

/** Codes, in the official order. */
export const prefecturesWithPage: (catalogue: Source) => readonly string[] =
  sharedByObject(codesIn);
