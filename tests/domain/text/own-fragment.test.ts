/** アドレスの「#」のあと: 自分の言葉と、よその言葉 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOwnFragment } from '../../../src/domain/text/own-fragment.ts';
import { readAge } from '../../../src/domain/text/typed-age.ts';

const NAMES = ['place', 'ids', 'view'];
const read = (fragment: string) => readOwnFragment(fragment, NAMES)?.words;

describe('自分のアドレスを読む', () => {
  it.each([
    '#main',
    '#top',
    '#foo=1',
    '#utm_source=line&utm_medium=x',
    '#fbclid=abc',
    '#:~:text=x',
    '#%',
    '#%E0%A4%A',
    '#place',
    '#/',
    '#!/place',
    '#__proto__=1',
  ])('%s はよそのもの', (fragment) => {
    expect(read(fragment)).toBeUndefined();
  });

  it('空は、何もえらんでいないこと', () => {
    expect(read('')).toEqual([]);
    expect(read('#')).toEqual([]);
  });

  it('宣伝の言葉は読みとばし、知らない言葉は残して伝える', () => {
    expect(read('#place=1&utm_source=line&fbclid=2')).toEqual([['place', '1']]);
    expect(read('#place=1&foo=2')).toEqual([
      ['place', '1'],
      ['foo', '2'],
    ]);
  });

  it('何度か重ねて符号化されたリンクも、同じに読む', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.constantFrom(...NAMES), fc.stringMatching(/^[a-z0-9/,:.\-ぁ-ん]{1,12}$/)),
          { minLength: 1, maxLength: 4 },
        ),
        fc.integer({ min: 0, max: 2 }),
        fc.integer({ min: 0, max: 2 }),
        (words, whole, each) => {
          const times = (text: string, count: number): string =>
            count === 0 ? text : times(encodeURIComponent(text), count - 1);
          const text = words.map(([name, value]) => `${name}=${times(value, each)}`).join('&');
          expect(read(`#${times(text, whole)}`)).toEqual(words);
        },
      ),
    );
    expect(read('#place=1&amp;view=x')).toEqual([
      ['place', '1'],
      ['view', 'x'],
    ]);
    expect(read('#%23place%3D1')).toEqual([['place', '1']]);
  });
});

describe('打たれた年齢', () => {
  it.each([
    ['24', 24],
    ['２４', 24],
    ['24歳', 24],
    [' 24 才', 24],
    ['満18さい', 18],
    ['0', 0],
    ['120', 120],
  ])('「%s」を読む', (typed, age) => expect(readAge(typed)).toBe(age));
  it.each(['', 'abc', '121', '20代', '-3', '2.5', '二十'])('「%s」は読まない', (typed) =>
    expect(readAge(typed)).toBeUndefined(),
  );
});
