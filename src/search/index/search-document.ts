/** 検索のための要約: what search knows of an entry. Runs in the browser. */
import { phoneDigits } from '../../domain/fields/phone.ts';
import type { AgeRange } from '../../domain/vocabulary/kind-ages.ts';
import type { KindId } from '../../domain/vocabulary/kind.ts';
import type { NeedId } from '../../domain/vocabulary/need.ts';
import type { OpeningHours } from '../../domain/time/timetable.ts';
import { isFreeLine, isWrittenTo, lineHoursOf } from '../../domain/entry/line-order.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';

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
  /** 2026: all that the order needs */
  readonly verifiedYear: string;
  /** these come with the details, which load after the main index */
  readonly provider?: string | undefined;
  readonly summary?: string | undefined;
  /** when it is open, or when its first number answers; undefined where only a note tells */
  readonly hours?: OpeningHours | undefined;
  /** a line that one may write to */
  readonly isWrittenTo?: true | undefined;
  /** a line without charge */
  readonly isFree?: true | undefined;
  /** whom it says it is for; these too come with the details */
  readonly ages?: AgeRange | undefined;
  readonly isForWomen?: true | undefined;
  /** digits, with # kept; numbers of up to five signs are always there */
  readonly phones: readonly string[];
}

export function documentOf(resource: Resource): SearchDocument {
  const hours = lineHoursOf(resource);
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
    verifiedYear: resource.verified.on.slice(0, 4),
    ...(resource.provider ? { provider: resource.provider.name } : {}),
    ...(resource.summary ? { summary: resource.summary } : {}),
    ...(hours ? { hours } : {}),
    ...(isLine && isWrittenTo(resource) ? { isWrittenTo: true as const } : {}),
    ...(isLine && isFreeLine(resource) ? { isFree: true as const } : {}),
    ...(resource.ages ? { ages: resource.ages } : {}),
    ...(resource.for_women ? { isForWomen: true as const } : {}),
    phones: [
      ...new Set([
        ...(resource.phones ?? []).map((phone) => phoneDigits(phone.number)),
        ...(resource.sms ? [phoneDigits(resource.sms)] : []),
      ]),
    ],
  };
}
