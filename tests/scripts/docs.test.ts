import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillMarkers } from '../../scripts/docs/fill-markers.ts';
import { DOCUMENTS, madeParts } from '../../scripts/docs/made-parts.ts';
import { areaOwners } from '../../scripts/docs/form-parts.ts';
import { fieldTable } from '../../scripts/docs/tables.ts';

describe('文書の表', () => {
  it.each(DOCUMENTS)('%s is up to date (npm run docs)', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(fillMarkers(text, madeParts())).toBe(text);
    expect(text).toMatch(/(?:<!--|#) [\w-]+:start/);
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

  it('fills comments of the other kind at their own indent', () => {
    expect(fillMarkers('a:\n  # ids:start\n  - old\n  # ids:end\nb', { ids: '- 1\n- 2' })).toBe('a:\n  # ids:start\n  - 1\n  - 2\n  # ids:end\nb');
    expect(fillMarkers('# ids:start\nmine\n# ids:end', { ids: (written) => `${written}!` })).toBe('# ids:start\nmine!\n# ids:end');
  });

  it('keeps the owners that people named, also of areas it does not know', () => {
    const owners = areaOwners('content', '/content/resources/tokyo/nerima/ @mihon\n# /content/resources/tokyo/ @owner\n/content/resources/mihon/ @mihon').split('\n');
    expect(owners).toContain('/content/resources/tokyo/nerima/ @mihon');
    expect(owners.filter((line) => line.includes('/nerima/'))).toHaveLength(1);
    expect(owners.at(-1)).toBe('/content/resources/mihon/ @mihon');
    expect(owners).toContain('# /content/resources/tokyo/chuo/ @owner # 中央区');
    expect(areaOwners('content', owners.join('\n')).split('\n')).toEqual(owners);
  });
});
