import { describe, expect, it } from 'vitest';
import {
  audiencesOf,
  audiencesRequired,
  capacityOn,
  nextFromOn,
  servesOf,
} from '../../../src/domain/entry/welcome.ts';

describe('だれのための場所か', () => {
  it('takes the entry’s own word before its kind’s', () => {
    expect(servesOf({ kind: 'hikikomori-center' })).toBe('residents');
    expect(servesOf({ kind: 'hikikomori-center', serves: 'prefecture' })).toBe('prefecture');
    expect(servesOf({ kind: 'salon' })).toBeUndefined();
  });

  it('adds the audiences of its kind to its own, level by level', () => {
    expect(audiencesOf({ kind: 'cafe' })).toEqual({});
    expect(audiencesOf({ kind: 'cafe', for: { dementia: 'mainly' } })).toEqual({
      dementia: 'mainly',
    });
    expect(audiencesOf({ kind: 'continuous-b', for: { mental: 'mainly' } })).toEqual({
      disability: 'only',
      mental: 'mainly',
    });
    expect(audiencesOf({ kind: 'ibasho-hikikomori', for: { hikikomori: 'mainly' } })).toEqual({
      hikikomori: 'mainly',
    });
  });

  it('is for anyone where the entry says so, but for 女性だけ', () => {
    expect(audiencesOf({ kind: 'disability-core-center', for: 'anyone' })).toEqual({});
    expect(audiencesOf({ kind: 'cafe', for_women: true })).toEqual({ women: 'only' });
    expect(
      audiencesOf({ kind: 'ibasho-hikikomori', for_women: true, for: { women: 'mainly' } }),
    ).toEqual({ hikikomori: 'only', women: 'only' });
    expect(audiencesOf({ kind: 'cafe', for_women: false })).toEqual({});
  });

  it('tells whom one must be from whom it mostly sees', () => {
    expect(audiencesRequired({ hikikomori: 'mainly', women: 'only', family: undefined })).toEqual([
      'women',
    ]);
  });
});

describe('空き', () => {
  const full = { state: 'full', on: '2026-11-20' } as const;

  it.each([
    ['2026-11-19', undefined],
    ['2026-11-20', 'full'],
    ['2026-12-20', 'full'],
    ['2026-12-21', undefined],
  ])('on %s: %s', (today, state) => expect(capacityOn(full, today)).toBe(state));

  it('is not known where nobody said it', () =>
    expect(capacityOn(undefined, '2026-11-20')).toBeUndefined());

  it('forgets the day from which there is room once it has come', () => {
    expect(nextFromOn('2026-12-01', '2026-11-30')).toBe('2026-12-01');
    expect(nextFromOn('2026-12-01', '2026-12-01')).toBeUndefined();
    expect(nextFromOn(undefined, '2026-12-01')).toBeUndefined();
  });
});
