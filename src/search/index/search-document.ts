/** 検索のための要約: what search knows of an entry. Runs in the browser. */
import {
  cardSourceOf,
  shownHoursOf,
  type CardExtra,
  type CardSource,
} from '../../domain/entry/card-source.ts';
import { phoneDigits, phoneDisplay } from '../../domain/fields/phone.ts';
import type { AgeRange } from '../../domain/vocabulary/kind-ages.ts';
import { FACT_IDS, type FactId } from '../../domain/vocabulary/fact.ts';
import type { KindId } from '../../domain/vocabulary/kind.ts';
import type { NeedId } from '../../domain/vocabulary/need.ts';
import { noteHints } from '../../domain/time/hours-note.ts';
import type { NotedHours } from '../../domain/time/noted-hours.ts';
import { notedHours } from '../../domain/time/read-noted-hours.ts';
import type { OpeningHours } from '../../domain/time/timetable.ts';
import { isFreeLine, isWrittenTo } from '../../domain/entry/line-order.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';

/** What a card says beside all that the search itself asks of a document. */
export const CARD_FIELDS = [
  'on',
  'fee',
  'town',
  'ask',
  'for',
  'for_men',
  'whoNote',
  'isVia',
  'isHidden',
  'hoursNote',
  'isHoursNoted',
  'changes',
  'phone',
  'way',
] as const satisfies readonly (keyof CardSource)[];

/** `phone` only where its digits alone would be shown in another way */
export type CardOfDocument = Pick<CardSource, (typeof CARD_FIELDS)[number]>;

export interface SearchDocument {
  /** path of the entry, such as tokyo/nerima/example */
  readonly id: string;
  readonly name: string;
  /** よみ。名前がかなだけのときはない */
  readonly kana?: string | undefined;
  readonly aliases: readonly string[];
  readonly kind: KindId;
  readonly needs: readonly NeedId[];
  readonly steps: readonly number[];
  /** municipality and prefecture codes, or `national` */
  readonly area: readonly string[];
  readonly state: 'open' | 'paused' | 'closed';
  /** year of the information, 2026; empty where nobody says. All that the order needs. */
  readonly informationYear: string;
  /** these come with the details, which load after the main index */
  readonly provider?: string | undefined;
  readonly summary?: string | undefined;
  /** when it is open, or when its first number answers; undefined where only a note tells */
  readonly hours?: OpeningHours | undefined;
  /** what its note says of days and times, where no rule tells; beside rules, the days that it leaves open */
  readonly noted?: NotedHours | undefined;
  /** a line that one may write to */
  readonly isWrittenTo?: true | undefined;
  /** a line without charge */
  readonly isFree?: true | undefined;
  /** whom it says it is for; these too come with the details */
  readonly ages?: AgeRange | undefined;
  readonly isForWomen?: true | undefined;
  /** what people ask for in words, and it states: 訪問, 手話 */
  readonly facts?: readonly FactId[] | undefined;
  /** its words keep it to some: 小学生のみ */
  readonly isForSome?: true | undefined;
  readonly card?: CardOfDocument | undefined;
  /** digits, with # kept; numbers of up to five signs are always there */
  readonly phones: readonly string[];
}

/** The address of a site is long: the page of the place has it. */
const withoutSite = (source: CardSource): CardSource =>
  source.way?.[0] === 'url' ? { ...source, way: ['url'] } : source;

function cardOf(resource: Resource, extra: CardExtra): CardOfDocument {
  const source = withoutSite(cardSourceOf(resource, extra));
  const isPlain =
    source.phone !== undefined &&
    phoneDisplay(phoneDigits(source.phone)) === phoneDisplay(source.phone);
  return Object.fromEntries(
    CARD_FIELDS.filter(
      (field) => source[field] !== undefined && !(field === 'phone' && isPlain),
    ).map((field) => [field, source[field]]),
  ) as unknown as CardOfDocument;
}

/** undefined until the details are there */
export function cardSourceOfDocument(document: SearchDocument): CardSource | undefined {
  const { card, kind, needs, state, hours, ages, isForWomen, phones } = document;
  if (!card) return undefined;
  const isCalled = card.way === undefined && state !== 'closed';
  return {
    ...card,
    kind,
    needs,
    state,
    hours,
    ages,
    for_women: isForWomen,
    phone: card.phone ?? (isCalled ? phones[0] : undefined),
  };
}

const FOR_SOME = /のみ|だけ|限り|限ら|限定|に限|対象/;

type Known<K extends keyof SearchDocument> = Partial<Pick<SearchDocument, K>>;

function notedOf({ hours_note: note, status }: Resource, hasRules: boolean): Known<'noted'> {
  if (status.state !== 'open') return {};
  if (hasRules) {
    const may = [...noteHints(note).weekdays];
    return may.length > 0 ? { noted: { may } } : {};
  }
  const noted = notedHours(note);
  return noted ? { noted } : {};
}

const whomFor = ({
  ages,
  for_women: isForWomen,
  who_note: note,
}: Resource): Known<'ages' | 'isForWomen' | 'isForSome'> => ({
  ...(ages ? { ages } : {}),
  ...(isForWomen ? { isForWomen: true as const } : {}),
  ...(FOR_SOME.test(note ?? '') ? { isForSome: true as const } : {}),
});

/** Only a yes is written: what is not stated is not known. */
function factsOf(resource: Resource): Known<'facts'> {
  const facts = FACT_IDS.filter((id) =>
    id === 'written' ? isWrittenTo(resource) : resource[id] === true,
  );
  return facts.length > 0 ? { facts } : {};
}

const yearOf = ({ asOf }: Resource): string => asOf?.slice(0, 4) ?? '';

export function documentOf(resource: Resource, extra: CardExtra = {}): SearchDocument {
  const hours = shownHoursOf(resource);
  const isLine = resource.kind === 'helpline';
  return {
    id: resource.id,
    name: resource.name,
    ...(resource.kana ? { kana: resource.kana } : {}),
    aliases: resource.aliases ?? [],
    kind: resource.kind,
    needs: resource.needs,
    steps: resource.steps,
    area: resource.area,
    state: resource.status.state,
    informationYear: yearOf(resource),
    ...(resource.provider ? { provider: resource.provider.name } : {}),
    ...(resource.summary ? { summary: resource.summary } : {}),
    ...(hours ? { hours } : {}),
    ...(isLine && isWrittenTo(resource) ? { isWrittenTo: true as const } : {}),
    ...(isLine && isFreeLine(resource) ? { isFree: true as const } : {}),
    ...whomFor(resource),
    ...factsOf(resource),
    ...notedOf(resource, hours !== undefined),
    card: cardOf(resource, extra),
    phones: [
      ...new Set([
        ...(resource.phones ?? []).map((phone) => phoneDigits(phone.number)),
        ...(resource.sms ? [phoneDigits(resource.sms)] : []),
      ]),
    ],
  };
}
