/** 見本の相談会・行事: files of content/events for a small site, and its day. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sampleGathering } from '../catalogue/sample-gathering.ts';
import { SAMPLE_PLACES } from '../domain/area/sample-municipalities.ts';

const [prefecture, town, neighbour] = SAMPLE_PLACES;

const FILES: Readonly<Record<string, string>> = {
  'mihon/kurashi.yml': sampleGathering({
    name: '見本のくらし相談会',
    on: '[2026-12-05（土）13:00-16:00, 2026-11-28 10:00-12:00・13:00-15:00, 2026-11-07 10:00-12:00]',
    who: '見本市に住む人',
    fee: 'free',
    booking: 'needed',
    book_by: '2026-12-03',
    seats: '20',
    summary: '家賃や仕事、借金のことを、弁護士や相談員にまとめて相談できます。',
  }),
  'mihon/basho.yml': sampleGathering({
    name: '見本の居場所の見学会',
    kind: 'open-day',
    on: '2026-12-12 14:00-15:30',
    entry: 'mihon/mihon/place-1',
    url: 'https://www.mihon.example/kengaku',
  }),
  'mihon/kuruma.yml': sampleGathering({
    name: '見本の移動相談車',
    kind: 'mobile',
    on: '[2026-12-09 10:00-12:00, 2026-12-16 10:00-12:00]',
    cancelled: '{on: 2026-11-20, days: [2026-12-09], note: 車の点検のため}',
  }),
  'mihon/mainen.yml': sampleGathering({
    name: '見本のくりかえす会',
    kind: 'meeting',
    hours: '第2土 13:00-16:00',
    until: '2027-09-30',
  }).replace(/^on:.*\n/m, ''),
  'mihon/kennai.yml': sampleGathering({
    name: '見本県の説明会',
    kind: 'briefing',
    on: '2027-01-20',
    area: `["${prefecture!.code}"]`,
  }),
  'tonari/hitotsu.yml': sampleGathering({
    name: 'となりの見本相談会',
    on: '2026-12-20 9:00-',
    area: `["${neighbour!.code}"]`,
  }),
  'zenkoku.yml': sampleGathering({
    name: '全国の見本の集い',
    kind: 'meeting',
    on: '2026-12-24 19:00-20:00',
    area: '[national]',
    online: 'true',
  }),
  'owatta.yml': sampleGathering({ name: '終わった見本相談会', on: '2026-11-21 13:00-16:00' }),
};

export const TOWN = town!.code;

export function addGatherings(project: string): void {
  for (const [name, text] of Object.entries(FILES)) {
    const file = join(project, 'content/events', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
