/** 空白の表の行と地図のます: what each area shows on the maps and in the tables behind them, with where it leads. */
import { EASE_IDS } from '../../domain/gap/ease.ts';
import { hasNothing, isAlone, lacksEase } from '../../domain/gap/kind-supply.ts';
import { needSupply, type NeedSupply } from '../../domain/gap/need-supply.ts';
import { peopleOfNeed, perTenThousand } from '../../domain/gap/people.ts';
import type { KindId } from '../../domain/vocabulary/kind.ts';
import type { NeedId } from '../../domain/vocabulary/need.ts';
import type { GapCatalogue } from './gap-catalogue.ts';
import { gapPageOf } from './gap-sheets.ts';

export type TileLevel = 'none' | 'desks' | 'some';

export function levelOf(code: string, gaps: GapCatalogue): TileLevel {
  const { places, beyondDesks } = gaps.recordOf(code);
  return levelIn(places, beyondDesks);
}

function levelIn(places: number, beyondDesks: number): TileLevel {
  if (places === 0) return 'none';
  return beyondDesks === 0 ? 'desks' : 'some';
}

export interface AreaRow {
  readonly code: string;
  readonly name: string;
  readonly href: string;
  readonly level: TileLevel;
  readonly places: number;
  readonly beyondDesks: number;
  readonly kinds: number;
  readonly own: readonly KindId[];
  readonly people: number | undefined;
}

export function areaRow(code: string, gaps: GapCatalogue): AreaRow {
  const { places, beyondDesks } = gaps.recordOf(code);
  const own = gaps.suppliesOf(code).filter((one) => one.own.length > 0);
  return {
    code,
    name: gaps.catalogue.municipalities.name(code),
    href: gapPageOf(code, gaps.catalogue),
    level: levelOf(code, gaps),
    places,
    beyondDesks,
    kinds: own.length,
    own: own.map(({ kind }) => kind),
    people: gaps.peopleOf(code).total,
  };
}

/** How many kinds one body carries alone, and of how many no place is known to be easy in each way. */
export function easeRow(code: string, gaps: GapCatalogue) {
  const supplies = gaps.suppliesOf(code).filter((one) => !hasNothing(one) && one.own.length > 0);
  return {
    alone: supplies.filter(isAlone).length,
    lacking: Object.fromEntries(
      EASE_IDS.map((aspect) => [aspect, supplies.filter((one) => lacksEase(one, aspect)).length]),
    ) as Readonly<Record<(typeof EASE_IDS)[number], number>>,
  };
}

export interface NeedRow extends NeedSupply {
  readonly code: string;
  readonly name: string;
  readonly href: string;
  readonly level: TileLevel;
  readonly rate: number | undefined;
}

export function needRow(need: NeedId, code: string, gaps: GapCatalogue): NeedRow {
  const supply = needSupply(need, gaps.entriesOf(code).own);
  return {
    ...supply,
    code,
    name: gaps.catalogue.municipalities.name(code),
    href: gapPageOf(code, gaps.catalogue),
    level: levelIn(supply.count, supply.beyondDesks),
    rate: perTenThousand(supply.count, gaps.peopleOf(code)[peopleOfNeed(need)]),
  };
}

/** 0.5, 12.3: a figure more would promise what nobody counted */
export const rateText = (rate: number | undefined): string =>
  rate === undefined ? '' : rate.toFixed(1);
