import { describe, expect, it } from 'vitest';
import { findPlace, type PlaceWords } from '../../../src/import/row/find-area.ts';
import { withCheckDigit } from '../../../src/domain/area/area-code.ts';
import { makeMunicipalities, type Municipality } from '../../../src/domain/area/municipality.ts';
import { SAMPLE_PLACES } from '../../domain/area/sample-municipalities.ts';

const extra = (five: string, name: string, more: Partial<Municipality> = {}): Municipality => ({
  ...SAMPLE_PLACES[1]!,
  code: withCheckDigit(five),
  name,
  kana: name,
  slug: five,
  ...more,
});
const OTHER = { prefecture: '隣見県', prefectureCode: withCheckDigit('38000') };
const municipalities = makeMunicipalities([
  ...SAMPLE_PLACES,
  extra('39911', '須恵町'),
  extra('39912', '見本郡市'),
  extra('39913', '鰺ヶ見町'),
  extra('39914', '四見市市'),
  extra('38000', '隣見県', { ...OTHER, kind: 'prefecture' }),
  extra('38901', '見本市', OTHER),
  extra('38902', 'となみ村', OTHER),
]);
const MIHON = withCheckDigit('39901');

function find(words: PlaceWords, fallback?: string) {
  const found = findPlace(
    words,
    fallback ? municipalities.get(fallback) : undefined,
    municipalities,
  );
  return 'place' in found ? found.place.prefecture + found.place.name : found.reason;
}

describe('市区町村', () => {
  it.each([
    [{ code: MIHON }, '見本県見本市'],
    [{ code: '39901' }, '見本県見本市'],
    [{ code: withCheckDigit('39000'), municipality: 'となり町' }, '見本県となり町'],
    [{ code: withCheckDigit('39000'), address: '見本県となり町1-1' }, '見本県となり町'],
    [{ municipality: '見本県見本市' }, '見本県見本市'],
    [{ municipality: '須惠町' }, '見本県須恵町'],
    [{ municipality: '鯵ケ見町' }, '見本県鰺ヶ見町'],
    [{ prefecture: '隣見県', municipality: '見本市' }, '隣見県見本市'],
    [{ address: '見本県山田郡となり町字上1' }, '見本県となり町'],
    [{ address: '〒999-0001 見本県見本郡市1' }, '見本県見本郡市'],
    [{ address: '四見市市中町1' }, '見本県四見市市'],
    [{ municipality: '見本県大見本市中央区' }, '見本県大見本市中央区'],
    [{ municipality: '大見本市', address: '大見本市中央区北1' }, '見本県大見本市中央区'],
    [{ municipality: '大見本市', address: '中央区北1' }, '見本県大見本市中央区'],
    [{ municipality: '大見本市', address: '北1' }, '見本県大見本市'],
  ])('%j → %s', (words, name) => expect(find(words)).toBe(name));

  it('takes the municipality of the command where the row says nothing, and only there', () => {
    expect(find({ address: '中町1' }, MIHON)).toBe('見本県見本市');
    expect(find({ municipality: 'となり町' }, MIHON)).toBe('見本県となり町');
    expect(find({ municipality: '見本市' }, MIHON)).toBe('見本県見本市');
  });

  it('guesses nothing that contradicts itself or that several have', () => {
    expect(find({ code: MIHON, municipality: 'となり町' })).toContain('2通りに読めます');
    expect(find({ municipality: '見本市' })).toContain(
      'いくつもあります（見本県見本市、隣見県見本市）',
    );
    expect(find({ municipality: 'ない町' }, MIHON)).toContain(
      '「ない町」という市区町村が見つかりません',
    );
    expect(find({ code: '399999' })).toContain('市区町村コード「399999」が正しくありません');
    expect(find({})).toContain('--municipality');
  });
});
