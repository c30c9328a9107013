/** 相談会・行事のファイル: apart from the index, and only fetched for words that ask for them. Named by its content. */
import type { SentGathering } from '../../domain/gathering/sent-gathering.ts';
import { contentHash } from './content-hash.ts';
import { parseWritten, VERSION } from './written-data.ts';

interface Written {
  readonly version: number;
  readonly gatherings: readonly SentGathering[];
}

export interface GatheringsFile {
  /** below the folder of the index, without the ending */
  readonly name: string;
  readonly content: string;
}

/** undefined where there are none: then there is no file. */
export function gatheringsFile(gatherings: readonly SentGathering[]): GatheringsFile | undefined {
  if (gatherings.length === 0) return undefined;
  const written: Written = { version: VERSION, gatherings };
  const content = JSON.stringify(written);
  return { name: contentHash(content), content };
}

/** @throws Error when the text is of another version */
export function decodeGatherings(json: string): readonly SentGathering[] {
  return parseWritten<Written>(json).gatherings;
}
