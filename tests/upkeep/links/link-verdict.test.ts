import { describe, expect, it } from 'vitest';
import { verdictOf, type Visit } from '../../../src/upkeep/links/link-verdict.ts';

const ASKED = 'http://www.mihon.example/cafe';
const LONG = '見本市のカフェです。'.repeat(100);

function visit(html: string, hops: Visit['hops'] = [], final = ASKED, status = 200): Visit {
  return {
    hops,
    final,
    outcome: {
      status,
      contentType: 'text/html',
      body: new TextEncoder().encode(`<title>見本</title>${html}<p>${LONG}</p>`),
    },
  };
}

describe('どうなったか', () => {
  it.each([
    [
      'to another site',
      '<meta http-equiv="refresh" content="5; URL=https://new.mihon2.example/cafe">',
      { state: 'moved', to: 'https://new.mihon2.example/cafe' },
    ],
    [
      'without quotes, in capitals',
      '<META HTTP-EQUIV=Refresh CONTENT="0;url=//new.mihon2.example/">',
      { state: 'moved', to: 'http://new.mihon2.example/' },
    ],
    [
      'with quotes inside quotes',
      `<meta http-equiv="refresh" content="3; url='https://new.mihon2.example/a'">`,
      { state: 'moved', to: 'https://new.mihon2.example/a' },
    ],
    [
      'to another page at home',
      '<meta http-equiv="refresh" content="0; url=/ja/">',
      { state: 'ok' },
    ],
    ['to itself, for news', '<meta http-equiv="refresh" content="300">', { state: 'ok' }],
    [
      'after ten minutes',
      '<meta http-equiv="refresh" content="600; url=https://new.mihon2.example/">',
      { state: 'ok' },
    ],
    [
      'to a script',
      '<meta http-equiv="refresh" content="0; url=javascript:alert(1)">',
      { state: 'ok' },
    ],
    ['to nowhere', '<meta http-equiv="refresh" content="0; url=http://[">', { state: 'ok' }],
  ])('a page that sends on %s', (_what, html, verdict) =>
    expect(verdictOf(ASKED, visit(html))).toMatchObject(verdict),
  );

  it('knows an address that was only secured', () => {
    const secured = 'https://www.mihon.example/cafe';
    expect(verdictOf(ASKED, visit('', [{ url: ASKED, status: 301 }], secured))).toEqual({
      state: 'moved',
      detail: 'アドレスのはじめが https に変わりました',
      to: secured,
    });
  });

  it.each([
    [204, 'ok'],
    [304, 'unreachable'],
    [400, 'blocked'],
    [401, 'blocked'],
    [404, 'gone'],
    [410, 'gone'],
    [418, 'blocked'],
    [429, 'blocked'],
    [451, 'blocked'],
    [500, 'unreachable'],
    [503, 'unreachable'],
    [999, 'unreachable'],
  ])('%d is %s', (status, state) =>
    expect(verdictOf(ASKED, visit('', [], ASKED, status)).state).toBe(state),
  );
});
