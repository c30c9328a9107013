/** いま募っていること end by themselves, and the check tells whoever left them there. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEntry } from '../../../src/catalogue/read/read-entry.ts';
import { wantedOn, type Wanted } from '../../../src/domain/entry/wanted.ts';
import { contradictionFindings } from '../../../src/domain/rules/contradictions.ts';
import { dateFindings } from '../../../src/domain/rules/passed-dates.ts';
import { sampleEntry } from '../../catalogue/sample-content.ts';

const OPEN = { state: 'open' } as const;
const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const wish = (until: string): Wanted => ({ sort: 'food', what: 'お米', until });

const read = (lines: string, kind = 'cafe') =>
  readEntry('mihon/mihon/cafe', 'cafe.md', new TextEncoder().encode(sampleEntry(lines, { kind })));

describe('いま募っていること', () => {
  it('holds to its last day and no longer, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(day), day, (untils, today) => {
        const shown = wantedOn({ wanted: untils.map(wish), status: OPEN }, today);
        expect(shown.map(({ until }) => until)).toEqual(untils.filter((until) => until >= today));
      }),
    );
  });

  it('is nothing of a place that rests or has ended', () => {
    const wanted = [wish('2099-01-01')];
    expect(wantedOn({ wanted, status: { state: 'paused' } }, '2026-11-22')).toEqual([]);
    expect(wantedOn({ wanted, status: { state: 'closed' } }, '2026-11-22')).toEqual([]);
    expect(wantedOn({ status: OPEN }, '2026-11-22')).toEqual([]);
  });

  it('needs what, of which sort, and until when', () => {
    const whole = read('wanted:\n  - sort: food\n    what: お米\n    until: 2026-12-20');
    expect(whole.problems).toEqual([]);
    const without = read('wanted:\n  - sort: food\n    what: お米').problems;
    expect(without.map(({ code, field }) => [code, field])).toEqual([
      ['missing-field', 'wanted.0.until'],
    ]);
    const odd = read('wanted:\n  - sort: rice\n    what: お米\n    until: 2026-12-20').problems;
    expect(odd.map(({ code, field }) => [code, field])).toEqual([['unknown-id', 'wanted.0.sort']]);
  });

  it('is told by the check once it is past', () => {
    const lines = 'wanted:\n  - sort: food\n    what: お米\n    until: 2026-11-21';
    const { resource } = read(lines);
    const codes = (today: string) =>
      dateFindings(resource!, today).map(({ code, path }) => `${code} ${path.join('.')}`);
    expect(codes('2026-11-22')).toEqual(['passed-date wanted.0.until']);
    expect(codes('2026-11-21')).toEqual([]);
  });
});

describe('受け入れる側の見出し', () => {
  it('belong to those who take people in', () => {
    const lines = 'certified: true\ncontact_by: [phone, consultation]';
    const codes = (kind: string) =>
      contradictionFindings(read(lines, kind).resource!).map(({ path }) => path.join('.'));
    expect(codes('supportive-employer')).toEqual([]);
    expect(codes('cafe')).toEqual(['certified', 'contact_by']);
  });
});
