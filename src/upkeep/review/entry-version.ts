/** ある時の場所。One version of an entry, read leniently: what can be read is compared, sound or not. */
import { readFrontMatter } from '../../catalogue/read/front-matter.ts';
import { readEntry } from '../../catalogue/read/read-entry.ts';
import { decodeEntry } from '../../catalogue/read/text-rules.ts';
import type { MappingValue } from '../../catalogue/read/yaml-mapping.ts';
import { isKindId, kindOf } from '../../domain/vocabulary/kind.ts';
import { isNeedId, isSensitiveNeed } from '../../domain/vocabulary/need.ts';

export interface EntryVersion {
  readonly front: Readonly<Record<string, MappingValue>>;
  readonly body: string;
  /** how many errors the check finds in the file alone */
  readonly errors: number;
}

export function readVersion(id: string, bytes: Uint8Array): EntryVersion {
  const text = decodeEntry(bytes);
  const errors = readEntry(id, id, bytes).problems.filter(({ level }) => level === 'error').length;
  if (typeof text !== 'string') return { front: {}, body: '', errors };
  const { data, body } = readFrontMatter(text);
  return { front: data, body: body.trim(), errors };
}

/** A list, also where one value stands for a list. */
export function listOf(value: MappingValue | undefined): readonly MappingValue[] {
  return value === undefined
    ? []
    : Array.isArray(value)
      ? (value as readonly MappingValue[])
      : [value];
}

export function textOf(value: MappingValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

export function tableOf(value: MappingValue | undefined): Readonly<Record<string, MappingValue>> {
  return typeof value === 'object' && !Array.isArray(value)
    ? (value as Readonly<Record<string, MappingValue>>)
    : {};
}

/** 暴力・虐待にかかわる場所か */
export function isSensitiveVersion({ front }: EntryVersion): boolean {
  const kind = textOf(front['kind']);
  const needs =
    front['needs'] === undefined && isKindId(kind)
      ? kindOf(kind).needs
      : listOf(front['needs']).map(textOf);
  return needs.some((need) => isNeedId(need) && isSensitiveNeed(need));
}
