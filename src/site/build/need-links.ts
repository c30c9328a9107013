/** 困りごとへのリンク: to the need's page in a municipality where there is one, else to its line on the municipality's page. */
import { needWord } from '../../domain/entry/page-address.ts';
import { sharedBy } from '../../domain/shared-by.ts';
import type { NeedId } from '../../domain/vocabulary/need.ts';
import { routes } from '../links/routes.ts';
import { answerSource } from './answer-source.ts';
import type { JoinedCatalogue } from './joined-catalogue.ts';
import { needAnswers, needsWithPage } from './need-answers.ts';

/** The id of a need's line on a municipality's page; kinds of places have ids there too. */
export const needAnchor = (need: NeedId): string => `need-${needWord(need)}`;

/** @returns the address for a municipality with a page, and a need */
export function linksIn(catalogue: JoinedCatalogue): (code: string, need: NeedId) => string {
  const pagesOf = sharedBy((code: string) => new Set(needsWithPage(catalogue.localTo(code))));
  // Each of an area's entries leads to the same few.
  const linksOf = sharedBy((code: string) =>
    sharedBy((need: NeedId) => {
      if (pagesOf(code).has(need)) return routes.municipalityNeed(code, need);
      const source = answerSource(catalogue, catalogue.municipalities.get(code)!);
      const hasLine = needAnswers([need], source).length > 0;
      return `${routes.municipality(code)}${hasLine ? `#${needAnchor(need)}` : ''}`;
    }),
  );
  return (code, need) => linksOf(code)(need);
}
