/** となりのカタログの困りごと: whose snapshot is left out of this build and why. Said, and no reason to stop. */
import { readNeighbours } from '../../src/catalogue/read/neighbours-file.ts';
import type { InspectedCatalogue } from '../../src/catalogue/read/read-catalogue.ts';
import { openSnapshot } from '../../src/exchange/feed/neighbour-catalogues.ts';
import { neighbourText } from '../../src/words/ja/neighbour-catalogues.ts';

/** @param day of which the pages speak */
export function neighbourTroubles(
  contentDir: string,
  { municipalities }: Pick<InspectedCatalogue, 'municipalities'>,
  day: string,
): readonly string[] {
  return readNeighbours(contentDir, municipalities).neighbours.flatMap((neighbour) => {
    const opened = openSnapshot(contentDir, neighbour, day);
    return opened.is === 'open' ? [] : [neighbourText.told(neighbour.name, opened.why)];
  });
}
