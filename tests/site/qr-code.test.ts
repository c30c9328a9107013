import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrCode, qrStrokes } from '../../src/site/print/qr-code.ts';

const address = 'https://example.jp/catalogue/resources/mihon/mihon/cafe/';

describe('QR コード', () => {
  it('draws every dark module and no other', () => {
    const { size, path } = qrCode(address);
    const drawn = new Set(
      [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)].flatMap(([, x, y, run]) =>
        Array.from({ length: Number(run) }, (_, step) => `${Number(x) + step},${y}`),
      ),
    );
    const { data } = encode(address, { ecc: 'M', border: 4 });
    expect(size).toBe(data.length);
    expect(drawn).toEqual(
      new Set(data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x},${y}`] : [])))),
    );
    expect(path.replace(/M\d+ \d+h\d+v1h-\d+z/g, '')).toBe('');
  });

  it('leaves the quiet zone free', () => {
    const { size, path } = qrCode(address);
    const xs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].flatMap(([, x, y, run]) => [
      Number(x),
      Number(y),
      Number(x) + Number(run) - 1,
    ]);
    expect(Math.min(...xs)).toBe(4);
    expect(Math.max(...xs)).toBe(size - 5);
  });

  it('draws the same modules as strokes, under its own mask', () => {
    const { size, path } = qrStrokes(address);
    const drawn = new Set<string>();
    let [x, y] = [0, 0];
    for (const [, start, gap, run] of path.matchAll(/(?:M(\d+ \d+)\.5|m(\d+) 0)h(\d+)/g)) {
      if (start) [x, y] = start.split(' ').map(Number) as [number, number];
      else x += Number(gap);
      for (let step = 0; step < Number(run); step += 1) drawn.add(`${x + step},${y}`);
      x += Number(run);
    }
    const { data } = encode(address, { ecc: 'M', border: 4, maskPattern: 3 });
    expect(size).toBe(data.length);
    expect(drawn).toEqual(
      new Set(
        data.flatMap((row, at) => row.flatMap((isDark, one) => (isDark ? [`${one},${at}`] : []))),
      ),
    );
  });
});
