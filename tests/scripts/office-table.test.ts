/** 代表窓口の行から、表の行: what is taken, what is cleaned and what is left out with its reason. */
import { describe, expect, it } from 'vitest';
import { officeTable, type OfficeRow } from '../../scripts/offices/office-table.ts';
import { makeMunicipalities } from '../../src/domain/area/municipality.ts';
import { SAMPLE_PLACES } from '../domain/area/sample-municipalities.ts';

const areas = makeMunicipalities(SAMPLE_PLACES);
const SOURCE = { id: 'list', title: '見本県の一覧', url: 'https://www.pref.mihon.example/list' };
const row = (more: Partial<OfficeRow> = {}): OfficeRow => ({
  municipalityId: `jp-${SAMPLE_PLACES[1]!.code.slice(0, 5)}`,
  categoryId: 'unknown',
  contactType: 'representative',
  name: '見本市役所・役場',
  department: '見本市',
  phone: '',
  address: '',
  openingHours: '',
  closedDays: '',
  officialUrl: 'https://www.city.mihon.example/',
  sourceId: 'list',
  lastVerifiedAt: '2026-07-27',
  ...more,
});
const made = (more: Partial<OfficeRow>) => {
  const { text, leftOut } = officeTable([row(more)], [SOURCE], areas);
  const [headings, line] = text.split('\n');
  const cells = (line ?? '').split(',');
  return {
    cells: Object.fromEntries(headings!.split(',').map((name, at) => [name, cells[at]])),
    leftOut,
  };
};

describe('代表窓口の行', () => {
  it('takes a landline and an address of the place, tidied', () => {
    const { cells, leftOut } = made({
      phone: '0887-12-1111',
      address: '〒780-0000 見本県（みほんけん）見本市三の丸３－１－１',
    });
    expect(cells).toMatchObject({
      name: '見本市役所',
      phone: '0887-12-1111',
      address: '見本県見本市三の丸3-1-1',
      source: '見本県の一覧',
      retrieved: '2026-07-27',
    });
    expect(leftOut).toEqual([]);
  });

  it.each([
    ['携帯電話', { phone: '090-1234-5678' }, 'phone'],
    ['フリーダイヤル', { phone: '0120-000-001' }, 'phone'],
    ['けたのちがう番号', { phone: '0887-1-2' }, 'phone'],
    ['課の番号', { phone: '0887-12-1111', department: '見本市福祉課' }, 'phone'],
    ['福祉事務所の住所', { address: '見本市1', department: '見本市福祉事務所' }, 'address'],
    ['2か所の住所', { address: '（本庁）見本市1（分庁）見本市2' }, 'address'],
    ['市区町村の名前のない住所', { address: '本町1-1' }, 'address'],
    ['曜日の分からない時間', { openingHours: '8時30分から17時15分' }, 'hours'],
  ] as const)('leaves out, and tells: %s', (_, more, column) => {
    const { cells, leftOut } = made({ ...more, officialUrl: 'https://new.mihon.example/' });
    expect(cells[column]).toBe('');
    expect(leftOut).toHaveLength(1);
  });

  it.each([
    ['月曜日から金曜日 午前8時45分から午後5時15分', '', '毎週月-金 8:45-17:15', ''],
    ['平日 8時30分から17時15分', '祝日・年末年始', '平日 8:30-17:15', '祝日、年末年始'],
    ['8時30分～17時15分', '土曜日・日曜日・年末年始', '毎週月-金 8:30-17:15', '年末年始'],
  ])('reads hours: %s %s', (openingHours, closedDays, hours, except) => {
    expect(made({ openingHours, closedDays }).cells).toMatchObject({ hours, except });
  });

  it('leaves out a number that a desk in another municipality has', () => {
    const hall = row({ phone: '0887-12-1111' });
    const desk = (more: Partial<OfficeRow>) => ({
      ...row({ phone: '0887-12-1111', categoryId: 'money', contactType: 'direct' }),
      ...more,
    });
    const phonesOf = (other: OfficeRow) => officeTable([hall, other], [SOURCE], areas).count.phones;
    expect(phonesOf(desk({ name: '県の福祉事務所', department: '', address: 'となり町1-1' }))).toBe(
      0,
    );
    expect(phonesOf(desk({ name: '県の福祉事務所', department: '', address: '見本市1-1' }))).toBe(
      1,
    );
    expect(
      phonesOf(desk({ name: '見本市役所民生課', department: '', address: 'となり町1-1' })),
    ).toBe(1);
    expect(phonesOf(desk({ name: '生活相談窓口', department: '', address: '' }))).toBe(1);
  });

  it('writes another site only where it is a safe one, and no line that says nothing', () => {
    const old = makeMunicipalities(
      SAMPLE_PLACES.map((place) => ({ ...place, url: 'https://www.city.mihon.example/' })),
    );
    const lines = (more: Partial<OfficeRow>) => officeTable([row(more)], [SOURCE], old).count.rows;
    expect(lines({})).toBe(0);
    expect(lines({ officialUrl: 'https://city-mihon.example/' })).toBe(1);
    expect(lines({ officialUrl: 'http://city-mihon.example/' })).toBe(0);
  });

  it('takes nothing from other rows, and tells of a place it does not know', () => {
    const { count, leftOut } = officeTable(
      [row({ categoryId: 'money' }), row({ municipalityId: 'jp-99999' })],
      [SOURCE],
      areas,
    );
    expect(count.rows).toBe(0);
    expect(leftOut).toHaveLength(1);
  });
});
