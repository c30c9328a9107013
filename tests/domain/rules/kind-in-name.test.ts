/** 名前と種類: a name that belongs to one kind of desk, found under another, and nowhere else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Resource } from '../../../src/domain/entry/entry-schema.ts';
import { kindInNameFindings } from '../../../src/domain/rules/kind-in-name.ts';
import { KIND_IDS, type KindId } from '../../../src/domain/vocabulary/kind.ts';
import { realCatalogue } from '../../catalogue/real-catalogue.ts';

const entry = (name: string, kind: KindId): Resource => ({
  id: 'mihon/mihon/entry',
  name,
  kind,
  area: ['399019'],
  needs: [],
  steps: [],
  route: 'direct',
  status: { state: 'open' },
  source: [],
  body: '',
});
const fixOf = (name: string, kind: KindId) => kindInNameFindings(entry(name, kind))[0]?.fix ?? '';

describe('名前と種類', () => {
  it.each([
    ['見本市教育相談室', 'child-family-center', 'education-consultation'],
    ['見本市 教育センター 教育相談', 'youth-consultation', 'education-consultation'],
    ['見本県立精神保健福祉センター', 'general-desk', 'mental-health-center'],
    ['見本市男女平等推進センター（エポック）', 'womens-center', 'gender-equality-center'],
    ['見本市保健センター 精神デイケア', 'ibasho-hikikomori', 'public-health-center'],
    ['見本市こども発達支援センター', 'child-family-center', 'developmental-support'],
    ['ハローワーク見本', 'general-desk', 'hello-work'],
    ['見本県女性相談支援センター', 'general-desk', 'womens-center'],
  ] as const)('%s under %s belongs to %s', (name, kind, own) =>
    expect(fixOf(name, kind)).toContain(`kind: ${own}（`),
  );

  it.each([
    ['見本市教育相談室', 'education-consultation'],
    ['見本市精神保健福祉センター ひきこもり相談', 'hikikomori-center'],
    ['見本市保健所 家族教室', 'family-group'],
    ['見本市男女共同参画室 DV相談', 'dv-center'],
    ['見本県男女共同参画センター', 'dv-center'],
    ['見本福祉保健所', 'welfare-office'],
    ['見本市地域包括支援センター', 'self-reliance-desk'],
    ['見本区立障害者就労支援センター', 'transition-support'],
    ['見本市おとしより保健福祉センター', 'general-desk'],
    ['いこいの場（地域包括支援センターのとなり）', 'salon'],
    ['見本カフェ 保健センター内', 'salon'],
    ['女性相談支援センター #8778', 'helpline'],
    ['見本市学校教育支援センター', 'education-consultation'],
    ['フードパントリー見本', 'children-cafeteria'],
  ] as const)('%s may be %s', (name, kind) => expect(fixOf(name, kind)).toBe(''));

  it('raises no false alarm in the real catalogue', () =>
    expect(realCatalogue().resources.flatMap(kindInNameFindings)).toEqual([]));

  it('never throws, and names a kind that the name is not under', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        fc.constantFrom('教育相談', '保健所', 'ハローワーク', ''),
        fc.constantFrom(...KIND_IDS),
        (text, word, kind) => {
          for (const { fix } of kindInNameFindings(entry(text + word, kind)))
            expect(fix).not.toContain(`kind: ${kind}（`);
        },
      ),
    );
  });
});
