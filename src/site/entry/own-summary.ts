/** 場所のページの一文: the entry's own, else one of its own facts. Pages alone have it: in lists the facts stand beside the name. */
import { cardSourceOf, type CardExtra } from '../../domain/entry/card-source.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { hasWay } from '../../domain/entry/whom-to-ask.ts';
import { KIND_SENTENCES } from '../../domain/vocabulary/kind-sentences.ts';
import { kindOf } from '../../domain/vocabulary/kind.ts';
import { cardText } from '../../words/ja/card.ts';
import { factSummary } from '../../words/ja/summary.ts';
import { cardFacts } from './card-facts.ts';
import { isSensitive } from './entry-lines.ts';
import { PAGE_CLOCK } from './page-clock.ts';

/** These open on days that nobody could guess. */
const OWN_DAYS: ReadonlySet<string> = new Set(['place', 'food', 'learn']);

/** The quarter may bring its municipality's name itself, where that is none of those that the entry serves. */
const placeIn = (areaName = '', quarter?: string): string | undefined =>
  quarter?.startsWith(areaName) === false ? areaName + quarter : quarter;

/** @param areaName 渋谷区; absent for what serves a prefecture or the nation */
export function ownSummary(
  resource: Resource,
  extra: CardExtra,
  areaName: string | undefined,
): string {
  if (resource.summary !== undefined) return resource.summary;
  const sentence = KIND_SENTENCES[resource.kind];
  const { group } = kindOf(resource.kind);
  const isOpen = resource.status.state === 'open';
  if (isSensitive(resource) || !isOpen || group === 'helpline') return sentence;
  const source = cardSourceOf(resource, extra);
  const { hours, town, who, isUsualWho } = cardFacts(source, PAGE_CLOCK);
  const quarter = source.isHidden ? undefined : town?.split('・')[0];
  return factSummary(sentence, {
    place: placeIn(areaName, quarter),
    hours: resource.hours && hours,
    hoursNote: resource.hours ? undefined : resource.hours_note,
    fee: resource.fee === 'free' ? cardText.fees.free : undefined,
    who: isUsualWho ? undefined : who,
    isReachable: hasWay(resource),
    hasOwnDays: OWN_DAYS.has(group),
  });
}
