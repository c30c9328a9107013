import { describe, expect, it } from 'vitest';
import { likelyTwins } from '../../../src/domain/rules/likely-twin.ts';

const others = [
  { id: 'mihon/mihon/a', name: 'NPO法人 見本こども食堂', phones: [{ number: '03-0000-0000' }] },
  { id: 'mihon/mihon/b', name: '見本サロン', phones: [{ number: '#8008' }] },
];
const found = (place: Parameters<typeof likelyTwins>[0], own?: string) => likelyTwins(place, others, own).map(({ record, same }) => `${record.id} ${same}`);

describe('もうのっているかもしれない場所', () => {
  it.each([
    [{ name: '見本子ども食堂' }, ['mihon/mihon/a name']],
    [{ name: 'ほかの名前', phones: [{ number: '(03)0000-0000' }] }, ['mihon/mihon/a phone']],
    // A short number belongs to many.
    [{ name: 'ほかの名前', phones: [{ number: '#8008' }] }, []],
    [{ name: '' }, []],
  ])('%j → %j', (place, expected) => expect(found(place)).toEqual(expected));

  it('is not its own twin', () => expect(found(others[0]!, 'mihon/mihon/a')).toEqual([]));
});
