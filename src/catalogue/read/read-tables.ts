/** 場所のほかの表: what the pages need beside the collections, where no check has read it before. */
import type { Resource } from '../../domain/entry/entry-schema.ts';
import type { Tables } from './handed-content.ts';
import { readOffices } from './municipal-offices.ts';
import { readMunicipalities } from './municipalities-file.ts';
import { readDanger } from './read-danger.ts';
import { readThesaurus } from './read-thesaurus.ts';
import { readUsual } from './read-usual.ts';

/** @throws Error in Japanese where the list of municipalities or of their offices is broken */
export function readTables(contentDir: string, resources: readonly Resource[]): Tables {
  const municipalities = readMunicipalities(contentDir);
  return {
    municipalities,
    offices: readOffices(contentDir, municipalities),
    thesaurus: readThesaurus(contentDir, municipalities.all()).rows,
    danger: readDanger(contentDir, new Set(resources.map(({ id }) => id))).table,
    usual: readUsual(contentDir).table,
  };
}
