/** 何をするところか: the entry's own sentence, else its kind's. Apart, for the words of all kinds come with it. */
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { KIND_SENTENCES } from '../../domain/vocabulary/kind-sentences.ts';

export function summaryOf(record: Pick<Resource, 'summary' | 'kind'>): string {
  return record.summary ?? KIND_SENTENCES[record.kind];
}
