import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDetails, decodeIndex, encodeDetails, encodeIndex } from '../../src/search/index-format.ts';
import { decodeKana, encodeKana } from '../../src/search/kana-code.ts';
import { decodeSlug, encodeSlug } from '../../src/search/slug-code.ts';
import { DOCUMENTS, ELSEWHERE_PLACES, PLACES, THESAURUS, sampleIndex } from './sample-catalogue.ts';

const byId = <T extends { readonly id: string }>(documents: readonly T[]) => documents.toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe('index-format', () => {
  it('gives back every entry and place', () => {
    const index = sampleIndex();
    expect(byId(index.documents)).toEqual(byId(DOCUMENTS));
    expect(index.places.slice(0, PLACES.length)).toEqual(PLACES);
    expect(index.places.at(-1)).toMatchObject({ code: ELSEWHERE_PLACES[0]!.code, name: '見本遠見市' });
  });

  it('leaves provider, summary and long numbers to the details', () => {
    const { documents, hasDetails } = decodeIndex(encodeIndex(DOCUMENTS, PLACES, THESAURUS));
    expect(hasDetails).toBe(false);
    expect(documents.every(({ provider, summary }) => provider === undefined && summary === undefined)).toBe(true);
    expect(documents.flatMap(({ phones }) => phones).toSorted()).toEqual(['#8008', '110', '189']);
  });

  it('is the same text whatever the order of the entries', () => {
    expect(encodeIndex(DOCUMENTS.toReversed(), PLACES, THESAURUS).length).toBe(encodeIndex(DOCUMENTS, PLACES, THESAURUS).length);
  });

  it('shares equal lists, so that they can be compared by identity', () => {
    const { documents } = decodeIndex(encodeIndex(DOCUMENTS, PLACES, THESAURUS));
    const desks = documents.filter(({ kind }) => kind === 'self-reliance-desk');
    expect(desks[0]?.needs).toBe(desks[1]?.needs);
  });

  it('refuses another version and details of other entries, in Japanese', () => {
    expect(() => decodeIndex('{"version":0}')).toThrow('検索のデータが古いです');
    expect(() => addDetails(decodeIndex(encodeIndex(DOCUMENTS, PLACES, THESAURUS)), encodeDetails(DOCUMENTS.slice(1), [], [], []))).toThrow('検索のデータがこわれています');
  });

  it('writes any file name so that it can be read again', () => {
    const slug = fc.string({ unit: fc.constantFrom(...'abkoshinru019-'), maxLength: 60 });
    const reading = fc.string({ unit: fc.constantFrom(...'あこしんるアっゃ aB1・'), maxLength: 60 });
    fc.assert(fc.property(slug, reading, fc.constantFrom(undefined, '-a', 'ru'), (text, kana, ending) => decodeSlug(encodeSlug(text, kana, ending), kana, ending) === text));
    expect(encodeSlug('wakusuteppusawada-shuro-iko', 'わーくすてっぷさわだ', '-shuro-iko').length).toBe(2);
  });

  it('writes any reading so that it can be read again', () => {
    const kana = fc.string({ unit: fc.constantFrom(...'あいうぁっゃんーゔゖ 0aA・()'), maxLength: 80 });
    fc.assert(fc.property(kana, kana, (reading, name) => decodeKana(encodeKana(reading, name), name) === reading));
    expect(encodeKana('わーくすてっぷさわだ', 'ワークステップ澤田').length).toBe(4);
  });
});
