import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  editFileAddress,
  filledFileAddress,
  LONGEST_ADDRESS,
  newFileAddress,
  pasteIssueAddress,
} from '../../src/site/links/edit-links.ts';

const REPOSITORY = 'https://github.com/mihon/catalogue';
const PATH = 'content/resources/mihon/mihon/cafe.md';

describe('GitHub のアドレス', () => {
  it('fills in a new file in its folder', () => {
    const address = new URL(filledFileAddress(REPOSITORY, PATH, '---\nname: 見本 & "x" #\n---\n')!);
    expect(address.origin + address.pathname).toBe(
      `${REPOSITORY}/new/main/content/resources/mihon/mihon`,
    );
    expect(Object.fromEntries(address.searchParams)).toEqual({
      filename: 'cafe.md',
      value: '---\nname: 見本 & "x" #\n---\n',
    });
  });

  it('is never longer than GitHub takes, and never carries another address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        const address = filledFileAddress(REPOSITORY, PATH, text);
        if (address === undefined) return;
        expect(address.length).toBeLessThanOrEqual(LONGEST_ADDRESS);
        expect(new URL(address).searchParams.get('value')).toBe(text.toWellFormed());
        expect(new URL(address).hash).toBe('');
      }),
    );
    expect(filledFileAddress(REPOSITORY, PATH, 'あ'.repeat(LONGEST_ADDRESS))).toBeUndefined();
  });

  it('leads to the file that is there, to a report, to an empty folder', () => {
    expect(editFileAddress(REPOSITORY, PATH)).toBe(
      `${REPOSITORY}/edit/main/content/resources/mihon/mihon/cafe.md`,
    );
    expect(newFileAddress(REPOSITORY, '')).toBe(`${REPOSITORY}/new/main/content/resources`);
    const report = pasteIssueAddress(REPOSITORY, PATH, '😀'.repeat(500));
    expect(report.length).toBeLessThanOrEqual(LONGEST_ADDRESS);
    expect(new URL(report).searchParams.get('question')).toContain(
      'content/resources/mihon/mihon/cafe.md',
    );
  });
});
