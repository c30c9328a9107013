import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../../src/catalogue/read/read-json.ts';

describe('JSON with lines', () => {
  it('reads what JSON.parse reads, and nothing else', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 2), (text, indent) => {
        const laidOut = JSON.stringify(JSON.parse(text), null, indent);
        const { value, findings } = readJson(laidOut);
        if (laidOut.includes('__proto__')) return;
        expect(findings).toEqual([]);
        expect(value).toEqual(JSON.parse(laidOut));
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:1a \n\\té，') }), (text) => {
        let isSound = true;
        try {
          JSON.parse(text);
        } catch {
          isSound = false;
        }
        const { value, findings } = readJson(text);
        expect(value !== undefined, text).toBe(isSound);
        if (!isSound) expect(findings.length, text).toBeGreaterThan(0);
      }),
      { numRuns: 2_000 },
    );
  });

  it('knows the line of every value', () => {
    const { lines } = readJson(
      '{\n  "a": 1,\n  "b": {\n    "c": [\n      "x",\n      "y"\n    ]\n  }\n}',
    );
    expect([...lines]).toEqual(
      expect.arrayContaining([
        ['a', 2],
        ['b', 3],
        ['b.c', 4],
        ['b.c.1', 6],
      ]),
    );
  });

  it.each([
    ['{\n  "a": "x"\n  "b": "y"\n}', 2, ', がない'],
    ['{\n  "a": "x",\n}', 2, '最後の値のあとに'],
    ['{\n  "a": "x，\n}', 2, '閉じていません'],
    ['{\n  "a": "x"，\n  "b": "y"\n}', 2, '全角'],
    ['{\n  “a”: "x"\n}', 2, '見出しが " で'],
    ['{\n  "a": “x”\n}', 2, '半角の "'],
    ['{\n  "a": x\n}', 2, '値が " で'],
    ['{\n  "a" "x"\n}', 2, ': がありません'],
    ['{\n  // 名前\n  "a": "x"\n}', 2, '説明は書けません'],
    ['{\n  "a": "x"\n', 3, '} がありません'],
    ['{"a": "x"}\n}', 2, '終わりの }'],
    ['', 1, 'とちゅう'],
    ['{\n  "a": 1,\n  "a": 2\n}', 3, '2回'],
    ['{\n  "a": "x\ty"\n}', 2, 'タブ'],
  ])('%j: line %i', (text, line, words) => {
    const [found] = readJson(text).findings;
    expect(found?.line).toBe(line);
    expect(found?.message).toContain(words);
  });

  it('stands deep nesting', () => expect(readJson('['.repeat(100_000)).findings).toHaveLength(1));
});
