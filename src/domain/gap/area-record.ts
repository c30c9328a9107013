/** カタログのそろいぐあい: how much the catalogue knows of an area, beside every count of what it lacks. Counts only: nobody knows the whole. */
import { freshness } from '../entry/information-age.ts';
import { hasKnownWay, type GapEntry } from './gap-entry.ts';
import { isBeyondDesks } from './gap-kinds.ts';
import { isOpenEntry } from './kind-supply.ts';

export interface AreaRecord {
  /** open places */
  readonly places: number;
  /** of these, other than desks and lines */
  readonly beyondDesks: number;
  readonly kinds: number;
  readonly withHours: number;
  readonly withWay: number;
  /** of which it is said of what day the information is */
  readonly dated: number;
  /** of these, of the last two years */
  readonly recent: number;
}

export function areaRecord(entries: readonly GapEntry[], today: string): AreaRecord {
  const open = entries.filter(isOpenEntry);
  const levels = open.map(({ asOf }) => freshness(asOf, today).level);
  const count = (holds: (entry: GapEntry) => unknown) => open.filter(holds).length;
  return {
    places: open.length,
    beyondDesks: count(({ kind }) => isBeyondDesks(kind)),
    kinds: new Set(open.map(({ kind }) => kind)).size,
    withHours: count(({ hours }) => hours),
    withWay: count(hasKnownWay),
    dated: levels.filter((level) => level !== 'unknown').length,
    recent: levels.filter((level) => level === 'fresh' || level === 'aging').length,
  };
}
