/** おおよその近さ: a distance that promises no more than it knows. It is taken from the middle of a municipality, not from a home. */
import { distanceKm } from './distance.ts';

interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Far away the next kilometre tells nothing. */
const STEPS = [
  { below: 10, step: 1 },
  { below: 50, step: 5 },
  { below: Infinity, step: 10 },
] as const;

/** whole kilometres, at least 1; in steps of 5 from 10 on, of 10 from 50 on */
export function roughKm(from: Point, to: Point): number {
  const km = distanceKm(from, to);
  const { step } = STEPS.find(({ below }) => km < below) ?? STEPS[0];
  return Math.max(1, Math.round(km / step) * step);
}
