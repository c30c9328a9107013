import { describe, expect, it } from 'vitest';
import { movedDateFindings, type Trust } from '../../../src/domain/rules/moved-date.ts';

const source = (retrieved: string, url = 'https://www.city.mihon.example/list') => ({
  title: '見本市の一覧',
  url,
  licence: 'CC BY 4.0',
  retrieved,
});
const trust = (
  on: string,
  how: Trust['verified']['how'],
  sources: Trust['source'] = [source('2025-10-01')],
  by = '見本市',
): Trust => ({ verified: { on, by, how }, source: sources });
const before = trust('2025-10-01', 'publication');

describe('確かめた日の動き', () => {
  it.each([
    [
      'the date did not move',
      before,
      trust('2025-10-01', 'publication', undefined, '見本県'),
      undefined,
    ],
    ['only the date moved', before, trust('2026-10-01', 'publication'), 'error'],
    [
      'only the date and the name moved',
      before,
      trust('2026-10-01', 'publication', undefined, '見本県'),
      'error',
    ],
    [
      'another kind of document, none seen again',
      before,
      trust('2026-10-01', 'open-data'),
      'error',
    ],
    [
      'a call turned into a document that nobody saw since',
      trust('2025-10-01', 'phone'),
      trust('2026-10-01', 'publication'),
      'error',
    ],
    [
      'a call turned into a document seen that day',
      trust('2025-10-01', 'phone', [source('2026-10-01')]),
      trust('2026-10-01', 'publication', [source('2026-10-01')]),
      undefined,
    ],
    [
      'the document was seen again',
      before,
      trust('2026-10-01', 'publication', [source('2026-10-01')]),
      undefined,
    ],
    [
      'another document was seen',
      before,
      trust('2026-10-01', 'publication', [
        source('2025-10-01'),
        source('2026-10-01', 'https://www.city.mihon.example/new'),
      ]),
      undefined,
    ],
    [
      'the document was "seen" earlier than before',
      before,
      trust('2026-10-01', 'publication', [source('2024-10-01')]),
      'error',
    ],
    ['a call', before, trust('2026-10-01', 'phone'), undefined],
    [
      'another call by the same person',
      trust('2025-10-01', 'phone'),
      trust('2026-10-01', 'phone'),
      undefined,
    ],
    ['the date went back', before, trust('2024-10-01', 'publication'), 'warning'],
  ] as const)('%s', (_what, was, is, level) => {
    const findings = movedDateFindings(was, is);
    expect(findings.map((finding) => finding.level ?? 'error')).toEqual(level ? [level] : []);
    for (const { code, path } of findings)
      expect([code, path]).toEqual(['moved-date', ['verified', 'on']]);
  });
});
