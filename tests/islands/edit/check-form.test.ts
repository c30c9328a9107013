import { describe, expect, it } from 'vitest';
import { FIELD_TABLE } from '../../../src/catalogue/read/field-table.ts';
import { addressFindings } from '../../../src/domain/rules/address-rules.ts';
import { readFrontMatter } from '../../../src/catalogue/read/front-matter.ts';
import { shapeValues } from '../../../src/domain/written/written-value.ts';
import { checkForm, type CheckContext } from '../../../src/islands/edit/check-form.ts';
import { fileOf } from '../../../src/islands/edit/entry-file-text.ts';
import { NEW, type EditDraft } from '../../../src/islands/edit/draft/edit-draft.ts';
import { areaRowOf, readAreaList } from '../../../src/site/build/area-list.ts';
import { sampleEntry } from '../../catalogue/sample-content.ts';
import { SAMPLE_PLACES } from '../../domain/area/sample-municipalities.ts';
import { realCatalogue } from '../../catalogue/real-catalogue.ts';

const areas = readAreaList(SAMPLE_PLACES.map(areaRowOf));
const FOLDER = 'mihon/mihon/';
const context: CheckContext = {
  fields: FIELD_TABLE,
  target: NEW,
  today: '2026-11-22',
  areas,
  ids: new Set([`${FOLDER}taken`]),
  loadedFolders: new Set([FOLDER]),
};
const sound = shapeValues(FIELD_TABLE, readFrontMatter(sampleEntry()).data);

function check(
  part: EditDraft['values'],
  rest: Partial<EditDraft> = {},
  own: Partial<CheckContext> = {},
) {
  const draft: EditDraft = { values: { ...sound, ...part }, body: '', fileName: 'x', ...rest };
  return checkForm(draft, fileOf(draft, undefined, FIELD_TABLE).text, FOLDER, {
    ...context,
    ...own,
  }).map(({ code, level, path }) => [code, level ?? 'error', path.join('.')].join(' '));
}

/** 東京都 and 練馬区, as the list of areas is sent. */
const tokyo = readAreaList([
  ['130001', '東京都', 'とうきょうと', 'tokyo', 1, 35.69, 139.69, 0],
  ['131202', '練馬区', 'ねりまく', 'nerima', 0, 35.74, 139.65, 7],
]);

describe('住所について、フォームと npm run check は同じことを言う', () => {
  const { resources, municipalities } = realCatalogue();
  const sent = readAreaList(municipalities.all().map(areaRowOf));
  it('のっている場所のすべてで', () => {
    const addressed = resources.filter(({ location }) => typeof location === 'object');
    expect(addressed.length).toBeGreaterThan(0);
    for (const resource of addressed)
      expect(addressFindings(resource, sent), resource.id).toEqual(
        addressFindings(resource, municipalities),
      );
  });
});

describe('フォームの知らせ', () => {
  it.each([
    ['東京都練馬区豊玉北1-1-1', []],
    ['神奈川県横浜市中区本町1-1', ['address-area']],
  ])('住所「%s」を、えらんだ地域の都道府県とくらべる', (address, expected) =>
    expect(
      check({ area: ['131202'], location: { address } }, {}, { areas: tokyo })
        .map((line) => line.split(' ')[0])
        .filter((code) => code === 'address-area'),
    ).toEqual(expected),
  );

  it.each([
    [{}, {}, []],
    [{ phones: [{ number: '090-0000-0000' }] }, {}, ['personal-mobile warning phones.0.number']],
    [
      {
        phones: [{ number: '090-0000-0000' }],
        verified: { on: '2026-11-01', by: 'a', how: 'operator' },
      },
      {},
      [],
    ],
    [{ email: 'mihon@gmail.com' }, {}, ['free-mail warning email']],
    [{ name: '見本シェルター' }, {}, ['shelter error name']],
    [
      { kind: 'dv-center', location: { address: '見本県' } },
      {},
      ['shelter-address warning location'],
    ],
    [
      { verified: { on: '2026-12-01', by: 'a', how: 'phone' } },
      {},
      ['future-date error verified.on'],
    ],
    [{ area: ['131202'] }, {}, ['unknown-area error area.0']],
    [{ location: { lat: '43', lon: '141' } }, {}, ['far-point warning location.lat']],
    [
      { works_with: [`${FOLDER}gone`, `${FOLDER}taken`, 'mihon/tonari/x'] },
      {},
      ['dangling-id warning works_with.0'],
    ],
    [{ summary: 'あ\u202eい' }, {}, ['control-character error summary']],
    [{ who_note: 'ｱ' }, {}, ['half-width-kana error who_note']],
    [{}, { body: '<b>あ</b>\n# い' }, ['raw-html error body', 'heading-level error body']],
    [{}, { body: 'あ'.repeat(30_000) }, ['too-large error body']],
    [{}, { fileName: 'taken' }, ['file-taken error file-name']],
    [{}, { fileName: 'だめ' }, ['bad-file-name error file-name']],
    [
      { source: [{ title: 'a' }] },
      {},
      [
        'missing-field error source.0.url',
        'missing-field error source.0.licence',
        'missing-field error source.0.retrieved',
      ],
    ],
    [{ source: [{}], verified: undefined }, {}, ['missing-field error source']],
    [{ source: undefined, verified: undefined }, {}, ['missing-field error source']],
    [
      { source: undefined, verified: { on: '2026-11-01', by: '見本の会', how: 'official-site' } },
      {},
      ['missing-field error source'],
    ],
    // All was asked of somebody: of whom and when is said, and there is no document.
    [
      { source: undefined, verified: { on: '2026-11-01', by: '見本の会', how: 'operator' } },
      {},
      [],
    ],
    [
      { source: undefined, verified: { on: '2026-11-01', how: 'operator' } },
      {},
      ['missing-field error verified.by'],
    ],
  ] as const)('%j %j → %j', (values, rest, expected) =>
    expect(check(values, rest)).toEqual(expected),
  );

  it('does not judge what it has not loaded', () =>
    expect(
      check({ area: ['131202'], location: { lat: '43', lon: '141' } }, {}, { areas: undefined }),
    ).toEqual([]));
  it('asks for no file name where there is a file', () =>
    expect(check({}, { fileName: 'だめ' }, { target: `${FOLDER}x` })).toEqual([]));
});
