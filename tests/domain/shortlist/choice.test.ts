import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CHOICE_IDS,
  idsChosen,
  LONGEST_WORD,
  markOf,
  NO_CHOICES,
  readMark,
  UNFIT_REASONS,
  withChoice,
  withReason,
  withWord,
  type Choices,
} from '../../../src/domain/shortlist/choice.ts';
import {
  readShortlistText,
  writeShortlistText,
} from '../../../src/domain/shortlist/shortlist-file.ts';
import { withMark, withoutMark, type Shortlist } from '../../../src/domain/shortlist/shortlist.ts';

const DAY = '2026-11-22';
const [A, B] = ['mihon/mihon/a', 'mihon/mihon/b'];
const unfit = withChoice(NO_CHOICES, A, 'unfit');

/** presses, in any order */
const anyPress = fc.oneof(
  fc.record({ id: fc.constantFrom(A, B), choice: fc.constantFrom(...CHOICE_IDS) }),
  fc.record({ id: fc.constantFrom(A, B), reason: fc.constantFrom(...UNFIT_REASONS) }),
  fc.record({ id: fc.constantFrom(A, B), word: fc.string({ minLength: 1, maxLength: 90 }) }),
);
const anyChoices = fc.array(anyPress, { maxLength: 20 }).map((presses) =>
  presses.reduce<Choices>((choices, press) => {
    if ('choice' in press) return withChoice(choices, press.id, press.choice);
    if ('reason' in press) return withReason(choices, press.id, press.reason);
    return withWord(choices, press.id, press.word);
  }, NO_CHOICES),
);

describe('えらぶ・あとで・合わない', () => {
  it('takes one of the three, and takes it back when it is pressed again', () => {
    const later = withChoice(unfit, A, 'later');
    expect(idsChosen(later, 'later')).toEqual([A]);
    expect(idsChosen(later, 'unfit')).toEqual([]);
    expect(withChoice(later, A, 'later').size).toBe(0);
  });

  it('takes reasons for what does not fit, and for nothing else', () => {
    const reasons = withReason(withReason(unfit, A, 'full'), A, 'far');
    expect(reasons.get(A)).toEqual({ choice: 'unfit', reasons: ['far', 'full'] });
    expect(withReason(reasons, A, 'far').get(A)?.reasons).toEqual(['full']);
    const chosen = withChoice(NO_CHOICES, A, 'chosen');
    expect(withReason(chosen, A, 'far')).toBe(chosen);
    expect(withWord(chosen, A, 'x')).toBe(chosen);
  });

  it('forgets the words of one’s own with their reason', () => {
    const worded = withWord(withReason(unfit, A, 'other'), A, '駅から坂');
    expect(worded.get(A)?.word).toBe('駅から坂');
    expect(withReason(worded, A, 'other').get(A)?.word).toBeUndefined();
  });

  it('holds words within their length, reasons only where something does not fit', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        for (const { choice, reasons = [], word = '' } of choices.values()) {
          expect(word.length).toBeLessThanOrEqual(LONGEST_WORD);
          if (choice !== 'unfit') expect([reasons.length, word]).toEqual([0, '']);
        }
      }),
    );
  });

  it('carries codes into つなぎ帳 and back, never words of one’s own', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const list = [...choices].reduce<Shortlist>(
          (all, [id, choice]) => withMark(all, id, DAY, markOf(choice)),
          [{ id: B, addedOn: DAY }],
        );
        const text = writeShortlistText(list);
        expect(readShortlistText(text)).toEqual({ list, flaws: [] });
        expect(text).not.toContain('"word"');
        for (const { id, mark } of list) expect(mark?.choice).toBe(choices.get(id)?.choice);
        expect(withoutMark(withoutMark(list, A), B)).toEqual(
          list.map(({ id, addedOn }) => ({ id, addedOn })),
        );
      }),
    );
  });

  it.each([
    [{ choice: 'later' }, { choice: 'later' }],
    [
      { choice: 'unfit', reasons: ['full', 'x', 'far'], word: '山田さん' },
      { choice: 'unfit', reasons: ['far', 'full'] },
    ],
    [{ choice: 'chosen', reasons: ['far'] }, { choice: 'chosen' }],
    [{ choice: 'x' }, undefined],
    [{ choice: 'unfit', reasons: 'far' }, { choice: 'unfit' }],
    ['chosen', undefined],
    [null, undefined],
  ])('reads %j', (written, mark) => {
    expect(readMark(written)).toEqual(mark);
  });
});
