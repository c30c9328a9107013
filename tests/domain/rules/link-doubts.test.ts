/** まぎらわしいアドレス: no way of writing goes round the doubts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSafeLink } from '../../../src/domain/rules/body-rules.ts';
import { isSpoofed, linkDoubts } from '../../../src/domain/rules/link-doubts.ts';
import { isWebAddress, webHost } from '../../../src/domain/fields/web-address.ts';

const codeOf = (address: string) => linkDoubts(address)[0]?.code;

describe('まぎらわしいアドレス', () => {
  it.each([
    ['https:///xn--80ak6aa92e.com/', 'misleading-link'],
    ['https:\\\\xn--80ak6aa92e.com\\', 'misleading-link'],
    ['https:xn--80ak6aa92e.com', 'misleading-link'],
    ['https:/\\/XN--80AK6AA92E.com', 'misleading-link'],
    ['https:///127.0.0.1/', 'local-link'],
    ['http://2130706433/', 'local-link'],
    ['http://0x7f.1/', 'local-link'],
    ['http://0177.0.0.1/', 'local-link'],
    ['http://127.1:8080/', 'local-link'],
    ['http://[::1]/', 'local-link'],
    ['http://[::ffff:127.0.0.1]:80/', 'local-link'],
    ['http://8.8.8.8./', 'local-link'],
    ['HTTP://LOCALHOST/', 'local-link'],
    ['http://nas.LAN:5000/', 'local-link'],
    ['https:///bit.ly/x', 'roundabout-link'],
    ['http://ur0.biz/x', 'roundabout-link'],
    ['https://BIT.LY/x', 'roundabout-link'],
    ['https://bit.ly:443/x', 'roundabout-link'],
    ['https://bit.ly:8443/x', 'roundabout-link'],
    ['https://bit.ly./x', 'roundabout-link'],
    ['https://%62it.ly/x', 'roundabout-link'],
    ['https://www.bit.ly/x', 'roundabout-link'],
    ['https://www.city.example.jp@evil.example/', 'misleading-link'],
    ['https://a:b@evil.example/', 'misleading-link'],
    ['https://www.city.example.jp%2F@evil.example/', 'misleading-link'],
    ['https://gооgle.com/', 'misleading-link'],
    ['https:///gооgle.com/', 'misleading-link'],
    ['https://g%D0%BE%D0%BEgle.com/', 'misleading-link'],
    ['https://a.jp/?fbclid=1', 'roundabout-link'],
    ['https://a.jp/?x=1&utm%5Fsource=a', 'roundabout-link'],
    ['https://www.google.com:443/url?q=https://a.jp', 'roundabout-link'],
    ['https:///l.facebook.com/l.php?u=x', 'roundabout-link'],
    ['https://www-city-mihon-lg-jp.cache.yimg.jp/a.html', 'roundabout-link'],
    ['https://d0000mihon.cloudfront.net/kosodate/try.html', 'roundabout-link'],
    ['https://日本語.example/', undefined],
    ['https://www.city.mihon.example/a?b=c', undefined],
    ['https://www.city.mihon.example:8443/', undefined],
    ['https://WWW.City.Mihon.Example/', undefined],
  ])('%s → %s', (address, code) => expect(codeOf(address)).toBe(code));

  it.each([
    'https:///evil.example/',
    'https:\\\\evil.example',
    'https:/evil.example',
    'https:evil.example',
    'https://a@evil.example/',
    'https://@evil.example/',
    'https://:@evil.example/',
    'https://evil.example./',
    'https://%65vil.example/',
    'https://intra/',
    'ftp://a.example/',
    'https://',
  ])('%s は、アドレスとして使えない', (address) => {
    expect(isWebAddress(address)).toBe(false);
    expect(isSafeLink(address)).toBe(false);
  });

  it('見えるアドレスと、ブラウザの行き先をくらべる', () => {
    expect(isSpoofed('www.city.example.jp', 'https:///evil.example/')).toBe(true);
    expect(isSpoofed('www.city.example.jp', 'https://www.city.example.jp@evil.example/')).toBe(
      true,
    );
    expect(isSpoofed('https://www.city.example.jp/', 'https://WWW.CITY.EXAMPLE.JP:443/a')).toBe(
      false,
    );
    expect(isSpoofed('city.example.jp', 'https:///www.city.example.jp/')).toBe(false);
  });

  it('書きかたを変えても、疑いは同じ', () => {
    const hosts = fc.constantFrom(
      'bit.ly',
      '127.0.0.1',
      'xn--80ak6aa92e.com',
      'nas.local',
      'gооgle.com',
      '10.0.0.1',
    );
    const scheme = fc.constantFrom('http', 'https', 'HTTPS', 'hTTp');
    const slashes = fc
      .array(fc.constantFrom('/', '\\'), { minLength: 2, maxLength: 5 })
      .map((signs) => signs.join(''));
    fc.assert(
      fc.property(
        hosts,
        scheme,
        slashes,
        fc.constantFrom('', ':443', ':8080', ':80'),
        fc.constantFrom('/', '/x?y#z', '', '\\x'),
        fc.boolean(),
        (host, start, marks, port, rest, isLoud) => {
          const address = `${start}:${marks}${isLoud ? host.toUpperCase() : host}${port}${rest}`;
          expect(webHost(address)?.ascii).toBe(new URL(`https://${host}/`).hostname);
          expect(codeOf(address)).toBe(codeOf(`https://${host}/`));
        },
      ),
    );
  });
});
