/** となりの写し: what a build makes of the files in content/neighbours/, whoever wrote them. */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { neighbourTroubles } from '../../../scripts/build/neighbour-troubles.ts';
import { readCatalogue } from '../../../src/catalogue/read/read-catalogue.ts';
import { readNeighbourCatalogues } from '../../../src/exchange/feed/neighbour-catalogues.ts';
import { makeContent, sampleEntry } from '../../catalogue/sample-content.ts';
import { KEYS, NEIGHBOUR, placeWith, sampleFeed, TODAY, TOWN } from './sample-feed.ts';

let content: string;
const file = (name: string) => join(content, 'neighbours', name);
const FEED = sampleFeed([
  placeWith({}),
  placeWith({ id: 'a/b', name: '見本カフェ', kind: 'cafe', phones: [] }),
]);
function lay({ bytes, signature } = FEED): void {
  writeFileSync(file('tonari.json'), bytes);
  writeFileSync(file('tonari.json.sig'), signature);
}

beforeEach(() => {
  content = makeContent({ 'mihon/mihon/cafe.md': sampleEntry() });
  mkdirSync(join(content, 'neighbours'));
  writeFileSync(
    join(content, 'neighbours.yml'),
    `tonari:\n  name: ${NEIGHBOUR.name}\n  feed: ${NEIGHBOUR.feed}\n  key: "${KEYS.publicKey}"\n  areas: ["${TOWN}"]\n`,
  );
});
afterEach(() => rmSync(content, { recursive: true }));

const read = (today = TODAY) => {
  const { resources, municipalities, danger } = readCatalogue(content);
  const [one] = readNeighbourCatalogues(content, {
    areas: municipalities,
    today,
    resources,
    danger,
  });
  const told = neighbourTroubles(content, { municipalities }, today);
  return { ...one!, told };
};

describe('となりの写し', () => {
  it('is shown without what we have ourselves, and needs no word', () => {
    lay();
    expect(read()).toMatchObject({
      state: 'read',
      generated: TODAY,
      places: [{ name: '見本サロン' }],
      told: [],
    });
  });

  it.each([
    ['not-fetched', 'no snapshot', () => undefined],
    ['unsigned', 'no signature', () => writeFileSync(file('tonari.json'), FEED.bytes)],
    [
      'unsigned',
      'one letter changed',
      () =>
        lay({
          ...FEED,
          bytes: Buffer.from(FEED.bytes.toString().replace('見本サロン', '見本ザロン')),
        }),
    ],
    [
      'unsigned',
      'line ends changed by a git that means well',
      () => lay({ ...FEED, bytes: Buffer.from(FEED.bytes.toString().replaceAll('\n', '\r\n')) }),
    ],
    [
      'unsigned',
      'a signature of megabytes',
      () => lay({ ...FEED, signature: 'A'.repeat(5_000_000) }),
    ],
    [
      'unreadable',
      'a folder',
      () => {
        lay();
        rmSync(file('tonari.json'));
        mkdirSync(file('tonari.json'));
      },
    ],
    [
      'unreadable',
      'a link to elsewhere',
      () => {
        lay();
        rmSync(file('tonari.json'));
        symlinkSync('/etc/hostname', file('tonari.json'));
      },
    ],
    ['too-old', 'of last year', () => lay(sampleFeed([], { generated: '2025-11-22' }))],
  ])('is left out and said: %s, %s', (state, _what, change) => {
    change();
    const { state: is, places, told } = read();
    expect([is, places]).toEqual([state, []]);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`となりの「${NEIGHBOUR.name}」: `);
  });

  it('grows old by itself', () => {
    lay();
    expect(read('2027-01-21').state).toBe('read');
    expect(read('2027-01-22').state).toBe('too-old');
  });
});
