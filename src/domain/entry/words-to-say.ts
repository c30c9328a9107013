/** はじめの一言をえらぶ: from the reader's own need and from who asks, never from what the place is for. */
import type { KindGroupId, KindId } from '../vocabulary/kind.ts';
import { kindOf } from '../vocabulary/kind.ts';
import { isSensitiveNeed, type NeedId } from '../vocabulary/need.ts';
import { isEmergencyLine } from './emergency-line.ts';

/** だれが連絡するか: the person, somebody of the family, somebody who supports the person */
export const ASKER_IDS = ['self', 'family', 'supporter'] as const;
export type AskerId = (typeof ASKER_IDS)[number];

/**
 * What is spoken of. `kind:…`: the need is not known, so the words only fit the sort of place. `line`: short, for a
 * telephone or a chat. `safe`: may be overheard. `emergency`: 110, 119.
 */
export type SayTopic = NeedId | `kind:${KindGroupId}` | 'line' | 'safe' | 'emergency';

export interface WordsToSay {
  readonly topic: SayTopic;
  readonly asker: AskerId;
}

export interface AskedPlace {
  readonly kind: KindId;
  readonly needs: readonly NeedId[];
  readonly phones?: readonly { readonly number: string }[] | undefined;
}

/** The reader's need of which this place knows most: the first that it answers, else the first that was named. */
function needFor(needs: readonly NeedId[], place: AskedPlace): NeedId | undefined {
  return needs.find((need) => place.needs.includes(need)) ?? needs[0];
}

function topicFor(needs: readonly NeedId[], place: AskedPlace): SayTopic {
  if (isEmergencyLine(place)) return 'emergency';
  if ([...needs, ...place.needs].some(isSensitiveNeed)) return 'safe';
  if (place.kind === 'helpline') return needs.includes('language') ? 'language' : 'line';
  return needFor(needs, place) ?? `kind:${kindOf(place.kind).group}`;
}

/** @param needs the reader's own, in their order; empty or undefined when they are not known */
export function wordsToSay(
  needs: readonly NeedId[] | undefined,
  asker: AskerId,
  place: AskedPlace,
): WordsToSay {
  return { topic: topicFor(needs ?? [], place), asker };
}

/** For a page about a need, where no place is named yet. */
export function wordsForNeed(need: NeedId, asker: AskerId): WordsToSay {
  return { topic: isSensitiveNeed(need) ? 'safe' : need, asker };
}

/** Somebody can be spoken or written to: elsewhere there is nothing to say. */
export function hasSomeoneToAsk(
  place: AskedPlace & { readonly chat?: unknown; readonly line?: unknown; readonly sms?: unknown },
): boolean {
  const isWrittenTo =
    place.kind === 'helpline' &&
    [place.chat, place.line, place.sms].some((way) => way !== undefined);
  return (place.phones?.length ?? 0) > 0 || isWrittenTo;
}
