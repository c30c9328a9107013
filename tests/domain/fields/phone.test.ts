import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFreeMail } from '../../../src/domain/fields/free-mail.ts';
import { phoneDigits, phoneDisplay, phoneHref } from '../../../src/domain/fields/phone.ts';
import { isMobile, phoneFindings } from '../../../src/domain/fields/phone-findings.ts';
import { phoneCaution } from '../../../src/words/ja/phone.ts';

/** written, shown, dialled */
const GOOD: readonly (readonly [string, string, string])[] = [
  ['03-1234-5678', '03-1234-5678', 'tel:0312345678'],
  ['０３－１２３４－５６７８', '03-1234-5678', 'tel:0312345678'],
  ['0312345678', '03-1234-5678', 'tel:0312345678'],
  ['(042)735-3000', '042-735-3000', 'tel:0427353000'],
  ['0425163981', '042-516-3981', 'tel:0425163981'],
  ['0120-279-338', '0120-279-338', 'tel:0120279338'],
  ['0120-0-78310', '0120-0-78310', 'tel:0120078310'],
  ['0570-064-556', '0570-064-556', 'tel:0570064556'],
  ['050-3655-0279', '050-3655-0279', 'tel:05036550279'],
  ['04992-2-4421', '04992-2-4421', 'tel:0499224421'],
  ['06-1234-5678', '06-1234-5678', 'tel:0612345678'],
  ['04-2900-0000', '04-2900-0000', 'tel:0429000000'],
  ['04-7100-0000', '04-7100-0000', 'tel:0471000000'],
  ['110', '110', 'tel:110'],
  ['188', '188', 'tel:188'],
  ['#8008', '#8008', 'tel:%238008'],
  ['＃７１１９', '#7119', 'tel:%237119'],
  ['03-1234-5678 内線123', '03-1234-5678（内線123）', 'tel:0312345678,,123'],
  ['03-1234-5678（内線 123）', '03-1234-5678（内線123）', 'tel:0312345678,,123'],
];

const BAD: readonly (readonly [string, string])[] = [
  ['', '空'],
  ['73-6155', '市外局番'],
  ['03-1234-567', 'けた数'],
  ['03-1234-56789', 'けた数'],
  ['03-1234-5678、03-1111-2222', '2つ以上'],
  ['03-1234-5678 / 03-1111-2222', '2つ以上'],
  ['TEL 03-1234-5678', '数字でない'],
  ['でんわ', '数字でない'],
  ['+81-3-1234-5678', '国番号'],
  ['#80', '知らない短い番号'],
  ['090-1234-567', 'けた数'],
  // A slip of one sign: there is no such area code of two digits.
  ['05-5829-0000', 'ない市外局番'],
  ['(02)1234-5678', 'ない市外局番'],
];

describe('電話番号', () => {
  it.each(GOOD)('%s is shown as %s and dialled as %s', (written, shown, dialled) => {
    expect(phoneFindings(written)).toEqual([]);
    expect(phoneDisplay(written)).toBe(shown);
    expect(phoneHref(written)).toBe(dialled);
  });

  it.each(BAD)('refuses %s: %s', (written, part) => {
    const [finding] = phoneFindings(written);
    expect(finding?.message).toContain(part);
    expect(finding?.fix).not.toBe('');
  });

  it('knows mobiles, free mail and numbers that may fail', () => {
    expect(isMobile('090-1234-5678')).toBe(true);
    expect(isMobile('050-1234-5678')).toBe(false);
    expect(isFreeMail('mihon@gmail.com')).toBe(true);
    expect(isFreeMail('soudan@city.mihon.example')).toBe(false);
    expect(phoneCaution('#8008')).toContain('IP電話');
    expect(phoneCaution('0570-000-000')).toContain('通話料');
    expect(phoneCaution('03-1234-5678')).toBeUndefined();
  });

  it('dials digits only, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (written) => {
        expect(phoneHref(written)).toMatch(/^tel:(?:%23|[\d#])*(?:,,\d{1,6})?$/);
        expect(phoneDigits(written)).toMatch(/^[\d#]*$/);
      }),
    );
  });
});
