import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMapping } from '../../../src/catalogue/read/yaml-mapping.ts';

const codesOf = (yaml: string) => readMapping(yaml).findings.map(({ code }) => code);

describe('深すぎる入れ子', () => {
  it.each(['[', '{', '{a: ', '- ', '? '])(
    'is one finding at its own line, however deep 「%s」 goes',
    (sign) => {
      fc.assert(
        fc.property(fc.integer({ min: 201, max: 30_000 }), (depth) => {
          const { findings } = readMapping(`name: あ\nsummary:\n  ${sign.repeat(depth)}\n`);
          expect(findings.map(({ code, line }) => [code, line])).toEqual([['yaml-too-deep', 3]]);
        }),
        { numRuns: 20 },
      );
    },
  );

  it('is none in what people write', () => {
    expect(codesOf('name: "見本 [1] {2} - - -"\narea: ["399019"]\n')).toEqual([]);
    expect(codesOf(`summary: "${'[あ] '.repeat(300)}"\n`)).toEqual([]);
  });
});
