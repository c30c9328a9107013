import { describe, expect, it } from 'vitest';
import {
  fragmentOf,
  readField,
  readFragment,
  readNewPlace,
} from '../../../src/islands/edit/edit-fragment.ts';

describe('アドレスの # のあと', () => {
  it.each([
    ['', 'new'],
    ['#new', 'new'],
    ['#id=tokyo/nerima/x', 'tokyo/nerima/x'],
    ['#id=tokyo%2Fnerima%2Fx', 'tokyo/nerima/x'],
    ['#id=national/x-1/', 'national/x-1'],
    ['#id=', undefined],
    ['#id=%', undefined],
    ['#id=../../etc', undefined],
    ['#id=tokyo', undefined],
    ['#id=a/b/c/d', undefined],
    ['#id=__proto__/x', undefined],
    ['#id=javascript:alert(1)', undefined],
    ['#event', 'event'],
    ['#%23event', 'event'],
    ['#event&area=131202', 'event'],
    ['#event=tokyo/nerima/2026-12-05-mobile', 'event=tokyo/nerima/2026-12-05-mobile'],
    ['#event=2026-12-05-mobile/&utm_source=a', 'event=2026-12-05-mobile'],
    ['#event%3Dtokyo%252Fnerima%252Fx', 'event=tokyo/nerima/x'],
    ['#event=a/b/c/d/e', 'event=a/b/c/d/e'],
    ['#event=a/b/c/d/e/f', 'event='],
    ['#event=../../etc', 'event='],
    ['#event=__proto__', 'event='],
    ['#event=javascript:alert(1)', 'event='],
    ['#event=', 'event'],
    ['#events', 'new'],
    ['#x', 'new'],
    ['#main', 'new'],
    ['#id%3Dtokyo%252Fnerima%252Fx', 'tokyo/nerima/x'],
    ['#id=tokyo%252Fnerima%252Fx', 'tokyo/nerima/x'],
    ['#id=tokyo/nerima/x&utm_source=a', 'tokyo/nerima/x'],
    [`#id=${'a'.repeat(600)}/b`, undefined],
  ])('%s → %s', (fragment, target) => expect(readFragment(fragment)).toBe(target));

  it.each([
    ['#id=tokyo/nerima/x&field=hours', 'hours'],
    ['#id=tokyo/nerima/x&amp;field=walk_in', 'walk_in'],
    ['#id%3Dtokyo%2Fnerima%2Fx%26field%3Dhours', 'hours'],
    ['#id=tokyo/nerima/x', undefined],
    ['#id=tokyo/nerima/x&field=../a', undefined],
    ['#field=hours', undefined],
    ['#new', undefined],
  ])('%s の欄 → %s', (fragment, field) => {
    expect(readField(fragment)).toBe(field);
    if (field !== undefined) expect(readFragment(fragment)).toBe('tokyo/nerima/x');
  });

  it.each([
    ['#kind=supportive-employer', 'supportive-employer'],
    ['#kind=food-pantry&utm_source=a', 'food-pantry'],
    ['#kind=dv-center', undefined],
    ['#kind=constructor', undefined],
    ['#id=tokyo/nerima/x', undefined],
    ['#new', undefined],
  ])('%s の種類 → %s', (fragment, kind) => {
    expect(readNewPlace(fragment)).toEqual(kind === undefined ? {} : { kind });
    if (kind !== undefined) expect(readFragment(fragment)).toBe('new');
  });

  it.each([
    ['#area=131202', { area: ['131202'] }],
    ['#area=131202&kind=food-pantry', { area: ['131202'], kind: 'food-pantry' }],
    ['#area=131203', {}],
    ['#area=練馬区', {}],
  ])('%s の地域 → %j', (fragment, known) => {
    expect(readNewPlace(fragment)).toEqual(known);
    expect(readFragment(fragment)).toBe('area' in known ? 'new' : undefined);
  });

  it('corrects a place whose address names an area too', () => {
    expect(readFragment('#id=tokyo/nerima/x&area=131202')).toBe('tokyo/nerima/x');
  });

  it('leaves no kind of violence in the address', () => {
    expect(readFragment('#kind=dv-center')).toBeUndefined();
  });

  it('is written as it is read', () => {
    for (const target of ['new', 'event', 'event=tokyo/nerima/x', 'tokyo/nerima/x'])
      expect(readFragment(fragmentOf(target))).toBe(target);
  });
});

it('leads to the form of a meeting, with its area', () => {
  expect(fragmentOf('event')).toBe('#event');
  expect(readNewPlace('#event&area=131202')).toEqual({ area: ['131202'] });
});

it('leads to a field of a meeting that is there', () => {
  expect(readField('#event=tokyo/nerima/x&field=cancelled')).toBe('cancelled');
  expect(readFragment('#event=tokyo/nerima/x&field=cancelled')).toBe('event=tokyo/nerima/x');
});
