/** The networks of the catalogue: bodies with sources, nothing that no source supports. */
import { describe, expect, it } from 'vitest';
import { unlistedBodies } from '../src/domain/network/network.ts';
import { IS_FIRST_CATALOGUE } from './first-catalogue.ts';
import { realCatalogue } from './catalogue/real-catalogue.ts';

const { resources } = realCatalogue();
const networks = resources.filter(({ kind }) => kind === 'support-network');

describe.runIf(IS_FIRST_CATALOGUE)('カタログのネットワーク', () => {
  it('are told by a source each, under what they are', () => {
    expect(networks.length).toBeGreaterThan(75);
    expect(networks.filter(({ source }) => source.length === 0)).toEqual([]);
    const told = networks.filter(({ council }) => council !== undefined);
    expect(told.length).toBeGreaterThan(70);
  });

  it('publish nothing of what was found in no source', () => {
    const words = resources.map((one) => `${one.name}${one.summary ?? ''}${one.body}`).join('\n');
    for (const claim of ['としまささえあいネットワーク', 'セーフティネット関東', '早期発見率'])
      expect(words).not.toContain(claim);
    expect(networks.filter(({ name }) => /地域つなぎ|足立区要保護児童/.test(name))).toEqual([]);
  });

  it('name bodies that the catalogue does not have: the list of what to add next', () => {
    const missing = unlistedBodies(networks);
    expect(missing.length).toBeGreaterThan(40);
    const listed = new Set(resources.map(({ name }) => name));
    expect(missing.filter(({ name }) => listed.has(name)).map(({ name }) => name)).toEqual([]);
  });
});
