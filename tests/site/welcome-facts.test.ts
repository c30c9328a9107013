import { describe, expect, it } from 'vitest';
import type { DeskRecord } from '../../src/domain/entry/desk-record.ts';
import { whoFacts } from '../../src/site/entry/entry-facts.ts';
import { hoursLine } from '../../src/site/entry/entry-lines.ts';
import { audienceLines, residenceFact, roomFacts } from '../../src/site/entry/welcome-facts.ts';
import { deskRecord } from '../islands/sample-desk-records.ts';

const at = (kind: DeskRecord['kind'], fields: Partial<DeskRecord> = {}) =>
  residenceFact(deskRecord('a', kind, { area: ['132012'], ...fields }), ['八王子市']);

describe('だれのための場所か、のことば', () => {
  it('says where people live whom it serves: its own word, or what is usual', () => {
    expect(at('general-desk', { serves: 'residents' })).toBe('八王子市に住む人の窓口です');
    expect(at('cafe', { serves: 'residents' })).toBe('八王子市に住んでいる人が使えます');
    expect(at('cafe', { serves: 'anyone' })).toBe('どこに住んでいても使えます');
    expect(at('cafe', { serves: 'prefecture' })).toBe(
      '八王子市のある都道府県に住んでいる人が使えます',
    );
    expect(at('cafe', { serves: 'prefecture', area: ['130001'] })).toBe(
      '八王子市に住んでいる人が使えます',
    );
    expect(at('general-desk')).toBe('ふつうは、八王子市に住む人の窓口です');
    expect(at('salon')).toBe('八王子市の場所です');
    expect(at('helpline', { area: ['national'] })).toBe('全国どこからでも使えます');
  });

  it('says for whom it is, だけ before おもに, and who may begin', () => {
    expect(
      audienceLines({
        for: { hikikomori: 'mainly', family: 'only' },
        not_for: ['child', 'organisations'],
        may_start: ['family', 'self'],
      }),
    ).toEqual([
      '家族だけの場所です',
      'おもに ひきこもりの人',
      '子どもとその親、団体や支援する人は使えません',
      '家族だけで相談できます',
    ]);
    expect(audienceLines({ for: 'anyone' })).toEqual(['だれでも使えます']);
    expect(audienceLines({ may_start: ['self', 'family', 'supporter'] })).toEqual([
      '家族や支援する人だけで相談できます',
    ]);
    expect(audienceLines({})).toEqual([]);
  });

  it('says 女性だけ once', () => {
    const record = deskRecord('a', 'cafe', { for_women: true, for: { women: 'only' } });
    const said = whoFacts(record, ['見本市']).filter((fact) => fact.includes('女性'));
    expect(said).toEqual(['女性のための場所です']);
  });
});

describe('空きと変わりごとのことば', () => {
  it('says whether there is room with the day on which it was said, while it is news', () => {
    const full = { capacity: { state: 'full', on: '2026-11-20' } } as const;
    expect(roomFacts(full, '2026-11-28')).toEqual(['いま満員です（11月20日）']);
    expect(roomFacts(full, '2026-12-21')).toEqual([]);
    expect(roomFacts({ next_from: '2027-01-10', per_month: 2 }, '2026-11-28')).toEqual([
      'つぎに受け入れられるのは、1月10日からです',
      '1か月に2人くらい受け入れています',
    ]);
    expect(roomFacts({ next_from: '2026-11-10' }, '2026-11-28')).toEqual([]);
  });

  it('says what changes beside the hours, and beside a note where there are none', () => {
    const changes = [{ from: '2026-12-29', to: '2027-01-03', closed: true }];
    expect(hoursLine({ hours: ['毎週火 9:00-10:00'], changes }, '2026-11-28')).toBe(
      '毎週火 9:00–10:00（12月29日〜1月3日は休み）',
    );
    expect(hoursLine({ hours_note: '不定期', changes }, '2026-11-28')).toBe(
      '不定期。12月29日〜1月3日は休み',
    );
    expect(hoursLine({ changes }, '2026-11-28')).toBe('12月29日〜1月3日は休み');
    expect(hoursLine({ changes }, '2027-01-04')).toBeUndefined();
  });
});
