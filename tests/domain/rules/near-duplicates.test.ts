import { describe, expect, it } from 'vitest';
import { readEntry } from '../../../src/catalogue/read/read-entry.ts';
import { nearDuplicates, type Candidate } from '../../../src/domain/rules/near-duplicates.ts';
import { sampleEntry } from '../../catalogue/sample-content.ts';
import { SAMPLE_PLACES } from '../area/sample-municipalities.ts';

const [, MIHON, TONARI] = SAMPLE_PLACES.map(({ code }) => code);
const known = readEntry('mihon/mihon/a', 'a', new TextEncoder().encode(sampleEntry('phones:\n  - number: "03-0000-0001"\nlocation:\n  address: 見本県見本市1-2-3\nurl: https://www.mihon.example/', { name: '見本こども食堂にこにこ', kind: 'children-cafeteria' }))).resource!;
const candidate = (more: Partial<Candidate>): Candidate => ({ name: '別の場所', kind: 'children-cafeteria', area: [MIHON!], ...more });

describe('もうあるかもしれない場所', () => {
  it.each([
    ['the same name in other letters', { name: 'ＮＰＯ法人 見本子ども食堂 ニコニコ' }, ['名前が同じです']],
    ['the same name in the next town', { name: '見本こども食堂にこにこ', area: [TONARI!] }, ['名前が同じです']],
    ['the same name elsewhere', { name: '見本こども食堂にこにこ', area: ['131202'] }, undefined],
    ['a part of the name', { name: '食堂にこにこ' }, ['名前がにています']],
    ['a slip in the name', { name: '見本こども食堂にこここ' }, ['名前がにています']],
    ['a like name in the next town', { name: '食堂にこにこ', area: [TONARI!] }, undefined],
    ['a short part', { name: '食堂' }, undefined],
    ['the same number in other writing', { phones: [{ number: '０３（００００）０００１' }] }, ['電話番号が同じです']],
    ['the same house', { location: { address: '見本県 見本市１－２－３' } }, ['住所が同じです']],
    ['the same house of another kind', { kind: 'cafe', location: { address: '見本県見本市1-2-3' } }, undefined],
    ['the same site', { url: 'https://www.mihon.example/' }, ['サイトが同じです']],
    ['a hidden place', { location: 'hidden' }, undefined],
    ['nothing in common', {}, undefined],
  ] as const)('%s', (_what, more, reasons) => expect(nearDuplicates(candidate(more as Partial<Candidate>), [known])[0]?.reasons).toEqual(reasons));

  it('puts those with the most in common first', () => {
    const other = { ...known, id: 'mihon/mihon/0', name: '見本の別名', phones: [{ number: '03-0000-0001' }] };
    expect(nearDuplicates(candidate({ name: known.name, phones: [{ number: '0300000001' }] }), [other, known]).map(({ resource }) => resource.id)).toEqual([known.id, other.id]);
  });
});
