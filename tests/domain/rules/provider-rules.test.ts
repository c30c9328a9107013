/** だれがやっているか, 地域と文: what one field says against another's words. */
import { describe, expect, it } from 'vitest';
import type { Resource } from '../../../src/domain/entry/entry-schema.ts';
import { wardInWords } from '../../../src/domain/rules/area-in-words.ts';
import { contradictionFindings } from '../../../src/domain/rules/contradictions.ts';
import { providerFindings } from '../../../src/domain/rules/provider-rules.ts';
import type { CatalogueContext } from '../../../src/domain/rules/rule.ts';

const context = {
  municipalities: { get: () => ({ kind: 'ward' }) },
} as unknown as CatalogueContext;

describe('団体の名前と種類', () => {
  const fixOf = (name: string, type?: string) =>
    providerFindings({ name: '見本の窓口', provider: { name, type } } as unknown as Resource)[0]
      ?.fix ?? '';

  it.each([
    ['NPO法人見本の会', '任意団体', 'NPO'],
    ['認定NPO法人見本の会（見本市の委託）', '自治体', 'NPO'],
    ['一般社団法人見本', '一般社団', '一般社団法人'],
    ['一般社団法人見本', 'NPO', '一般社団法人'],
    ['株式会社見本', '会社', '企業'],
    ['社会福祉法人見本会', '自治体', '社会福祉法人'],
    ['見本市社会福祉協議会', '住民団体', '社会福祉協議会'],
  ])('%s は「%s」ではない', (name, type, usual) =>
    expect(fixOf(name, type)).toContain(`type: ${usual} `),
  );

  it.each([
    ['NPO法人見本の会', 'NPO'],
    ['NPO法人見本の会', '当事者団体'],
    ['NPO法人見本の会（見本市の委託）', '委託事業'],
    ['見本市（NPO法人見本の会に委託）', '自治体'],
    ['社会福祉法人 見本市社会福祉協議会', '社会福祉協議会'],
    ['公益財団法人見本', '公益法人'],
    ['見本の会', '任意団体'],
    ['NPO法人見本の会', undefined],
  ])('%s は「%s」でよい', (name, type) => expect(fixOf(name, type)).toBe(''));
});

describe('名前が言う社会福祉協議会', () => {
  it.each([
    ['見本市社会福祉協議会（自立相談支援の窓口）', '見本市社会福祉協議会'],
    ['社会福祉法人見本市社会福祉協議会くらし応援課', '見本市社会福祉協議会'],
    ['見本県 見本市社会福祉協議会（自立相談支援の窓口）', '見本市社会福祉協議会'],
    ['見本市生活自立支援センター（見本市社会福祉協議会）', '見本市社会福祉協議会'],
  ])('%s を、町がやっているとは言わない', (name, council) => {
    const provider = { name: '見本市', type: '自治体' };
    const [finding] = providerFindings({ name, provider } as unknown as Resource);
    expect(finding?.message).toContain(`「${council}」`);
    const own = { name: council, type: '社会福祉協議会' };
    expect(providerFindings({ name, provider: own } as unknown as Resource)).toEqual([]);
  });

  it.each(['見本市 自立支援相談コーナー（社会福祉協議会）', '見本市役所 福祉課', '社会福祉協議会'])(
    '%s からは、分からない',
    (name) => {
      const provider = { name: '見本市', type: '自治体' };
      expect(providerFindings({ name, provider } as unknown as Resource)).toEqual([]);
    },
  );
});

describe('ことばの数', () => {
  const count = (summary: string, languages: readonly string[]) =>
    contradictionFindings({
      kind: 'foreign-residents-desk',
      status: { state: 'open' },
      source: [],
      needs: [],
      steps: [],
      area: [],
      body: '',
      summary,
      languages,
    } as unknown as Resource).filter(({ path }) => path[0] === 'languages').length;

  it.each([
    ['2か国語で相談できます。', ['en', 'zh', 'ko'], 1],
    ['3か国語で相談できます。', ['en', 'zh', 'ko', 'ja-easy'], 0],
    ['10か国語で相談できます。', ['en', 'zh'], 0],
    ['通訳を入れると、2の言語で話せます。', ['en', 'zh', 'ko'], 0],
  ])('%s %j', (summary, languages, findings) => expect(count(summary, languages)).toBe(findings));
});

describe('区だけの地域と、市内の人', () => {
  const count = (who_note: string, area: readonly string[]) =>
    wardInWords({ area, who_note } as unknown as Resource, context).length;

  it.each([
    ['見本市内に住む人', ['399011'], 1],
    ['市内在住・在勤の人', ['399011'], 1],
    ['見本区に住む人', ['399011'], 0],
    ['市内に住む人', ['399011', '399012'], 0],
  ])('%s %j', (words, area, findings) => expect(count(words, area)).toBe(findings));
});
