/** 取りこみの記録の名前。The ledger of a file's import is named by what the list is, not by where the file lies. */
import type { Municipalities, Municipality } from '../../domain/area/municipality.ts';

/** The one that more than half of the rows share. */
function most(codes: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].find(([, count]) => count * 2 > codes.length)?.[0];
}

/** cafeteria-131202, facility-130001, wamnet-japan */
export function ledgerNameOf(
  format: string,
  said: Municipality | undefined,
  places: readonly Municipality[],
  municipalities: Municipalities,
): string {
  if (said) return `${format}-${said.code}`;
  const town = most(places.map(({ code }) => code));
  const prefecture = most(
    places.flatMap(({ code }) => municipalities.prefectureOf(code)?.code ?? []),
  );
  return `${format}-${town ?? prefecture ?? 'japan'}`;
}
