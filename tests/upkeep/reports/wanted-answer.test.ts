import { describe, expect, it } from 'vitest';
import { wantedAnswer } from '../../../src/upkeep/reports/wanted-answer.ts';

describe('用紙の「いま募っていること」', () => {
  it('reads what, how many and until when, a line each', () => {
    expect(
      wantedAnswer(
        '食べもの：お米：10kgくらい：2026年12月20日まで\n手伝う人:夕食づくり:2027-03-31\n',
      ),
    ).toEqual({
      wanted: [
        { sort: 'food', what: 'お米', how_many: '10kgくらい', until: '2026-12-20' },
        { sort: 'helpers', what: '夕食づくり', until: '2027-03-31' },
      ],
      isCut: false,
    });
  });

  it.each([
    'お米がほしいです',
    '食べもの：お米',
    '食べもの：お米：ずっと',
    '食べもの：：2026-12-20',
  ])('leaves out %s, and tells', (line) =>
    expect(wantedAnswer(line)).toEqual({ wanted: [], isCut: true }),
  );

  it('is nothing where nothing is written', () => {
    expect(wantedAnswer('')).toEqual({ wanted: [], isCut: false });
  });
});
