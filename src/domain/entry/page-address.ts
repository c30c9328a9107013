/**
 * ページのアドレスの言葉: the id, or, for what is about violence, a word that tells nothing. The address stays in a
 * browser's history and in its bar, where others read it; ids stay as they are in data and in files. Runs in the browser.
 */
import { folderOf } from '../fields/entry-id.ts';
import { shortHash } from '../text/short-hash.ts';
import { kindOf, type KindId } from '../vocabulary/kind.ts';
import { isNeedId, isSensitiveNeed, type NeedId } from '../vocabulary/need.ts';

/** What is asked of an entry to know its page's address. */
export interface Addressed {
  readonly id: string;
  readonly needs: readonly NeedId[];
}

/** Words chosen by hand; whatever else is sensitive one day gets one from its id. */
const CHOSEN: Readonly<Record<string, string>> = {
  violence: 'soudan',
  'dv-center': 'soudan-madoguchi',
  'womens-center': 'soudan-center',
  'child-guidance-center': 'soudan-kodomo',
};

/** Parts of a name that tell of violence, in romaji and English. */
const TELLING =
  /(?:^|-)(?:dv|rape|stalk\w*|moraha|sekuhara)(?:-|$)|boryoku|bouryoku|gyakutai|sei-?hanzai|sei-?higai|hanzai-?higai|josei-(?:sodan|jinken)|violen|abuse|assault|victim/;

/** Up to seven signs of the 36, which people do not read. */
const mark = (id: string): string => shortHash(id).toString(36);

const neutral = (id: string): string => CHOSEN[id] ?? `soudan-${mark(id)}`;

/** true for a name that would tell what its page is about */
export const isTelling = (name: string): boolean => TELLING.test(name);

/** 暴力などの相談のための種類: the first of its needs is such a one. */
export const isSensitiveKind = (id: KindId): boolean =>
  kindOf(id).needs.slice(0, 1).some(isSensitiveNeed);

export const needWord = (id: NeedId): string => (isSensitiveNeed(id) ? neutral(id) : id);

/** of a chain of 支援のつながり: a need's own, or another's */
export const guideWord = (id: string): string => (isNeedId(id) ? needWord(id) : id);

export const kindWord = (id: KindId): string =>
  isSensitiveKind(id) || isTelling(id) ? neutral(id) : id;

/** tokyo/nerima/example, or tokyo/nerima/desk-1a2b3c: the path of the entry's page under /resources/. */
export function entryPath({ id, needs }: Addressed): string {
  const folder = folderOf(id);
  return needs.some(isSensitiveNeed) || isTelling(id.slice(folder.length))
    ? `${folder}desk-${mark(id)}`
    : id;
}

/** Its id may stand in an address, as that of the form does. */
export const isIdShown = (entry: Addressed): boolean => entryPath(entry) === entry.id;

/** Addresses that the entry's page had once: those of its former ids, and each id itself where it told of violence. */
export function formerPaths({
  id,
  needs,
  formerly = [],
}: Addressed & { readonly formerly?: readonly string[] | undefined }): readonly string[] {
  const all = [id, ...formerly].flatMap((one) => [one, entryPath({ id: one, needs })]);
  return [...new Set(all)].filter((path) => path !== entryPath({ id, needs }));
}
