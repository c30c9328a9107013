import { describe, expect, it } from 'vitest';
import { readEntry } from '../../../src/catalogue/read/read-entry.ts';
import { dateFindings } from '../../../src/domain/rules/passed-dates.ts';
import { welcomeFindings } from '../../../src/domain/rules/welcome-contradictions.ts';
import { dueEntries } from '../../../src/upkeep/freshness/due-entries.ts';
import { sampleEntry } from '../../catalogue/sample-content.ts';

const read = (written: string, kind = 'cafe') => {
  const text = sampleEntry(written).replace('kind: cafe', `kind: ${kind}`);
  const { resource, problems } = readEntry('mihon/a', 'a.md', new TextEncoder().encode(text));
  expect(problems).toEqual([]);
  return resource!;
};
const oddAt = (written: string, kind?: string) =>
  welcomeFindings(read(written, kind)).map(({ path }) => path.join('.'));

describe('だれのための場所かの食いちがい', () => {
  it.each<[string, string, readonly string[]]>([
    ['for_men: true\nwho_note: 男性\nfor: {women: only}', 'cafe', ['for.women']],
    ['for_women: true\nwho_note: 女性\nfor: {women: mainly}', 'cafe', ['for.women']],
    ['for_women: false\nfor: {women: only}', 'cafe', ['for.women']],
    ['for_women: true\nwho_note: 女性\nfor: {women: only}', 'cafe', []],
    // a pregnancy desk is not for women alone because of its kind
    ['for_women: true', 'pregnancy-consultation', ['for_women']],
    ['for_women: true\nsummary: 思いがけない妊娠のことを相談できます。', 'cafe', ['for_women']],
    ['for_women: true\nsummary: 女性の居場所です。', 'cafe', []],
    ['for_women: true', 'womens-center', []],
    ['for_men: true', 'self-help', ['for_men']],
    ['for_men: true\nwho_note: 家族を介護している男性', 'self-help', []],
    ['for: {hikikomori: mainly}\nnot_for: hikikomori', 'cafe', ['not_for.0']],
    ['for_women: true\nwho_note: 女性\nnot_for: [foreign, women]', 'cafe', ['not_for.1']],
    ['not_for: disability', 'continuous-b', ['not_for.0']],
    ['for: anyone\nnot_for: disability', 'continuous-b', []],
    ['not_for: dementia', 'cafe', []],
    ['for: {child: only}\nages: {min: 20}', 'cafe', ['ages.min']],
    ['for: {child: only}\nages: {min: 6}', 'cafe', []],
    ['for: {family: only}\nmay_start: self', 'family-group', ['may_start']],
    ['for: {family: only}\nmay_start: [family]', 'family-group', []],
    ['capacity: {state: open, on: 2026-11-01}\nnext_from: 2026-12-01', 'cafe', ['next_from']],
    ['capacity: {state: waiting, on: 2026-11-01}\nnext_from: 2026-12-01', 'cafe', []],
    ['per_month: 0', 'intermediate-trainee', ['per_month']],
    ['per_month: 2', 'cafe', ['per_month']],
    ['per_month: 2', 'intermediate-trainee', []],
    [
      'changes:\n  - {from: 2026-12-01, to: 2026-12-31, closed: true}\n  - {from: 2026-12-24, hours: 毎日 9:00-10:00}',
      'cafe',
      ['changes.1'],
    ],
    [
      'changes:\n  - {from: 2026-12-01, to: 2026-12-31, closed: true}\n  - {from: 2026-12-24, note: 電話は出ます}',
      'cafe',
      [],
    ],
  ])('%s (%s)', (written, kind, paths) => expect(oddAt(written, kind)).toEqual(paths));

  it('does not keep the whole country to one town', () => {
    const national = { ...read('serves: residents'), area: ['national'] };
    expect(welcomeFindings(national).map(({ path }) => path)).toEqual([['serves']]);
    expect(welcomeFindings(read('serves: residents'))).toEqual([]);
  });
});

describe('空きと変わりごとの日付', () => {
  const dates = (written: string, today: string) =>
    dateFindings(read(written), today).map(({ code, path }) => `${code} ${path.join('.')}`);

  it('does not know today what will be said tomorrow', () => {
    const written = 'capacity: {state: full, on: 2026-11-20}';
    expect(dates(written, '2026-11-19')).toContain('future-date capacity.on');
    expect(dates(written, '2026-11-20')).not.toContain('future-date capacity.on');
  });

  it('names what is over, in the check and to whoever confirms', () => {
    const written =
      'changes:\n  - {from: 2026-12-01, to: 2026-12-03, closed: true}\n  - {from: 2027-12-01, closed: true}\nnext_from: 2026-12-02\ncapacity: {state: full, on: 2026-11-20}';
    expect(dates(written, '2026-12-02')).toEqual([]);
    expect(dates(written, '2026-12-04')).toEqual([
      'passed-date changes.0',
      'passed-date next_from',
    ]);
    const due = (today: string) => dueEntries([read(written)], today)[0]?.expired;
    expect(due('2026-12-02')).toBeUndefined();
    expect(due('2026-12-21')).toEqual([
      '変わりごと（2026年12月3日まで）が終わっています',
      'つぎに受け入れられる日（2026年12月2日）が過ぎています',
      '空きの様子は、2026年11月20日に聞いたものです',
    ]);
  });
});
