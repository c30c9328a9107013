import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownFindings } from '../../../src/catalogue/read/markdown.ts';
import { bodyFindings } from '../../../src/domain/rules/body-rules.ts';

const codes = (body: string) => [...new Set(bodyFindings(body).map(({ code }) => code))];

describe('本文のきまり（フォーム）', () => {
  it.each([
    [
      '手芸の道具があります。\n\n## 持ちもの\n\n- 筆記用具\n\n[サイト](https://example.jp/)・<https://example.jp/>',
      [],
    ],
    ['1 < 2 で、a<3 です', []],
    ['<b>あ</b>', ['raw-html']],
    ['<script>alert(1)</script>', ['raw-html']],
    ['[あ](javascript:alert(1))', ['unsafe-link']],
    ['[あ](&#106;avascript:alert(1))', ['unsafe-link']],
    ['[あ][b]\n\n[b]: data:text/html,x', ['unsafe-link']],
    ['![絵](https://example.jp/a.png)', ['remote-image']],
    ['# 大見出し', ['heading-level']],
    ['大見出し\n===', ['heading-level']],
    ['> - # 大見出し', ['heading-level']],
  ])('%j → %j', (body, expected) => expect(codes(body)).toEqual(expected));

  it('never says less than the check', () => {
    const part = fc.constantFrom(
      '<',
      '>',
      '!',
      '[',
      ']',
      '(',
      ')',
      ':',
      '#',
      ' ',
      '\n',
      '=',
      '-',
      '*',
      '`',
      '\\',
      '&#106;',
      'javascript:',
      'https://example.jp/',
      'http:///',
      'mailto:a@b.jp',
      'a',
      'あ',
      'b',
      '/',
      '//',
      '?',
      '"',
      '\t',
      '1.',
      '\r\n',
      '==',
      '<!--',
      '&colon;',
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 14 }).map((parts) => parts.join('')),
        (body) => {
          if (markdownFindings(body.replace(/\r\n?/g, '\n'), 1).length > 0)
            expect(bodyFindings(body), JSON.stringify(body)).not.toEqual([]);
        },
      ),
      { numRuns: 20_000 },
    );
  });
});
