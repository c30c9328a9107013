/** 検索のための要約を作る: what search knows of an entry, out of the entry, when the site is built. */
import {
  cardSourceOf,
  shownHoursOf,
  type CardExtra,
  type CardSource,
} from '../../domain/entry/card-source.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { isFreeLine, isWrittenTo } from '../../domain/entry/line-order.ts';
import { phoneDigits, phoneDisplay } from '../../domain/fields/phone.ts';
import { noteHints } from '../../domain/time/hours-note.ts';
import { notedHours } from '../../domain/time/read-noted-hours.ts';
import { FACT_IDS } from '../../domain/vocabulary/fact.ts';
import { CARD_FIELDS, type CardOfDocument, type SearchDocument } from '../index/search-document.ts';

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
