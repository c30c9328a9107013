/** 見本のとなり: a feed of 見本県 and the keys that sign it. */
import { SAMPLE_PLACES } from '../../domain/area/sample-municipalities.ts';
import type { Neighbour } from '../../../src/domain/settings/neighbour-schema.ts';
import {
  makeFeedKeys,
  signatureOf,
  type FeedKeys,
} from '../../../src/exchange/feed/feed-signature.ts';
import { feedFile, type SharedPlace } from '../../../src/exchange/feed/shared-feed.ts';

export const TODAY = '2026-11-22';
export const TOWN = SAMPLE_PLACES[1]!.code;
export const OTHER_TOWN = SAMPLE_PLACES[2]!.code;
export const SITE_ADDRESS = 'https://tonari.example/catalogue/';

export const KEYS: FeedKeys = makeFeedKeys();

export const NEIGHBOUR: Neighbour = {
  id: 'tonari',
  name: 'となり見本カタログ',
  feed: `${SITE_ADDRESS}data/v1/feed.json`,
  key: KEYS.publicKey,
  areas: [TOWN],
  maxAge: 60,
};

export const PLACE: SharedPlace = {
  id: 'mihon/mihon/salon',
  page: `${SITE_ADDRESS}resources/mihon/mihon/salon/`,
  name: '見本サロン',
  kind: 'salon',
  area: [TOWN],
  summary: 'だれでも来られるサロンです。',
  phones: [{ number: '0183-12-3456', label: '見本市の事務所' }],
  hours: ['毎週火・金 13:00-16:00'],
  except: ['祝日'],
  information_as_of: '2026-10-01',
};

/** A place like it, with more said or other things. */
export const placeWith = (more: object): object => ({ ...PLACE, ...more });

export interface SampleFeed {
  readonly bytes: Buffer;
  readonly signature: string;
}

/** Any bytes, signed. */
export const signed = (text: string | Buffer, { secretKey } = KEYS): SampleFeed => {
  const bytes = Buffer.from(text);
  return { bytes, signature: signatureOf(bytes, secretKey)! };
};

/** @param entries of any form: the hostile are written too */
export function sampleFeed(
  entries: readonly unknown[] = [PLACE],
  head: object = {},
  keys: FeedKeys = KEYS,
): SampleFeed {
  const empty = feedFile(
    {
      schema: `${SITE_ADDRESS}data/v1/feed.schema.json`,
      publisher: 'となり見本カタログ',
      site: SITE_ADDRESS,
      generated: TODAY,
      licences: ['CC BY 4.0'],
      ...head,
    },
    [],
  );
  const written = entries.map((entry) => JSON.stringify(entry)).join(',\n');
  return signed(
    empty.replace('[\n\n]', () => `[\n${written}\n]`),
    keys,
  );
}
