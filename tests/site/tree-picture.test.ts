/** つながりの絵: pure layout; nothing lies over another, and every text stays in its box. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitted, treePicture, WIDTH, type TreeRow } from '../../src/site/build/tree-picture.ts';

const row = fc.record({
  label: fc.string({ unit: fc.constantFrom('見', '本', 'a', ' ', 'ー', '１'), maxLength: 60 }),
  depth: fc.constantFrom(0 as const, 1 as const, 2 as const),
  style: fc.constantFrom('hub' as const, 'thick' as const, 'solid' as const, 'step' as const),
});

describe('つながりの絵', () => {
  it('lays the boxes under each other, inside the picture', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), fc.boolean(), (rows, hasArc) => {
        const { boxes, height, arcs } = treePicture(rows, hasArc ? [[0, rows.length - 1]] : []);
        boxes.forEach((box, index) => {
          expect(box.x + box.width).toBeLessThanOrEqual(WIDTH);
          expect(box.y + box.height).toBeLessThanOrEqual(height);
          const next = boxes[index + 1];
          if (next) expect(box.y + box.height).toBeLessThan(next.y);
        });
        expect(arcs.length).toBe(hasArc ? 1 : 0);
      }),
    );
  });

  it('hangs each row from the nearest one that is one step out', () => {
    const rows: readonly TreeRow[] = [
      { label: '会', depth: 0, style: 'hub' },
      { label: '甲', depth: 1, style: 'solid' },
      { label: '道', depth: 2, style: 'step' },
      { label: '乙', depth: 1, style: 'dashed' },
    ];
    const { lines, boxes } = treePicture(rows);
    expect(lines.map(({ isArrow }) => isArrow)).toEqual([false, true, false]);
    const [, toStep, toSecond] = lines;
    expect(toStep!.path).toContain(`M${boxes[1]!.x + 11} `);
    expect(toSecond!.path).toContain(`M${boxes[0]!.x + 11} `);
  });

  it('cuts a label that its box does not hold, and leaves others whole', () => {
    expect(fitted('見本会', 300)).toBe('見本会');
    const cut = fitted('見本'.repeat(40), 100);
    expect(cut.endsWith('…')).toBe(true);
    expect([...cut].length * 13).toBeLessThanOrEqual(100 - 16);
  });
});
