/** だれに: which desks of the reader's area stand for a step. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whoForStep, type StepEntry } from '../../../src/domain/guide/who-for-step.ts';
import { KIND_IDS, type KindId } from '../../../src/domain/vocabulary/kind.ts';

const entry = (kind: KindId, more: Partial<StepEntry> = {}): StepEntry => ({
  kind,
  status: { state: 'open' },
  phones: [{ number: '0887-12-1111' }],
  ...more,
});
const desk = entry('self-reliance-desk');
const pantry = entry('food-pantry');

describe('一歩の相手', () => {
  it.each([
    ['その地域の、その種類', ['food-pantry'], [desk, pantry], [desk], 'own', [pantry]],
    [
      '種類は、書いた順',
      ['self-reliance-desk', 'food-pantry'],
      [pantry, desk],
      [],
      'own',
      [desk, pantry],
    ],
    ['その地域になければ、都道府県', ['food-pantry'], [desk], [pantry], 'wide', [pantry]],
    ['どちらにもなければ、何でも聞ける窓口', ['food-pantry'], [desk], [], 'instead', [desk]],
    ['それもなければ、都道府県の窓口', ['food-pantry'], [], [desk], 'instead', [desk]],
    ['何もなければ、ないと言う', ['food-pantry'], [], [], 'none', []],
  ] as const)('%s', (_, kinds, own, wide, from, entries) => {
    expect(whoForStep(kinds, { own, wide })).toEqual({ from, entries });
  });

  it('お休み中、おわった、連絡のしかたのない場所は出さない', () => {
    const none = [
      entry('food-pantry', { status: { state: 'paused' } }),
      entry('food-pantry', { status: { state: 'closed' } }),
      entry('food-pantry', { phones: [] }),
    ];
    expect(whoForStep(['food-pantry'], { own: none, wide: [] }).from).toBe('none');
  });

  it('いつも2つまでで、聞いた種類か、何でも聞ける窓口だけ', () => {
    const kind = fc.constantFrom(...KIND_IDS);
    const entries = fc.array(kind.map((id) => entry(id)));
    fc.assert(
      fc.property(fc.array(kind, { minLength: 1 }), entries, entries, (kinds, own, wide) => {
        const answer = whoForStep(kinds, { own, wide });
        expect(answer.entries.length).toBeLessThanOrEqual(2);
        expect(answer.from === 'none').toBe(answer.entries.length === 0);
        if (answer.from === 'own' || answer.from === 'wide')
          for (const one of answer.entries) expect(kinds).toContain(one.kind);
      }),
    );
  });
});
