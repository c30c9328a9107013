import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceKm } from '../../../src/domain/area/distance.ts';
import { roughKm } from '../../../src/domain/area/rough-distance.ts';

const point = fc.record({
  lat: fc.double({ min: 24, max: 46, noNaN: true }),
  lon: fc.double({ min: 123, max: 146, noNaN: true }),
});

describe('おおよその近さ', () => {
  it('is a whole number, never nothing, near the truth, and no finer than it knows', () => {
    fc.assert(
      fc.property(point, point, (from, to) => {
        const [rough, km] = [roughKm(from, to), distanceKm(from, to)];
        expect(rough).toBeGreaterThanOrEqual(1);
        expect(Math.abs(rough - km)).toBeLessThanOrEqual(Math.max(1, km * 0.26));
        if (km >= 10) expect(rough % 5).toBe(0);
      }),
    );
  });
});
