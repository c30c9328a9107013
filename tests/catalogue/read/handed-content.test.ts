import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readAndCheck } from '../../../src/catalogue/check/check-content.ts';
import {
  HANDED_IN,
  handedCollections,
  handedTables,
  handOver,
} from '../../../src/catalogue/read/handed-content.ts';
import { readTables } from '../../../src/catalogue/read/read-tables.ts';

const folder = mkdtempSync(join(tmpdir(), 'handed-'));
afterEach(() => {
  delete process.env[HANDED_IN];
  rmSync(folder, { recursive: true, force: true });
});

describe('読んだ content の受けわたし', () => {
  it('is nothing where nobody has handed over', () => {
    expect(handedCollections()).toBeUndefined();
    expect(handedTables()).toBeUndefined();
  });

  it('gives what the check has read, and what a reader of one’s own would', () => {
    const { catalogue, pages, guides, offices } = readAndCheck('content', undefined, {
      needsSite: true,
    });
    const { resources, municipalities, thesaurus, danger, usual } = catalogue;
    const tables = { municipalities, offices, thesaurus, danger, usual };
    handOver(folder, { resources, pages, guides }, tables);
    process.env[HANDED_IN] = folder;
    expect(handedCollections()).toEqual({ resources, pages, guides });
    const { municipalities: handedPlaces, ...handed } = handedTables()!;
    const { municipalities: ownPlaces, ...own } = readTables('content', resources);
    expect(handed).toEqual(own);
    expect(handedPlaces.all()).toEqual(ownPlaces.all());
    expect(handedPlaces.findByName('府中市')).toEqual(ownPlaces.findByName('府中市'));
    expect(resources.length).toBeGreaterThan(0);
  });
});
