/**
 * アドレスの中の直す場所。The address's fragment: #event or #event&area=131202 for a new 相談会・行事,
 * #event=tokyo/nerima/2026-12-05-mobile for one that is there, #new, #kind=supportive-employer or #area=131202 for a new one of
 * that kind or place, #id=tokyo/nerima/example, or with &field=hours the field that one comes for.
 */
import { isSensitiveKind } from '../../domain/entry/page-address.ts';
import { isEntryId } from '../../domain/fields/entry-id.ts';
import { isKindId, type KindId } from '../../domain/vocabulary/kind.ts';
import { readOwnFragment } from '../../domain/text/own-fragment.ts';
import { isAreaCode } from '../../domain/area/area-code.ts';
import { isGatheringId } from '../../domain/gathering/gathering-name.ts';
import {
  GATHERING,
  isGatheringTarget,
  isNewTarget,
  mendedGathering,
  NEW,
  type EditTarget,
  type NewPlace,
} from './draft/edit-draft.ts';

const NAMES = ['id', 'kind', 'area', GATHERING];
/** #new, however often it was encoded */
const isNew = (fragment: string) => ['', `#${NEW}`, `#%23${NEW}`].includes(fragment);
const isGathering = (fragment: string) => /^#(?:%23)?event(?:$|[&=])/.test(fragment);

/** Not an anchor, and not what others have put behind the address. */
export const isOwnFragment = (fragment: string): boolean =>
  isNew(fragment) || isGathering(fragment) || readOwnFragment(fragment, NAMES) !== undefined;

function wordOf(fragment: string, wanted: string): string {
  return readOwnFragment(fragment, NAMES)?.words.find(([name]) => name === wanted)?.[1] ?? '';
}

/** The field to begin with; undefined where none is named, or none that could be. */
export function readField(fragment: string): string | undefined {
  const field = wordOf(fragment, 'field');
  return /^[a-z_]{1,40}$/.test(field) ? field : undefined;
}

/** The kind of a new place; undefined where none is named, or none that is. */
function readKind(fragment: string): KindId | undefined {
  const kind = wordOf(fragment, 'kind');
  // A kind of violence stands in no address.
  return isKindId(kind) && !isSensitiveKind(kind) ? kind : undefined;
}

/** What is known of a new place: where a page of a town or a kind led here. */
export function readNewPlace(fragment: string): NewPlace {
  const [kind, area] = [readKind(fragment), wordOf(fragment, 'area')];
  return { ...(kind ? { kind } : {}), ...(isAreaCode(area) ? { area: [area] } : {}) };
}

/** One that cannot be has no id: the form says so when it has looked. */
function readGathering(fragment: string): EditTarget | undefined {
  const id = wordOf(fragment, GATHERING).replace(/\/$/, '');
  if (id !== '') return mendedGathering(isGatheringId(id) ? id : '');
  return isGathering(fragment) ? GATHERING : undefined;
}

/** undefined for a place that cannot be */
export function readFragment(fragment: string): EditTarget | undefined {
  const gathering = readGathering(fragment);
  if (gathering !== undefined) return gathering;
  if (!isOwnFragment(fragment) || isNew(fragment)) return NEW;
  const id = wordOf(fragment, 'id');
  const plain = id.replace(/\/$/, '');
  if (isEntryId(plain)) return plain;
  return id === '' && Object.keys(readNewPlace(fragment)).length > 0 ? NEW : undefined;
}

export const fragmentOf = (target: EditTarget): string =>
  isNewTarget(target) || isGatheringTarget(target) ? `#${target}` : `#id=${target}`;
