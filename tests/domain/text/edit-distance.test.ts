import { describe, expect, it } from 'vitest';
import { editDistance, nearMiss } from '../../../src/domain/text/edit-distance.ts';

describe('もしかして', () => {
  it.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['kitten', 'sitting', 3],
    ['a', '', 1],
  ])('%s and %s are %i apart', (a, b, distance) => expect(editDistance(a, b)).toBe(distance));

  it('finds the word that was meant, and none for a strange one', () => {
    const known = ['children-cafeteria', 'food-pantry', 'cafe'];
    expect(nearMiss('childrens_cafeteria', known)).toBe('children-cafeteria');
    expect(nearMiss('foodpantry', known)).toBe('food-pantry');
    expect(nearMiss('zzzzzzzzzz', known)).toBeUndefined();
  });
});
