import { describe, expect, it } from 'vitest';
import { movedDateFindings, type Trust } from '../../../src/domain/rules/moved-date.ts';

const LIST = 'https://www.city.mihon.example/list';
const source = (retrieved: string, asOf?: string, url = LIST) => ({
  title: '見本市の一覧',
  url,
  licence: 'CC BY 4.0',
  retrieved,
  ...(asOf === undefined ? {} : { as_of: asOf }),
});
const document = (retrieved: string, asOf?: string): Trust => ({
  source: [source(retrieved, asOf)],
});
const called = (on: string): Trust => ({
  verified: { on, by: '見本市', how: 'phone' },
  source: [source('2025-10-01')],
});
const before = document('2025-10-01', '2025-04');
const CASES: readonly (readonly [string, Trust, Trust, string?])[] = [
  ['nothing moved', before, before],
  ['only the day of the document moved', before, document('2025-10-01', '2026-04'), 'as_of'],
  [
    'it moved, and the document was "seen" earlier than before',
    before,
    document('2024-10-01', '2026-04'),
    'as_of',
  ],
  ['a newer document was seen', before, document('2026-10-01', '2026-04')],
  ['the day is known better', before, document('2025-10-01', '2025-04-01')],
  ['the month is known', document('2025-10-01', '2025'), before],
  ['the day is known for the first time', document('2025-10-01'), before],
  ['the day went away', before, document('2025-10-01')],
  [
    'another document was added',
    before,
    { source: [...before.source, source('2026-10-01', '2026-04', `${LIST}/new`)] },
  ],
  ['a call', before, called('2026-10-01')],
  ['another call by the same person', called('2025-10-01'), called('2026-10-01')],
  ['the day of a call went back', called('2025-10-01'), called('2024-10-01'), 'on'],
];

describe('日の動き', () => {
  it.each(CASES.map((one) => [...one] as const))('%s', (...[, was, is, field]) => {
    const findings = movedDateFindings(was, is);
    expect(findings.map(({ code, path }) => [code, path.at(-1)])).toEqual(
      field ? [['moved-date', field]] : [],
    );
  });
});
