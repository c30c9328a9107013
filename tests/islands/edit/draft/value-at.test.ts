import { describe, expect, it } from 'vitest';
import { listAt, textOf, withValue } from '../../../../src/islands/edit/draft/value-at.ts';

describe('欄の値', () => {
  it.each([
    [{}, ['name'], '見本', { name: '見本' }],
    [{ name: 'a', kind: 'b' }, ['name'], undefined, { kind: 'b' }],
    [{}, ['phones', 0, 'number'], '1', { phones: [{ number: '1' }] }],
    [
      { phones: [{ number: '1', label: 'x' }, { number: '2' }] },
      ['phones', 0, 'label'],
      undefined,
      { phones: [{ number: '1' }, { number: '2' }] },
    ],
    [{ location: 'hidden' }, ['location', 'address'], 'x', { location: { address: 'x' } }],
    [{ hours: ['a'] }, ['hours', 0], '', { hours: [''] }],
  ] as const)('%j at %j = %j', (values, path, value, expected) => {
    const before = JSON.stringify(values);
    expect(withValue(values, path, value)).toEqual(expected);
    expect(JSON.stringify(values)).toBe(before);
  });

  it('reads what is there and nothing else', () => {
    const values = { phones: [{ number: '1' }], name: 'a' };
    expect([
      textOf(values, ['phones', 0, 'number']),
      textOf(values, ['phones', 1, 'number']),
      textOf(values, ['name', 'x']),
      listAt(values, ['name']),
    ]).toEqual(['1', '', '', []]);
  });
});
