/**
 * 自分の町の窓口: of every municipality, whether its own 自立相談支援機関 stands among the first three. The law gives each one;
 * where the catalogue has none, nothing can be judged, and it is counted apart.
 */
import { NO_ANSWERS } from '../../../src/matching/answers.ts';
import type { MatchRecord } from '../../../src/matching/match-record.ts';
import { match } from '../../../src/matching/match.ts';
import type { Municipality } from '../../../src/domain/area/municipality.ts';
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
  /** municipalities of which the catalogue has no such desk */
  readonly without: readonly string[];
}

/** Where people live: in a ward, where a city has them; who names such a city alone is asked for the ward first. */
export function ownMunicipalities(towns: readonly Municipality[]): readonly Municipality[] {
  const withWards = new Set(towns.map(({ parent }) => parent));
  return towns.filter(({ kind, code }) => kind !== 'prefecture' && !withWards.has(code));
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
  const without: string[] = [];
  let runs = 0;
  for (const town of towns) {
    const near = recordsNear(town.code, catalogue.records, catalogue.context);
    const desks = ownDesks(town, near, catalogue.context);
    if (desks.size === 0) {
      without.push(town.code);
      continue;
    }
    for (const need of DESK_NEEDS) {
      runs += 1;
      const answers = { ...NO_ANSWERS, needs: [need], municipality: town.code };
      const first = firstShown(match(answers, near, catalogue.context)).slice(0, AMONG);
      if (!first.some(({ record }) => desks.has(record.id)))
        misses.push({ municipality: town.code, need, first: first.map(({ record }) => record.id) });
    }
  }
  return { runs, hits: runs - misses.length, misses, without };
}
