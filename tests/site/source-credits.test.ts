import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Resource } from '../../src/domain/entry/entry-schema.ts';
import { hasCollectedDesks, sourcesByLicence } from '../../src/site/build/source-credits.ts';

const sourced = (...sources: readonly (readonly [title: string, licence: string])[]) => ({
  source: sources.map(([title, licence]) => ({
    title,
    licence,
    url: `https://mihon.example/${title}`,
    retrieved: '2026-11-01',
  })) as unknown as Resource['source'],
});

describe('出典への謝辞', () => {
  it('puts sources under their licence, the most used first, and the longest list first', () => {
    const groups = sourcesByLicence([
      sourced(['い', 'CC0']),
      sourced(['ろ', 'CC BY 4.0'], ['は', 'CC BY 4.0']),
      sourced(['は', 'CC BY 4.0']),
    ]);
    expect(
      groups.map(({ licence, sources }) => [
        licence,
        sources.map(({ title, count }) => [title, count]),
      ]),
    ).toEqual([
      [
        'CC BY 4.0',
        [
          ['は', 2],
          ['ろ', 1],
        ],
      ],
      ['CC0', [['い', 1]]],
    ]);
  });

  it('thanks the collector of the desks only where a licence names it', () => {
    expect(hasCollectedDesks([sourced(['い', 'CC BY 4.0（くらし支援ナビ）'])])).toBe(true);
    expect(hasCollectedDesks([sourced(['くらし支援ナビ', 'CC BY 4.0'])])).toBe(false);
  });

  it('counts every source of every entry once', () => {
    const name = fc.constantFrom('い', 'ろ', 'は');
    fc.assert(
      fc.property(fc.array(fc.array(fc.tuple(name, name))), (entries) => {
        const counted = sourcesByLicence(entries.map((sources) => sourced(...sources)))
          .flatMap(({ sources }) => sources)
          .reduce((sum, { count }) => sum + count, 0);
        expect(counted).toBe(entries.flat().length);
      }),
    );
  });
});
