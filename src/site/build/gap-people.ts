/** 住んでいる人の数: of each municipality and prefecture, with their sources. No entry has a part in them. */
import { resolve } from 'node:path';
import { readPopulation } from '../../catalogue/read/population-file.ts';
import type { Municipalities } from '../../domain/area/municipality.ts';
import { sumOfPeople, type PeopleSource, type Population } from '../../domain/gap/people.ts';
import { sharedBy, sharedByObject } from '../../domain/shared-by.ts';

export interface GapPeople {
  readonly hasPeople: boolean;
  /** of a prefecture the sum of its municipalities */
  readonly peopleOf: (code: string) => Population;
  readonly sources: readonly PeopleSource[];
}

function read(municipalities: Municipalities): GapPeople {
  const { people, sources } = readPopulation(resolve('content'), municipalities);
  const partsOf = (prefecture: string) =>
    municipalities
      .all()
      .filter(
        ({ prefectureCode, kind, code }) =>
          prefectureCode === prefecture &&
          kind !== 'prefecture' &&
          kind !== 'ward' &&
          people.has(code),
      );
  return {
    hasPeople: people.size > 0,
    peopleOf: sharedBy((code: string) =>
      municipalities.get(code)?.kind === 'prefecture'
        ? sumOfPeople(partsOf(code).map((place) => people.get(place.code)))
        : (people.get(code) ?? {}),
    ),
    sources,
  };
}

/** Read once in a build; the editor's server has another table of municipalities for every page. */
export const gapPeople = sharedByObject(read);
