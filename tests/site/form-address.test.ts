import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEED_IDS } from '../../src/domain/vocabulary/need.ts';
import type { Resource } from '../../src/domain/entry/entry-schema.ts';
import { formAddress, MAX_ADDRESS } from '../../src/site/links/form-address.ts';
import { gapReportLink, mistakeLink } from '../../src/site/links/report-links.ts';

const NEW = 'https://github.com/mihon/catalog/issues/new';
const answersOf = (address: string) => Object.fromEntries(new URL(address).searchParams);
const resource = (needs: Resource['needs']) =>
  ({ id: 'mihon/mihon/cafe', name: '見本カフェ', needs }) as unknown as Resource;

describe('報告の用紙のアドレス', () => {
  it('fills in fields by their id and leaves out what is empty', () => {
    expect(
      answersOf(formAddress(NEW, 'gap', { area: '見本市', need: '', words: 'A&B=C #?' })),
    ).toEqual({ template: 'gap.yml', area: '見本市', words: 'A&B=C #?' });
    expect(formAddress(NEW, 'gap')).toBe(`${NEW}?template=gap.yml`);
  });

  it('never grows too long for GitHub, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 6_000 }),
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        (words, area) => {
          const address = formAddress(NEW, 'gap', { words, area });
          expect(address.length).toBeLessThanOrEqual(MAX_ADDRESS);
          const answers = answersOf(address);
          expect(answers['template']).toBe('gap.yml');
          expect(words.toWellFormed().startsWith(answers['words'] ?? '')).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
    expect(
      answersOf(formAddress(NEW, 'gap', { words: 'あ'.repeat(5_000), area: '見本市' })),
    ).toMatchObject({ area: '見本市' });
  });

  it('names the place of a mistake, and nothing of a sensitive one', () => {
    expect(answersOf(mistakeLink(resource(['place'])))).toEqual({
      template: 'mistake.yml',
      title: 'まちがい: 見本カフェ',
      place: 'mihon/mihon/cafe',
    });
    expect(answersOf(mistakeLink(resource(['place', 'violence'])))).toEqual({
      template: 'mistake.yml',
    });
  });

  it('names area and need of a gap in plain words', () => {
    expect(answersOf(gapReportLink('見本市', 'food'))).toEqual({
      template: 'gap.yml',
      title: '足りない場所: 見本市「食べるものがない」',
      area: '見本市',
      need: '食べるものがない',
    });
    for (const need of NEED_IDS) expect(gapReportLink('見本市', need).length).toBeLessThan(2_000);
  });
});
