/** 食いちがい: what a fee says against the words beside it. */
import { describe, expect, it } from 'vitest';
import { readEntry } from '../../../src/catalogue/read/read-entry.ts';
import { contradictionFindings } from '../../../src/domain/rules/contradictions.ts';
import { sampleEntry } from '../../catalogue/sample-content.ts';

describe('費用の食いちがい', () => {
  it.each([
    ['fee: paid\nfee_note: 1日300円。余裕がなければ払わなくてもよい', ['fee']],
    ['fee: paid\nfee_note: 月5,000円（減免あり）', ['fee']],
    ['fee: varies\nfee_note: 1日300円。余裕がなければ払わなくてもよい', []],
    ['fee: paid\nfee_note: 1回100円', []],
    ['fee: paid\nfee_note: 通話料がかかります', []],
  ])('%s', (written, paths) => {
    const text = new TextEncoder().encode(sampleEntry(written));
    const { resource } = readEntry('mihon/a', 'a.md', text);
    expect(contradictionFindings(resource!).map(({ path }) => path.join('.'))).toEqual(paths);
  });
});
