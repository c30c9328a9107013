import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillMarkers } from '../../scripts/docs/fill-markers.ts';
import { DOCUMENTS, madeParts } from '../../scripts/docs/made-parts.ts';
import { fieldTable } from '../../scripts/docs/tables.ts';

describe('文書の表', () => {
  it.each(DOCUMENTS)('%s is up to date (npm run docs)', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(fillMarkers(text, madeParts())).toBe(text);
    expect(text).toMatch(/<!-- \w+:start -->/);
  });

  it('describes every field in Japanese', () => {
    const rows = fieldTable().split('\n').slice(2);
    expect(rows.length).toBeGreaterThan(80);
    expect(rows.filter((row) => !/[ぁ-んァ-ヶ一-鿿]/.test(row.split(' | ')[2] ?? ''))).toEqual([]);
    expect(fieldTable()).toContain('| `name` | いる |');
    expect(fieldTable()).toContain('| `kana` |  |');
  });

  it('leaves what people wrote', () => {
    expect(fillMarkers('a\n<!-- needs:start -->\nold\n<!-- needs:end -->\nb', { needs: 'new', other: 'x' })).toBe('a\n<!-- needs:start -->\nnew\n<!-- needs:end -->\nb');
  });
});
