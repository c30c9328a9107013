import { describe, expect, it } from 'vitest';
import { makeMunicipalities } from '../../src/domain/area/municipality.ts';
import type { Resource } from '../../src/domain/entry/entry-schema.ts';
import { adminSite } from '../../src/site/admin/admin-site.ts';
import { SAMPLE_PLACES, SAMPLE_PREFECTURE } from '../domain/area/sample-municipalities.ts';

describe('編集画面に要ること', () => {
  it('has the group’s own folder and the nation’s even where there are no entries yet', () => {
    const { folders, choices } = adminSite(
      { resources: [] as readonly Resource[], municipalities: makeMunicipalities(SAMPLE_PLACES) },
      { name: '見本', prefectures: [SAMPLE_PREFECTURE] },
    );
    expect(folders.map(({ label }) => label)).toEqual([
      SAMPLE_PLACES.find(({ code }) => code === SAMPLE_PREFECTURE)!.name,
      '全国',
    ]);
    expect(choices.areas.map(({ value }) => value)).toEqual(
      [...SAMPLE_PLACES.map(({ code }) => code), 'national'].filter(
        (code, index, all) => all.indexOf(code) === index,
      ),
    );
    expect(choices.areas[1]!.label).toContain(`（${choices.areas[1]!.value}）`);
  });
});
