/** 設備とことば: what an entry says of its building and its languages. */
import type { DeskRecord } from '../../domain/entry/desk-record.ts';
import { ACCESS_WORDS, languagesText } from '../../words/ja/access.ts';
import { flagged } from './entry-facts.ts';

export function accessFacts(resource: DeskRecord): readonly string[] {
  const flags = Object.keys(ACCESS_WORDS) as readonly (keyof typeof ACCESS_WORDS)[];
  return [
    ...flags.flatMap((key) => flagged(resource[key], ACCESS_WORDS[key])),
    ...(resource.languages ? [languagesText(resource.languages)] : []),
  ];
}
