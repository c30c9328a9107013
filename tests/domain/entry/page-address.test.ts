/** Words in addresses. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEntryId } from '../../../src/domain/fields/entry-id.ts';
import { KIND_IDS, kindOf } from '../../../src/domain/vocabulary/kind.ts';
import { isSensitiveNeed, NEED_IDS } from '../../../src/domain/vocabulary/need.ts';
import {
  entryPath,
  formerPaths,
  isTelling,
  kindWord,
  needWord,
} from '../../../src/domain/entry/page-address.ts';
import { isTellingText, tellingWords } from '../../../src/domain/vocabulary/telling-text.ts';
import { realCatalogue } from '../../catalogue/real-catalogue.ts';

const name = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,2}$/);

describe('ページのアドレスの言葉', () => {
  it('is the id, where nothing is to be hidden', () => {
    expect(entryPath({ id: 'tokyo/nerima/minna', needs: ['food'] })).toBe('tokyo/nerima/minna');
    expect(needWord('food')).toBe('food');
    expect(kindWord('cafe')).toBe('cafe');
  });

  it('tells nothing of an entry for violence, stays in its folder, is always the same and may be an id', () => {
    fc.assert(
      fc.property(name, name, (folder, own) => {
        const entry = { id: `tokyo/${folder}/${own}`, needs: ['family', 'violence'] as const };
        const path = entryPath(entry);
        expect(path).toMatch(new RegExp(`^tokyo/${folder}/desk-[a-z0-9]{1,7}$`));
        expect(path).toBe(entryPath({ ...entry, needs: ['violence'] }));
        expect(isEntryId(path)).toBe(true);
      }),
    );
  });

  it.each([
    'dv-plus',
    'ofuna-dv',
    'boryoku-soudan',
    'kodomo-gyakutai',
    'rape-crisis',
    'seihanzai-8103',
    'child-abuse',
  ])('hides a telling name whatever its needs are: %s', (own) => {
    expect(isTelling(own)).toBe(true);
    expect(entryPath({ id: `national/${own}`, needs: ['family'] })).not.toContain(own);
  });

  it('leads on from each address that it had', () => {
    const now = { id: 'tokyo/new', needs: ['violence'] as const, formerly: ['tokyo/old'] };
    expect(formerPaths(now)).toEqual([
      'tokyo/new',
      'tokyo/old',
      entryPath({ id: 'tokyo/old', needs: ['violence'] }),
    ]);
    expect(formerPaths({ id: 'tokyo/new', needs: ['food'], formerly: ['tokyo/old'] })).toEqual([
      'tokyo/old',
    ]);
    expect(formerPaths({ id: 'tokyo/new', needs: ['food'] })).toEqual([]);
  });

  it.each(['advice', 'grapes', 'dvd-kan', 'kendv', 'hiroba'])('leaves an ordinary one: %s', (own) =>
    expect(isTelling(own)).toBe(false),
  );

  it('has another word for every need and kind that is sensitive, and none of them tells', () => {
    for (const id of NEED_IDS) expect(needWord(id) !== id, id).toBe(isSensitiveNeed(id));
    for (const id of KIND_IDS.filter((kind) => isSensitiveNeed(kindOf(kind).needs[0]!)))
      expect(kindWord(id)).toMatch(/^soudan-/);
    expect([...NEED_IDS.map(needWord), ...KIND_IDS.map(kindWord)].filter(isTelling)).toEqual([]);
  });
});

const { danger, resources } = realCatalogue();
const TELLING = tellingWords(danger);

describe('残さないことば', () => {
  it('are those of the one table: a word that is added there is not kept either', () => {
    const [topic] = danger.topics.filter(({ isPrivate }) => isPrivate);
    expect(isTellingText('ふしぎなことばの会', TELLING)).toBe(false);
    expect(
      isTellingText(
        'ふしぎなことばの会',
        tellingWords({ ...danger, topics: [{ ...topic!, words: ['ふしぎなことば'] }] }),
      ),
    ).toBe(true);
  });

  it('stand in few descriptions of ordinary places', () => {
    const ordinary = resources.filter(
      ({ needs, kind }) => kind !== 'helpline' && !needs.includes('violence'),
    );
    const told = ordinary.filter(({ name, summary }) =>
      isTellingText(`${name} ${summary ?? ''}`, TELLING),
    );
    expect(told.length / ordinary.length, told.map(({ name }) => name).join()).toBeLessThan(0.02);
  });

  it.each([
    'DV相談',
    'ＤＶ相談室',
    'ディーブイの相談',
    '女性のための D V 相談',
    '暴 力の相談',
    '性暴力被害者支援センター',
    'ストーカー',
    '虐待通報',
    'シェルター',
    'ぎゃくたい',
    '死にたい気持ち',
    '自殺予防',
    'child abuse',
    'self-harm',
    'リスカの会',
    'パパ活の相談',
    'suicide prevention',
    '配偶者暴力相談支援センター',
  ])('%s', (words) => expect(isTellingText(words, TELLING)).toBe(true));
  it.each([
    'こども食堂',
    'DVD上映会',
    '避難所',
    'みんなのカフェ',
    '高齢者の相談',
    'advance',
    'grapes',
    'ODA',
    'ぶどう狩り',
    '父の日の集まり',
    '',
  ])('not %j', (words) => expect(isTellingText(words, TELLING)).toBe(false));
});
