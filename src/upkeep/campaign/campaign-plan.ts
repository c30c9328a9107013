/** 確認の計画: who is asked in a campaign, in which order, and how far each municipality is. Pure. */
import { completeness, type Completeness } from '../../domain/entry/completeness.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { kindOf } from '../../domain/vocabulary/kind.ts';
import { otherContact } from '../freshness/due-words.ts';
import type { Campaign } from './season.ts';

export interface AskedEntry extends Completeness {
  readonly resource: Resource;
  /** asked or looked at since the campaign began */
  readonly isDone: boolean;
}

export interface AreaProgress {
  /** municipality, prefecture or `national` */
  readonly area: string;
  readonly all: number;
  readonly done: number;
}

function isAsked({ kind, needs, status }: Resource, { season }: Campaign): boolean {
  if (status.state === 'closed') return false;
  if (!season.asks) return true;
  const { groups, needs: asked } = season.asks;
  return groups.includes(kindOf(kind).group) || needs.some((need) => asked.includes(need));
}

/** A document of these days is not a confirmation: only who asked or looked has done it. */
const isDone = ({ verified }: Resource, { from }: Campaign) =>
  verified !== undefined && verified.on >= from;

const ease = ({ phones, ...rest }: Resource) => {
  if (phones?.length) return 0;
  return otherContact(rest as Resource) ? 1 : 2;
};

/** The open ones first, of these who can be called, then what the least is known of. @param today YYYY-MM-DD */
export function askedEntries(
  resources: readonly Resource[],
  campaign: Campaign,
  today: string,
  area?: string,
): readonly AskedEntry[] {
  return resources
    .filter((one) => isAsked(one, campaign) && (area === undefined || one.area.includes(area)))
    .map((resource) => ({
      resource,
      isDone: isDone(resource, campaign),
      ...completeness(resource, today),
    }))
    .toSorted(
      (a, b) =>
        Number(a.isDone) - Number(b.isDone) ||
        ease(a.resource) - ease(b.resource) ||
        a.score - b.score ||
        (a.resource.id < b.resource.id ? -1 : 1),
    );
}

/** An entry of several areas counts in each. The most open work first, equals by code. */
export function campaignProgress(asked: readonly AskedEntry[]): readonly AreaProgress[] {
  const areas = new Map<string, { all: number; done: number }>();
  for (const { resource, isDone: done } of asked)
    for (const area of resource.area) {
      const counts = areas.get(area) ?? { all: 0, done: 0 };
      counts.all += 1;
      counts.done += Number(done);
      areas.set(area, counts);
    }
  return [...areas]
    .map(([area, counts]) => ({ area, ...counts }))
    .toSorted((a, b) => b.all - b.done - (a.all - a.done) || (a.area < b.area ? -1 : 1));
}
