/** 場所をJSONにする: one entry with all that is known of it, in the words of its file. */
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { wholeFront, type Front } from './front-of-entry.ts';

/** What a record has besides its front matter. */
export const RECORD_FIELDS = ['id', 'page', 'information_as_of', 'body'] as const;

export type EntryRecord = Front & {
  readonly id: string;
  /** the address of its page */
  readonly page: string;
  /** 情報の日, from `verified` and `source` */
  readonly information_as_of?: string;
  /** Markdown; absent where there is none */
  readonly body?: string;
};

/** @param page the whole address of the entry's page */
export function entryRecord(resource: Resource, page: string): EntryRecord {
  const { id, asOf, body } = resource;
  return {
    id,
    page,
    ...wholeFront(resource),
    ...(asOf === undefined ? {} : { information_as_of: asOf }),
    ...(body === '' ? {} : { body }),
  };
}
