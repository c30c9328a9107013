/** 種類ごとの聞ける窓口: who keeps together the places of a kind in a municipality, and can be asked where a place itself cannot be reached. */
import type { Municipalities } from '../area/municipality.ts';
import type { KindId } from '../vocabulary/kind.ts';
import type { Resource } from './entry-schema.ts';

export interface KindDeskSource {
  readonly title: string;
  readonly url: string;
  readonly as_of?: string | undefined;
}

export interface KindDesk {
  /** of a municipality */
  readonly area: string;
  readonly kind: KindId;
  readonly name: string;
  readonly number: string;
  /** 一覧を出しています */
  readonly does: string;
  readonly sources: readonly KindDeskSource[];
}

/** The codes of its areas, and of the cities of its wards, the nearest first. */
export function codesOf(
  { area }: Pick<Resource, 'area'>,
  municipalities: Pick<Municipalities, 'get'>,
): readonly string[] {
  const places = area.flatMap((code) => municipalities.get(code) ?? []);
  return places.flatMap(({ code, parent }) => [code, ...(parent ? [parent] : [])]);
}

export function kindDeskFor(
  desks: readonly KindDesk[],
  kind: KindId,
  codes: readonly string[],
): KindDesk | undefined {
  return codes.flatMap(
    (code) => desks.find((desk) => desk.kind === kind && desk.area === code) ?? [],
  )[0];
}
