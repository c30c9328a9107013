/**
 * ページから渡すもの。What the page hands its island: a data block in the HTML, so that nothing is fetched for the form
 * itself.
 */
import type { MatchDanger } from '../../domain/vocabulary/danger.ts';
import { KINDS, type KindId } from '../../domain/vocabulary/kind.ts';
import type { UsualWordsByKind } from '../../site/entry/usual-words.ts';
import type { UsualByKind } from '../../domain/entry/usual.ts';
import { readKnown, type KnownConditions } from '../../matching/known-conditions.ts';
import { areasOfTable, type PlaceTable } from '../../domain/area/area-table.ts';
import type { OperatorWay } from '../../site/links/operator-links.ts';
import { readTable, type WrittenTable } from '../../domain/area/written-table.ts';

export interface MatchPageData extends PlaceTable {
  /** whom to call in danger, and which kinds are safe */
  readonly danger: MatchDanger;
  /** ふつうは: once for all entries */
  readonly usual: UsualByKind;
  /** the same as a card says it */
  readonly usualWords: UsualWordsByKind;
  /** kinds of which the catalogue has a place somewhere */
  readonly kinds: readonly KindId[];
  /** what may be asked of a first visit, by area */
  readonly known: KnownConditions;
  /** a table of all the country's municipalities, where the page's own has only some */
  readonly countryFile?: string;
  /** the prefectures that are looked through while no place is chosen; all of the table where it is not said */
  readonly unplaced?: readonly string[];
  /** coming public holidays, ISO days */
  readonly holidays: readonly string[];
  /** addresses end in these: base path and data folder */
  readonly dataFolder: string;
  readonly resourceBase: string;
  readonly kindBase: string;
  /** 市区町村のページ */
  readonly areaBase: string;
  readonly violencePage: string;
  readonly aboutPage: string;
  readonly helplinesPage: string;
  readonly shortlistPage: string;
  /** where a missing place is reported: the form's address, open for more answers */
  readonly gapReport: string;
  /** the same to the body that runs the catalogue, where there is one */
  readonly ways?: readonly Pick<OperatorWay, 'label' | 'href'>[];
}

/** The same as it is sent: shorter. */
export interface SentPageData extends Omit<MatchPageData, keyof PlaceTable | 'kinds' | 'known'> {
  readonly table: WrittenTable;
  /** of the table's areas, in their order */
  readonly known: string;
  /** kinds of which the catalogue has no place: where they stand in their list */
  readonly absent: readonly number[];
}

export function readPageData(): MatchPageData {
  const block = document.getElementById('match-data');
  const { table, known, absent, ...data } = JSON.parse(block?.textContent ?? '') as SentPageData;
  const places = readTable(table);
  const kinds = KINDS.map(({ id }) => id).filter((_, at) => !absent.includes(at));
  return { ...data, ...places, kinds, known: readKnown(known, areasOfTable(places)) };
}
