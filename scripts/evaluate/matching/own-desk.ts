/**
 * 自分の町の窓口: of every municipality, whether its own 自立相談支援機関 stands among the first three. The law gives each one;
 * where the catalogue has none, that is a failure too: its runs count, and its name is told apart. The same for
 * the 福祉事務所, of which only the having is counted.
 */
import { NO_ANSWERS } from '../../../src/matching/answers.ts';
import type { MatchRecord } from '../../../src/matching/match-record.ts';
import { match } from '../../../src/matching/match.ts';
import type { Municipality } from '../../../src/domain/area/municipality.ts';
import { withCheckDigit } from '../../../src/domain/area/area-code.ts';
import type { KindId } from '../../../src/domain/vocabulary/kind.ts';
import type { NeedId } from '../../../src/domain/vocabulary/need.ts';
import { firstShown } from './first-shown.ts';
import { recordsNear, type SweptCatalogue } from './sweep.ts';

/** What the desk is for by law, and where a person does not know whom to ask. */
export const DESK_NEEDS = [
  'money',
  'housing',
  'food',
  'work',
  'debt',
  'unknown',
] as const satisfies readonly NeedId[];

/** The desks that the law gives to every municipality, its own or one of its prefecture's for it. */
export const OWN_DESK_KINDS = [
  'self-reliance-desk',
  'welfare-office',
] as const satisfies readonly KindId[];
export type OwnDeskKind = (typeof OWN_DESK_KINDS)[number];

/** 北方領土の6つの村: no hall stands there, and nobody can be served. */
const WITHOUT_A_HALL: ReadonlySet<string> = new Set(
  ['01695', '01696', '01697', '01698', '01699', '01700'].map(withCheckDigit),
);

export const hasHall = ({ code }: Pick<Municipality, 'code'>) => !WITHOUT_A_HALL.has(code);

const AMONG = 3;

export interface DeskMiss {
  readonly municipality: string;
  readonly need: NeedId;
  /** what stood there instead */
  readonly first: readonly string[];
}

export interface OwnDeskFigures {
  readonly runs: number;
  readonly hits: number;
  readonly misses: readonly DeskMiss[];
  /** municipalities of which the catalogue has no such desk: all their runs fail */
  readonly without: Readonly<Record<OwnDeskKind, readonly string[]>>;
}

/** Where people live: in a ward, where a city has them; who names such a city alone is asked for the ward first. */
export function ownMunicipalities(towns: readonly Municipality[]): readonly Municipality[] {
  const withWards = new Set(towns.map(({ parent }) => parent));
  return towns.filter(
    (town) => town.kind !== 'prefecture' && !withWards.has(town.code) && hasHall(town),
  );
}

type Served = Pick<MatchRecord, 'kind' | 'area'>;

/** The municipalities (and wards) for which no desk of the kind stands: neither their own, nor one of their whole city. */
export function withoutOwnDesk(
  towns: readonly Municipality[],
  records: readonly Served[],
  desk: OwnDeskKind,
): readonly string[] {
  const served = new Set(records.filter(({ kind }) => kind === desk).flatMap(({ area }) => area));
  return towns
    .filter(({ code, parent }) => !served.has(code) && !served.has(parent ?? ''))
    .map(({ code }) => code);
}

function ownDesks(
  { code }: Municipality,
  near: readonly MatchRecord[],
  { places }: SweptCatalogue['context'],
): ReadonlySet<string> {
  const isOwn = (area: string) => area === code || area === places.parentOf(code);
  return new Set(
    near
      .filter(({ kind, area }) => kind === 'self-reliance-desk' && area.some(isOwn))
      .map(({ id }) => id),
  );
}

export function sweepOwnDesks(
  towns: readonly Municipality[],
  catalogue: SweptCatalogue,
): OwnDeskFigures {
  const misses: DeskMiss[] = [];
  let hits = 0;
  for (const town of towns) {
    const near = recordsNear(town.code, catalogue.records, catalogue.context);
    const desks = ownDesks(town, near, catalogue.context);
    if (desks.size === 0) continue;
    for (const need of DESK_NEEDS) {
      const answers = { ...NO_ANSWERS, needs: [need], municipality: town.code };
      const first = firstShown(match(answers, near, catalogue.context)).slice(0, AMONG);
      if (first.some(({ record }) => desks.has(record.id))) hits += 1;
      else
        misses.push({ municipality: town.code, need, first: first.map(({ record }) => record.id) });
    }
  }
  const lacking = (kind: OwnDeskKind) => withoutOwnDesk(towns, catalogue.records, kind);
  return {
    runs: towns.length * DESK_NEEDS.length,
    hits,
    misses,
    without: {
      'self-reliance-desk': lacking('self-reliance-desk'),
      'welfare-office': lacking('welfare-office'),
    },
  };
}
