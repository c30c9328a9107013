import { describe, expect, it } from 'vitest';
import { folderOf, isEntryId } from '../../../src/domain/fields/entry-id.ts';
import { realCatalogue } from '../../catalogue/real-catalogue.ts';

describe('id', () => {
  it('knows every id of the catalogue', () => {
    const { resources } = realCatalogue();
    expect(resources.map(({ id }) => id).filter((id) => !isEntryId(id))).toEqual([]);
    expect(resources.length).toBeGreaterThan(0);
  });

  it.each([
    '',
    'cafe',
    '../x',
    'tokyo/../x',
    '/tokyo/x',
    'tokyo/x/',
    'tokyo//x',
    'tokyo/nerima/a.json',
    'tokyo/Nerima/a',
    'tokyo/ねりま/a',
    'tokyo/nerima/a?b',
    'tokyo/-a',
    'tokyo/a-',
    'https://example.jp/a',
    '__proto__',
    `tokyo/${'a'.repeat(200)}`,
    3,
    null,
    undefined,
    {},
    ['tokyo/a'],
  ])('refuses %j', (value) => {
    expect(isEntryId(value)).toBe(false);
  });

  it('names the folder', () => {
    expect(folderOf('mihon/mihon/cafe')).toBe('mihon/mihon/');
  });
});
