/** カードのことがら: what every list says of an entry, each in one sentence; one function, so that lists agree. */
import type { CardSource } from '../../domain/entry/card-source.ts';
import { freshness } from '../../domain/entry/information-age.ts';
import type { Clock } from '../../domain/entry/line-order.ts';
import { audiencesOf } from '../../domain/entry/welcome.ts';
import { phoneDisplay, phoneHref } from '../../domain/fields/phone.ts';
import { nextOpenings } from '../../domain/time/openings.ts';
import { AUDIENCE_IDS, type AudienceId } from '../../domain/vocabulary/audience.ts';
import { cardText, type AskWords } from '../../words/ja/card.ts';
import { whoText } from '../../words/ja/who.ts';
import { changeLabels, hoursLabel } from '../../words/ja/hours.ts';
import { kindWords } from '../../words/ja/kind-words.ts';
import { listText } from '../../words/ja/list.ts';
import { usualHoursWordFor } from './usual-hours.ts';
import type { UsualWords } from './usual-words.ts';
import { wayHref } from './contact-ways.ts';
import { openingLabel } from './opening-label.ts';

/** だれに聞くか: 連絡先は、まだ分かっていません。◯◯（番号）が知っているかもしれません */
export interface CardAsk extends AskWords {
  readonly desks: readonly {
    readonly name: string;
    readonly number: string;
    readonly href: string;
  }[];
}

export interface CardFacts {
  /** the sort of place in everyday words */
  readonly tag: string;
  /** its official name, where it differs */
  readonly official?: string | undefined;
  readonly state?: string | undefined;
  readonly via?: string | undefined;
  /** 石神井町・練馬駅 */
  readonly town?: string | undefined;
  /** つぎに開く日, by this clock; a line has none */
  readonly next?: string | undefined;
  readonly hours?: string | undefined;
  readonly fee?: string | undefined;
  readonly who?: string | undefined;
  /** by its kind alone */
  readonly isUsualWho?: true;
  /** 時間は場所のページに */
  readonly noted?: string | undefined;
  /** 時間・お金は要確認 */
  readonly unknown?: string | undefined;
  /** a number, else another way; without an address the entry's page has it */
  readonly contact?:
    | { readonly label: string; readonly href: string | undefined; readonly isPhone: boolean }
    | undefined;
  readonly ask?: CardAsk | undefined;
  readonly asOf: string;
  readonly isOld: boolean;
}

function hoursOf({ hours, hoursNote, changes }: CardSource, today: string): string | undefined {
  if (hours) return hoursLabel(hours, today);
  return [hoursNote, ...changeLabels(changes, today)].filter(Boolean).join('。') || undefined;
}

function nextOf({ hours, kind, state }: CardSource, { now, isHoliday }: Clock): string | undefined {
  if (!hours || state !== 'open' || kind === 'helpline') return undefined;
  const [next] = nextOpenings(hours, now, isHoliday, 1);
  return next && openingLabel(next);
}

/** The entry's own word of its audiences. */
function audienceWords({ for: own, for_women: isForWomen, for_men: isForMen }: CardSource) {
  if (own === 'anyone') return [cardText.anyone];
  const women = isForWomen ? [cardText.audience('women', 'only')] : [];
  const named = (['only', 'mainly'] as const).flatMap((level) =>
    AUDIENCE_IDS.filter((id) => own?.[id] === level && !(id === 'women' && isForWomen)).map((id) =>
      cardText.audience(id, level),
    ),
  );
  return [...women, ...(isForMen ? [cardText.men] : []), ...named];
}

/** だれのためか: its own audiences and ages, else its own short words, else what is usual for its kind. */
function whoOf(source: CardSource): Pick<CardFacts, 'who' | 'isUsualWho'> {
  const { ages, whoNote, kind } = source;
  const said = [...audienceWords(source), whoText.ages(ages?.min, ages?.max)].filter(Boolean);
  if (said.length > 0) return { who: said.join('・') };
  if (whoNote !== undefined) return { who: whoNote };
  const usual = Object.keys(audiencesOf({ kind })) as readonly AudienceId[];
  return usual.length > 0 ? { who: cardText.usually(usual), isUsualWho: true } : {};
}

function contactOf({ phone, way }: CardSource): CardFacts['contact'] {
  if (phone !== undefined)
    return { label: phoneDisplay(phone), href: phoneHref(phone), isPhone: true };
  if (!way) return undefined;
  const [id, written] = way;
  return written === undefined
    ? { label: cardText.onPage, href: undefined, isPhone: false }
    : { label: cardText.ways[id], href: wayHref(id, written), isPhone: false };
}

export function askOf({ ask }: Pick<CardSource, 'ask'>): CardAsk | undefined {
  return (
    ask && {
      ...cardText.ask(ask.as),
      desks: ask.desks.map(({ name, number }) => ({
        name,
        number: phoneDisplay(number),
        href: phoneHref(number),
      })),
    }
  );
}

/** The same as one line, for paper. */
export function askLine({ lead, desks, tail }: CardAsk): string {
  return lead + desks.map(({ name, number }) => cardText.numbered(name, number)).join('、') + tail;
}

/** What one must ask, or read on its page. A line has no price that is not said, and a place that is shut no hours. */
function missingIn({ state, kind, isHoursNoted, fee }: CardSource, known: Known) {
  if (state !== 'open') return {};
  const things = [
    ...(known.hours === undefined
      ? [{ label: cardText.hours, isNoted: isHoursNoted === true }]
      : []),
    ...(known.fee === undefined && kind !== 'helpline'
      ? [{ label: cardText.fee, isNoted: fee === 'noted' }]
      : []),
  ];
  const labels = (isNoted: boolean) =>
    things.filter((thing) => thing.isNoted === isNoted).map(({ label }) => label);
  const [noted, unknown] = [labels(true), labels(false)];
  return {
    noted: noted.length > 0 ? cardText.noted(noted) : undefined,
    unknown: unknown.length > 0 ? cardText.unknown(unknown) : undefined,
  };
}

interface Known {
  readonly hours: string | undefined;
  readonly fee: string | undefined;
}

/** A fee is said, or noted in words on the page, or usual for the kind. */
function feeOf({ fee }: CardSource, usual: UsualWords): string | undefined {
  if (fee === undefined) return usual.fee;
  return fee === 'noted' ? undefined : cardText.fees[fee];
}

/** The usual days stand for unknown hours of an open place, and leave them to be asked. */
function usualHoursOf({ state, isHoursNoted, isSection }: CardSource, usual: UsualWords) {
  return state === 'open' && !isHoursNoted
    ? usualHoursWordFor(isSection === true, usual)
    : undefined;
}

/** @param usual ふつうは, for its kind */
export function cardFacts(source: CardSource, clock: Clock, usual: UsualWords = {}): CardFacts {
  const { state, isHidden, town, on } = source;
  const { word, official } = kindWords(source.kind);
  const today = clock.now.date;
  const hours = hoursOf(source, today);
  const fee = feeOf(source, usual);
  const isOld = freshness(on, today).level === 'old';
  return {
    tag: word,
    official,
    state: state === 'open' ? undefined : listText[state],
    via: source.isVia ? listText.via : undefined,
    town: isHidden ? cardText.hidden : town,
    next: nextOf(source, clock),
    hours: hours ?? usualHoursOf(source, usual),
    fee,
    ...whoOf(source),
    ...missingIn(source, { hours, fee }),
    contact: contactOf(source),
    ask: askOf(source),
    asOf: cardText.asOf(on, isOld),
    isOld,
  };
}
