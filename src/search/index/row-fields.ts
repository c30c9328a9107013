/**
 * 行ごとに用意するもの: what is made of entries without their details. It is kept by the names of their parts, which
 * are hashes of the content: it stays when details come or the vocabulary grows, and is made part by part, so that a
 * slow phone can be left to its reader in between.
 */
import { toHiragana } from '../../domain/text/japanese-text.ts';
import type { KindId } from '../../domain/vocabulary/kind.ts';
import type { NeedId } from '../../domain/vocabulary/need.ts';
import { romajiToHiragana } from '../../domain/text/romaji.ts';
import { romajiOf } from '../understand/latin-reading.ts';
import { finish, type Steps } from '../understand/steps.ts';
import { groupSteps, type RowGroups } from './alike-rows.ts';
import { foldAll } from '../understand/fold.ts';
import { AND } from './between-texts.ts';
import { sharedByObject } from '../../domain/shared-by.ts';
import type { SearchDocument } from './search-document.ts';
import type { IndexPart } from './search-index.ts';
import { rankSteps, type RowOrder } from './row-ranks.ts';

interface NameFields {
  /** per document, without spaces */
  readonly names: readonly string[];
  readonly aliases: readonly string[];
  /** where the spelling families changed the name: the name without them, so that a part of a word is found too */
  readonly plainNames: readonly string[];
}

export interface RowFields extends NameFields, RowOrder {
  readonly types: RowGroups<{ readonly kind: KindId; readonly needs: readonly NeedId[] }>;
  readonly areas: RowGroups<readonly string[]>;
  /** names in Latin letters, spelled as romaji is; made when first asked */
  readonly latinNames: () => readonly string[];
}

const nameFieldsOf = new Map<string, NameFields>();

function nameFields({ name: part, documents }: IndexPart): NameFields {
  const known = nameFieldsOf.get(part);
  if (known) return known;
  const names = foldAll(documents.map(({ name }) => name));
  const made = {
    names,
    plainNames: documents.map(({ name }, row) => {
      const plain = toHiragana(name.normalize('NFKC').toLowerCase()).replace(
        /[\p{P}\p{S}\s]/gu,
        '',
      );
      return plain === names[row] ? '' : plain;
    }),
    aliases: foldAll(documents.map(({ aliases }) => aliases.join(AND))),
  };
  nameFieldsOf.set(part, made);
  return made;
}

function latinOfName({ name, aliases }: SearchDocument): string {
  const tokens =
    [name, ...aliases]
      .join(' ')
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z]{3,}/g) ?? [];
  // TENOHASI is spelled as tenohashi is.
  return tokens.map((token) => romajiOf(romajiToHiragana(token) ?? token)).join(' ');
}

const latinOfPart = new Map<string, readonly string[]>();

/** Of each part once: others come beside it. */
function latinOfNames(parts: readonly IndexPart[]): readonly string[] {
  return parts.flatMap(({ name, documents }) => {
    const texts = latinOfPart.get(name) ?? documents.map(latinOfName);
    latinOfPart.set(name, texts);
    return texts;
  });
}

function later<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function* makeSteps(parts: readonly IndexPart[]): Steps<RowFields> {
  const ofNames: NameFields[] = [];
  for (const part of parts) {
    yield;
    ofNames.push(nameFields(part));
  }
  const lists = parts.map(({ documents }) => documents);
  return {
    names: ofNames.flatMap(({ names }) => names),
    aliases: ofNames.flatMap(({ aliases }) => aliases),
    plainNames: ofNames.flatMap(({ plainNames }) => plainNames),
    latinNames: later(() => latinOfNames(parts)),
    types: yield* groupSteps(
      lists,
      ({ kind, needs }) => kind + needs.join(),
      ({ kind, needs }) => ({ kind, needs }),
    ),
    areas: yield* groupSteps(
      lists,
      ({ area }) => area.join(),
      ({ area }) => area,
    ),
    ...(yield* rankSteps(lists)),
  };
}

let last: { readonly key: string; readonly fields: RowFields } | undefined;
const ofParts = new WeakMap<readonly IndexPart[], RowFields>();

/** The same, to be made in slices before it is first asked for. */
export function* rowFieldSteps(parts: readonly IndexPart[]): Steps<RowFields> {
  const key = parts.map(({ name, documents }) => `${name} ${documents.length}`).join();
  const known = ofParts.get(parts) ?? (last?.key === key ? last.fields : undefined);
  const fields = known ?? (yield* makeSteps(parts));
  ofParts.set(parts, fields);
  last = { key, fields };
  return fields;
}

export const rowFieldsOf: (parts: readonly IndexPart[]) => RowFields = sharedByObject((parts) =>
  finish(rowFieldSteps(parts)),
);
