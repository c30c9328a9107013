/** 決まりの形: what a rule over the catalogue is given, and what it answers. */
import type { Municipality } from '../area/municipality.ts';
import type { Districts } from '../entry/district-schema.ts';
import type { Resource } from '../entry/entry-schema.ts';
import type { Finding } from '../problem.ts';

/** What the rules need to know of a municipality. */
export interface KnownPlace extends Pick<Municipality, 'lat' | 'lon'> {
  readonly kind: string;
  readonly neighbours: { readonly length: number };
  /** 都道府県名, where it is known */
  readonly prefecture?: string;
  readonly name?: string;
}

export interface CatalogueContext {
  readonly municipalities: { get(code: string): KnownPlace | undefined };
  /** ids of all entry files, also of those that could not be read */
  readonly ids: ReadonlySet<string>;
  /** 圏域の名前, by the municipality's code; without them no name is doubted */
  readonly districts?: ReadonlyMap<string, Districts> | undefined;
  /** 2026-11-22; without it no date is in the future */
  readonly today?: string | undefined;
}

export interface EntryFinding {
  readonly id: string;
  readonly finding: Finding;
}

export type Rule = (resource: Resource, context: CatalogueContext) => readonly Finding[];

/** Looks at the entry alone, so that what it finds can be kept with the entry. */
export type OwnRule = (resource: Resource) => readonly Finding[];

/** A finding that does not stop a build. */
export const warning = (
  code: string,
  path: Finding['path'],
  message: string,
  fix: string,
): Finding => ({ code, level: 'warning', path, message, fix });
