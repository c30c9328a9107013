import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownFindings, renderMarkdown } from '../../../src/catalogue/read/markdown.ts';
import { isSafeLink } from '../../../src/domain/rules/body-rules.ts';

const ATTACKS: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<iframe src="https://evil.example"></iframe>',
  '<a href="javascript:alert(1)">x</a>',
  '<style>body{display:none}</style>',
  '<!-- --><script>alert(1)</script>',
  '<ScRiPt>alert(1)</sCrIpT>',
  '<details open ontoggle=alert(1)>',
  '<math><mtext></mtext></math>',
  '<object data="data:text/html,x">',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<form action="https://evil.example"><input></form>',
  '[x](javascript:alert(1))',
  '[x](JAVASCRIPT:alert(1))',
  '[x](java\tscript:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](&#x6A;avascript&colon;alert(1))',
  '[x](javascript&#58;alert(1))',
  '[x](%6Aavascript:alert(1))',
  '[x](vbscript:msgbox(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](data:image/svg+xml,<svg onload=alert(1)>)',
  '[x](file:///etc/passwd)',
  '[x](//evil.example/)',
  '[x](/\\evil.example/)',
  '[x](\\\\evil.example\\)',
  '[x](blob:https://evil.example/1)',
  '[x][1]\n\n[1]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '<data:text/html,x>',
  '![x](https://evil.example/pixel.png)',
  '![x](javascript:alert(1))',
  '![x](data:image/png;base64,AAAA)',
  '![x][1]\n\n[1]: https://evil.example/pixel.png',
  '[x](https://ok.example "onmouseover=alert(1)")',
  '`<script>alert(1)</script>`',
  '[<img src=x onerror=alert(1)>](https://ok.example)',
  '<https://ok.example/"onclick="alert(1)>',
];

/** What may stand in rendered HTML: these elements, these attributes, these links. */
const ELEMENTS =
  /^(?:p|h[2-6]|ul|ol|li|a|em|strong|code|pre|blockquote|hr|br|table|thead|tbody|tr|th|td|s)$/;

function assertHarmless(html: string): void {
  for (const [, name = '', rest = ''] of html.matchAll(/<\/?([a-z0-9]+)([^>]*)>/gi)) {
    expect(name).toMatch(ELEMENTS);
    for (const [, attribute = '', value = ''] of rest.matchAll(/([a-z-]+)="([^"]*)"/gi)) {
      expect(['href', 'rel', 'title', 'start', 'style', 'class']).toContain(attribute);
      if (attribute === 'href') expect(isSafeLink(value.replaceAll('&amp;', '&'))).toBe(true);
      if (attribute === 'style') expect(value).toMatch(/^text-align:(?:left|right|center)$/);
    }
  }
  expect(html).not.toMatch(/<(?:script|img|svg|iframe|style|object|base|meta|form)/i);
}

describe('本文の Markdown', () => {
  it.each(ATTACKS)('renders %j harmlessly', (attack) =>
    assertHarmless(renderMarkdown(`まえ\n\n${attack}\n\n文の中 ${attack.split('\n')[0]} あと`)),
  );

  it('reports every attack that is raw HTML, a bad link or an image', () => {
    const silent = new Set([
      '[x](https://ok.example "onmouseover=alert(1)")',
      '`<script>alert(1)</script>`',
      '[x](%6Aavascript:alert(1))',
      '<https://ok.example/"onclick="alert(1)>',
      '[x](java\tscript:alert(1))',
      // Its backslash is encoded, which leaves a harmless path of our own.
      '[x](/\\evil.example/)',
      '[x](\\\\evil.example\\)',
    ]);
    for (const attack of ATTACKS)
      if (!silent.has(attack)) expect(markdownFindings(attack, 1), attack).not.toEqual([]);
  });

  it('keeps what people write', () => {
    expect(
      renderMarkdown(
        '## 見出し\n\n- 一つ\n- **太い**\n\n[見る](https://www.city.mihon.example/) 電話は [こちら](tel:0312345678)',
      ),
    ).toBe(
      '<h2>見出し</h2>\n<ul>\n<li>一つ</li>\n<li><strong>太い</strong></li>\n</ul>\n<p><a href="https://www.city.mihon.example/" rel="noreferrer">見る</a> 電話は <a href="tel:0312345678">こちら</a></p>\n',
    );
    expect(markdownFindings('## 見出し\n\n[見る](https://www.city.mihon.example/)', 1)).toEqual([]);
  });

  it('names the line in the file', () => {
    expect(markdownFindings('一行目\n\n三行目 <b>x</b>', 20).map(({ line }) => line)).toEqual([22]);
    expect(
      markdownFindings('一行目\n二行目 [x](javascript:1)', 20).map(({ line }) => line),
    ).toEqual([21]);
  });

  it('renders anything harmlessly', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<',
            '>',
            'script',
            'javascript:',
            '[',
            ']',
            '(',
            ')',
            '!',
            '"',
            '`',
            '\n',
            '&#58;',
            ' ',
            'a',
            '#',
            'on',
            '=',
            'img',
            '//',
            'data:',
          ),
        ),
        (parts) => {
          assertHarmless(renderMarkdown(parts.join('')));
        },
      ),
      { numRuns: 1500 },
    );
  });
});
