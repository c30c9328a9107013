/** 名前で聞かれた種類: a kind asked for by any of its names is that kind alone, and is said to be missing where there is none. */
import { describe, expect, it } from 'vitest';
import { kindOf, type KindId } from '../../../src/domain/vocabulary/kind.ts';
import { search } from '../../../src/search/answer/search.ts';
import type { SearchDocument } from '../../../src/search/index/search-document.ts';
import { CITY, sampleIndex } from '../sample-catalogue.ts';

const entry = (name: string, kind: KindId): SearchDocument => ({
  id: `sample/mihon/${name}`,
  name,
  kind,
  area: [CITY],
  aliases: [],
  needs: kindOf(kind).needs,
  steps: kindOf(kind).steps,
  state: 'open',
  informationYear: '2026',
  phones: [],
});
const index = sampleIndex([
  entry('見本の窓口', 'self-reliance-desk'),
  entry('見本の工房', 'continuous-a'),
  entry('見本の移行支援', 'transition-support'),
]);
const kindsFor = (text: string) => search(text, index).results.map(({ document }) => document.kind);

describe('A型・B型', () => {
  it.each(['A型', '就労A型 見本市', '作業所A型', '就A 見本市'])(
    '「%s」 is that kind alone',
    (text) => {
      expect(kindsFor(text)).toEqual(['continuous-a']);
      expect(search(text, index).absent).toBeUndefined();
    },
  );

  it.each(['就労B型 見本市', 'B型', '作業所 B型 見本市', '就Bの事業所 見本市', 'b型'])(
    '「%s」 is said to be missing, with or without a place',
    (text) => expect(search(text, index).absent).toEqual(['continuous-b']),
  );

  it('says nothing of a kind where only an illness is named so', () =>
    expect(search('B型肝炎', index).absent).toBeUndefined());
});
