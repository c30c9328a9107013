import { describe, expect, it } from 'vitest';
import { pageText, titleOf, visibleText } from '../../../src/upkeep/links/page-text.ts';
import { parkingReasons } from '../../../src/upkeep/links/parking-signals.ts';

const LONG = '見本市のカフェです。だれでも来られます。'.repeat(60);
const HOME = 'https://www.mihon.example/';
const reasons = (html: string, { asked = HOME, final = '', isPermanent = false } = {}) =>
  parkingReasons({ asked: new URL(asked), final: new URL(final || asked), isPermanent, html });

describe('変わってしまったサイト', () => {
  it.each([
    ['for sale, in English', '<title>mihon.example</title><h1>This domain is for sale!</h1>'],
    ['for sale, in Japanese', '<title>見本</title><p>このドメインは現在販売中です。</p>'],
    [
      'for sale, in the title of a long page',
      `<title>Buy this domain - mihon.example</title><p>${LONG}</p>`,
    ],
    [
      'a registrar in Japan',
      '<title>お知らせ</title><p>このドメインは、お名前.comで取得されています。</p>',
    ],
    ['expired', '<p>This page is parked free.</p>'],
    [
      'advertisements for unused domains',
      `<title>mihon</title><script src="https://www.google.com/adsense/domains/caf.js"></script>${LONG}`,
    ],
    [
      'a dealer inside a short page',
      '<title>mihon.example</title><iframe src="//ww1.sedoparking.com/x"></iframe>',
    ],
    [
      'a dealer and an offer in a long page',
      `<a href="https://www.hugedomains.com/x">mihon</a><p>このドメインは売りに出ています。</p><p>${LONG}</p>`,
    ],
  ])('%s', (_what, html) => expect(reasons(html)).not.toEqual([]));

  it.each([
    ['an ordinary page', `<title>見本カフェ</title><p>${LONG}</p>`],
    ['a short page', '<title>見本カフェ</title><p>準備中です。</p>'],
    ['an empty page', ''],
    [
      'an article about domains',
      `<title>見本の日記</title><p>このドメインは販売中です、という知らせがきました。</p><p>${LONG}</p>`,
    ],
    [
      'a page with a link to a dealer',
      `<title>見本</title><a href="https://sedo.com/">sedo</a><p>${LONG}</p>`,
    ],
    [
      'a short page named as its domain',
      '<title>mihon.example</title><p>見本カフェへようこそ。</p>',
    ],
    [
      'words in a script only',
      `<title>見本</title><script>const a = "buy this domain"</script><p>見本カフェです。</p>`,
    ],
  ])('not %s', (_what, html) => expect(reasons(html)).toEqual([]));

  it.each([
    [
      'a page of its own led to another site’s home',
      {
        asked: 'https://www.mihon.example/cafe',
        final: 'https://other.example/',
        isPermanent: true,
      },
      true,
    ],
    ['a dealer', { final: 'https://www.hugedomains.com/domain_profile.cfm?d=mihon' }, true],
    [
      'the home led to another home for good: a new name',
      { final: 'https://other.example/', isPermanent: true },
      false,
    ],
    ['the home led to another home for now', { final: 'https://other.example/' }, false],
    [
      'another page of another site',
      { asked: 'https://www.mihon.example/cafe', final: 'https://other.example/cafe' },
      false,
    ],
    [
      'the home of the same site',
      { asked: 'https://www.mihon.example/cafe', final: 'https://mihon.example/' },
      false,
    ],
  ])('%s', (_what, where, isParked) =>
    expect(reasons(`<title>見本</title><p>${LONG}</p>`, where).length > 0).toBe(isParked),
  );
});

describe('ページの文字', () => {
  const sjis = new Uint8Array([0x83, 0x4a, 0x83, 0x74, 0x83, 0x46]);
  it('reads Shift_JIS by the header, by the page, by its bytes', () => {
    const join = (head: string) => new Uint8Array([...new TextEncoder().encode(head), ...sjis]);
    for (const [bytes, type] of [
      [sjis, 'text/html; charset=Shift_JIS'],
      [sjis, 'text/html; charset="x-sjis"'],
      [join('<meta charset=sjis>'), 'text/html'],
      [join('<meta http-equiv="Content-Type" content="text/html; charset=windows-31j">'), ''],
      [sjis, 'text/html'],
      [sjis, 'text/html; charset=mihon'],
    ] as const)
      expect(pageText(bytes, type)).toContain('カフェ');
  });

  it('reads UTF-8 that was cut inside a character, EUC-JP, and a title', () => {
    expect(pageText(new TextEncoder().encode('カフェ').subarray(0, 8), 'text/html')).toBe('カフ');
    expect(pageText(new Uint8Array([0xa5, 0xab]), 'text/html; charset=euc-jp')).toBe('カ');
    expect(titleOf('<TITLE lang=ja>\n見本 &amp; カフェ</title>')).toBe('見本 & カフェ');
    expect(
      visibleText(
        '<head><title>x</title></head><body>見本<script>y()</script><style>z</style> カフェ</body>',
      ),
    ).toBe('見本 カフェ');
  });

  it('takes no long time over hostile pages', () => {
    const start = performance.now();
    for (const part of [
      '<script',
      '<title>',
      '<head',
      'このドメインは',
      '<meta charset',
      '&amp',
      '<a href="//',
    ])
      reasons(part.repeat(Math.ceil(262_144 / part.length)));
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
