import { describe, expect, it } from 'vitest';
import {
  allOff,
  namedDaysOff,
  newDaysOff,
  putOff,
  withDay,
} from '../../../src/domain/written/called-off.ts';

describe('中止・延期を書く', () => {
  it('names no day where all are off', () => {
    expect(allOff('2026-11-22')).toEqual({ on: '2026-11-22' });
    expect(namedDaysOff(allOff('2026-11-22'))).toBeUndefined();
    expect(namedDaysOff({ on: '', days: ['', ' '] })).toBeUndefined();
    expect(namedDaysOff(undefined)).toBeUndefined();
  });

  it('names the days that are put off, so that a new one is open', () => {
    expect(putOff('2026-11-22', ['2026-12-05'], '延期')).toEqual({
      on: '2026-11-22',
      days: ['2026-12-05'],
      note: '延期',
    });
    expect(putOff('2026-11-22', [], '延期')).toEqual({ on: '2026-11-22', note: '延期' });
    const daily = Array.from({ length: 61 }, (_, at) => `day ${at}`);
    expect(putOff('2026-11-22', daily, '延期')).toEqual({ on: '2026-11-22', note: '延期' });
  });

  it('takes one day out, and puts it back', () => {
    const all = ['2026-12-05', '2026-12-19'];
    const one = withDay(undefined, all, '2026-12-05');
    expect(one).toEqual(['2026-12-19']);
    expect(withDay(one, all, '2026-12-05')).toEqual(all);
  });

  it('finds the days that were written while all was off', () => {
    const before = { on: ['2026-12-05 13:00-16:00'] };
    const on = ['2026-12-05', '2026年12月12日', '12月13日', ''];
    expect(newDaysOff(before, { on, cancelled: { on: '2026-11-22' } })).toEqual(['2026-12-12']);
    expect(newDaysOff(before, { on, cancelled: { on: '', days: ['2026-12-05'] } })).toEqual([]);
    expect(newDaysOff(before, { on })).toEqual([]);
    expect(newDaysOff({ on: '2026-12-05' }, { on: ['2026-12-05'], cancelled: {} })).toEqual([]);
    expect(newDaysOff({}, { on: '2026-12-05', cancelled: { days: '2026-12-05' } })).toEqual([]);
    expect(newDaysOff({}, { cancelled: {} })).toEqual([]);
  });
});
