import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEntry } from '../../../src/catalogue/read/read-entry.ts';
import { sampleEntry } from '../sample-content.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) =>
  readEntry('mihon/mihon/cafe', 'content/resources/mihon/mihon/cafe.md', bytes(text));

describe('ひとつの場所を読む', () => {
  it('fills from the kind what the entry leaves out', () => {
    const { resource, problems } = read(sampleEntry());
    expect(problems).toEqual([]);
    expect(resource).toMatchObject({
      id: 'mihon/mihon/cafe',
      kind: 'cafe',
      needs: ['place', 'family', 'health'],
      route: 'direct',
      status: { state: 'open' },
    });
    expect(resource?.body).toBe('だれでも来られるカフェです。');
  });

  it('reads every scalar as written: times, octal numbers, yes and no stay text', () => {
    const { resource } = read(
      sampleEntry(
        'hours: [毎週火 9:00-10:00]\nphones:\n  - number: "0600-00-0001"\nanonymous: true\nsummary: no',
      ),
    );
    expect(resource).toBeUndefined();
    const sound = read(
      sampleEntry('hours: [毎週火 9:00-10:00]\nfax: "03-0000-0001"\nanonymous: true\nsummary: no'),
    ).resource;
    expect(sound).toMatchObject({
      hours: ['毎週火 9:00-10:00'],
      fax: '03-0000-0001',
      anonymous: true,
      summary: 'no',
    });
  });

  it('takes CRLF and a BOM as they come', () => {
    expect(read(`\uFEFF${sampleEntry().replaceAll('\n', '\r\n')}`).problems).toEqual([]);
  });

  it('never runs what is written', () => {
    const mark = globalThis as { executed?: boolean };
    read('---js\n{ name: (globalThis.executed = true) }\n---\n');
    read('---\nname: !!js/function "function () { globalThis.executed = true }"\n---\n');
    read('---json\n{"name": "x"}\n---\n');
    expect(mark.executed).toBeUndefined();
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });

  it('refuses an alias bomb without expanding it', () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) =>
        `l${level}: &l${level} [${Array.from({ length: 9 }, () => (level === 0 ? 'x' : `*l${level - 1}`)).join(', ')}]`,
    );
    const started = performance.now();
    const { problems } = read(`---\n${levels.join('\n')}\n---\n`);
    expect(performance.now() - started).toBeLessThan(2000);
    expect(problems.some(({ code }) => code === 'yaml-alias')).toBe(true);
  });

  it('always answers with an entry or with problems in Japanese, whatever the bytes', () => {
    const check = (input: Uint8Array) => {
      const { resource, problems } = readEntry(
        'mihon/mihon/cafe',
        'content/resources/mihon/mihon/cafe.md',
        input,
      );
      expect(resource !== undefined || problems.length > 0).toBe(true);
      for (const { message, fix } of problems) expect(message + fix).toMatch(/[ぁ-ん]/);
    };
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), check), { numRuns: 300 });
    const sound = sampleEntry(
      'hours: [毎週火 13:00-16:00]\nphones:\n  - number: "03-0000-0001"\nages:\n  min: 15',
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: sound.length }),
        fc.integer({ min: 0, max: 12 }),
        fc.string({ unit: fc.constantFrom(...'-:[]{}"\'&*!|>#%@` \n\tあ0'), maxLength: 6 }),
        (start, length, put) => {
          check(bytes(sound.slice(0, start) + put + sound.slice(start + length)));
        },
      ),
      { numRuns: 1500 },
    );
  });

  it.each<[string, object]>([
    ['for: {hikikomori: mainly, women: only}', { for: { hikikomori: 'mainly', women: 'only' } }],
    ['for: anyone', { for: 'anyone' }],
    ['not_for: organisations', { not_for: ['organisations'] }],
    ['may_start: [family, supporter]', { may_start: ['family', 'supporter'] }],
    ['serves: prefecture', { serves: 'prefecture' }],
    ['capacity: {state: full, on: 2026-11-20}', { capacity: { state: 'full', on: '2026-11-20' } }],
    [
      'changes:\n  - {from: 2026-12-29, to: 2027-01-03, closed: true, note: 年末年始}',
      { changes: [{ from: '2026-12-29', to: '2027-01-03', closed: true, note: '年末年始' }] },
    ],
    ['per_month: 2\nnext_from: 2027-01-10', { per_month: 2, next_from: '2027-01-10' }],
  ])('reads whom it serves and whether it has room: %s', (written, fields) => {
    const { resource, problems } = read(sampleEntry(written));
    expect(problems).toEqual([]);
    expect(resource).toMatchObject(fields);
  });

  it.each([
    ['for: {hikikomory: only}', 'unknown-field', 'もしかして: hikikomori'],
    ['for: {hikikomori: true}', 'unknown-id', 'only'],
    ['for: women', 'wrong-type', 'anyone と書くか'],
    ['open_to: anyone', 'unknown-field', 'もしかして: serves'],
    ['capacity: {state: full}', 'missing-field', 'on'],
    ['changes: {from: 2026-12-29}', 'empty-value', 'closed: true'],
    ['changes: {from: 2026-12-29, to: 2026-12-01, closed: true}', 'except-date', '日付の順番'],
    [
      'changes: {from: 2026-12-29, closed: true, hours: 毎日 9:00-10:00}',
      'contradiction',
      '消して',
    ],
  ])('says what to write instead of %s', (written, code, fix) => {
    const { problems } = read(sampleEntry(written));
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]?.fix + (problems[0]?.message ?? '')).toContain(fix);
  });
});
