/** 確認の季節: the three times of the year at which the facts of places change, and whom to ask what then. */
import type { KindGroupId } from '../../domain/vocabulary/kind.ts';
import type { NeedId } from '../../domain/vocabulary/need.ts';

export const SEASON_IDS = ['april', 'summer', 'year-end'] as const;
export type SeasonId = (typeof SEASON_IDS)[number];

export interface Season {
  readonly id: SeasonId;
  /** MM-DD, both included; no season goes over the end of a year */
  readonly from: string;
  readonly to: string;
  /** an entry of one of these groups or needs is asked; absent: all are */
  readonly asks?: {
    readonly groups: readonly KindGroupId[];
    readonly needs: readonly NeedId[];
  };
}

/** In the order of the calendar. */
export const SEASONS: readonly Season[] = [
  // The fiscal year begins on 1 April: people, numbers, days and places change.
  { id: 'april', from: '03-15', to: '05-31' },
  // Children eat no school lunch in the holidays.
  {
    id: 'summer',
    from: '06-01',
    to: '07-20',
    asks: { groups: ['food', 'learn', 'child'], needs: ['food', 'school', 'parenting'] },
  },
  // Offices are closed from 29 December to 3 January.
  {
    id: 'year-end',
    from: '11-15',
    to: '12-28',
    asks: { groups: ['consult', 'helpline', 'food', 'home'], needs: ['food', 'housing'] },
  },
];

/** A season of one year. */
export interface Campaign {
  readonly season: Season;
  /** YYYY-MM-DD, both included */
  readonly from: string;
  readonly to: string;
}

export function campaignOf(id: SeasonId, year: number): Campaign {
  const season = SEASONS.find((one) => one.id === id)!;
  return { season, from: `${year}-${season.from}`, to: `${year}-${season.to}` };
}

/** The one that goes on, or else the next to come. @param today YYYY-MM-DD */
export function campaignOn(today: string): Campaign {
  const year = Number(today.slice(0, 4));
  const running = SEASONS.map(({ id }) => campaignOf(id, year)).find(({ to }) => today <= to);
  return running ?? campaignOf(SEASONS[0]!.id, year + 1);
}
