/** ある時の相談会・行事。One version of a file of content/events, read leniently: what can be read is compared, sound or not. */
import { unsavedGathering } from '../../catalogue/read/read-gatherings.ts';
import { decodeEntry } from '../../catalogue/read/text-rules.ts';
import { readMapping, type MappingValue } from '../../catalogue/read/yaml-mapping.ts';
import { lastDayOf } from '../../domain/gathering/gathering.ts';
import type { Problem } from '../../domain/problem.ts';
import type { GatheringSurroundings } from '../../domain/rules/gathering-rules.ts';
import { listOf, textOf, type EntryVersion } from './entry-version.ts';

export interface GatheringVersion extends EntryVersion {
  /** what the check finds in the file */
  readonly problems: readonly Problem[];
  /** undefined where it says none that can be read */
  readonly lastDay: string | undefined;
}

const MOST_NODES = 2_000;

export function readGatheringVersion(
  id: string,
  bytes: Uint8Array,
  around: GatheringSurroundings,
): GatheringVersion {
  const text = decodeEntry(bytes);
  if (typeof text !== 'string')
    return { front: {}, body: '', errors: 1, problems: [], lastDay: undefined };
  const { problems, table } = unsavedGathering(id, text, around);
  const { data } = readMapping(text, 1, MOST_NODES);
  const texts = (field: string) => listOf(data[field]).map(textOf).filter(Boolean);
  return {
    front: data as Readonly<Record<string, MappingValue>>,
    body: '',
    errors: problems.filter(({ level }) => level === 'error').length,
    problems,
    lastDay: lastDayOf(
      table ?? {
        on: texts('on'),
        hours: texts('hours'),
        until: textOf(data['until']) || undefined,
      },
    ),
  };
}
