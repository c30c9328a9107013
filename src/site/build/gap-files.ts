/** 空白の表のファイル: all of it in two large tables for spreadsheets. */
import { EASE_IDS } from '../../domain/gap/ease.ts';
import { needSupply } from '../../domain/gap/need-supply.ts';
import { GAP_NEEDS } from '../../domain/gap/gap-kinds.ts';
import { peopleOfKind, peopleOfNeed, perTenThousand } from '../../domain/gap/people.ts';
import { csvFile } from '../../domain/text/csv-cell.ts';
import { kindOf } from '../../domain/vocabulary/kind.ts';
import { needLabel } from '../../domain/vocabulary/need.ts';
import { STEPS } from '../../domain/vocabulary/step.ts';
import { easeWords, gapsText as words, peopleWords } from '../../words/ja/gaps.ts';
import type { GapCatalogue } from './gap-catalogue.ts';
import { rateText } from './gap-rows.ts';

const areaCells = (code: string, { catalogue: { municipalities } }: GapCatalogue) => {
  const { prefecture, name } = municipalities.get(code)!;
  return [code, prefecture, name];
};
const areaHeads = [words.csv.code, words.csv.prefecture, words.csv.municipality];
const cell = (count: number | undefined) => (count === undefined ? '' : String(count));

function needLines(code: string, gaps: GapCatalogue): readonly (readonly string[])[] {
  const { own, wide } = gaps.entriesOf(code);
  const people = gaps.peopleOf(code);
  const { places } = gaps.recordOf(code);
  return GAP_NEEDS.map((need) => {
    const { count, steps } = needSupply(need, own);
    const divisor = people[peopleOfNeed(need)];
    return [
      ...areaCells(code, gaps),
      needLabel(need),
      cell(count),
      ...steps.map(String),
      cell(needSupply(need, wide).count),
      peopleWords[peopleOfNeed(need)],
      cell(divisor),
      rateText(perTenThousand(count, divisor)),
      cell(places),
      '',
    ];
  });
}

/** Every municipality with a page, each need, each step. */
export function needsCsv(gaps: GapCatalogue): string {
  const heads = [
    ...areaHeads,
    words.columns.need,
    words.columns.places,
    ...STEPS.map(({ id, label }) => words.columns.stepLong(id, label)),
    words.columns.wide(words.csv.prefecture),
    words.columns.ratePeople,
    words.columns.people,
    words.columns.rate,
    words.csv.known,
    words.csv.note,
  ];
  return csvFile([
    heads,
    ...gaps.catalogue.codesWithPages.flatMap((code) => needLines(code, gaps)),
  ]);
}

function kindLines(code: string, gaps: GapCatalogue): readonly (readonly string[])[] {
  const people = gaps.peopleOf(code);
  return gaps.suppliesOf(code).map(({ kind, own, wide, providers, ease }) => {
    const divisor = people[peopleOfKind(kind)];
    const near = gaps.neighboursWith(kind, code).reduce((sum, { count }) => sum + count, 0);
    return [
      ...areaCells(code, gaps),
      kindOf(kind).label,
      cell(own.length),
      cell(wide.length),
      words.providers[providers],
      ...EASE_IDS.map((aspect) => words.answers[ease[aspect] ?? 'none']),
      cell(near),
      peopleWords[peopleOfKind(kind)],
      cell(divisor),
      rateText(perTenThousand(own.length, divisor)),
      '',
    ];
  });
}

/** Municipalities with a page of gaps of their own, each kind. */
export function kindsCsv(gaps: GapCatalogue): string {
  const heads = [
    ...areaHeads,
    words.columns.kind,
    words.columns.places,
    words.columns.wide(words.csv.prefecture),
    words.csv.providers,
    ...EASE_IDS.map((aspect) => easeWords[aspect].short),
    words.csv.near,
    words.columns.ratePeople,
    words.columns.people,
    words.columns.rate,
    words.csv.note,
  ];
  return csvFile([
    heads,
    ...gaps.catalogue.codesWithGapSheet.flatMap((code) => kindLines(code, gaps)),
  ]);
}
