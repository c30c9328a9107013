import { describe, expect, it } from 'vitest';
import { failureOf } from '../../../src/upkeep/links/link-failure.ts';
import { linkTargets } from '../../../src/upkeep/links/link-target.ts';
import { isHouseName, isPublicAddress } from '../../../src/upkeep/links/public-address.ts';
import { registrableDomain } from '../../../src/upkeep/links/registrable-domain.ts';
import { readEntry } from '../../../src/catalogue/read/read-entry.ts';
import { sampleEntry } from '../../catalogue/sample-content.ts';

describe('見に行ってよいところ', () => {
  it.each([
    '8.8.8.8',
    '172.32.0.1',
    '100.128.0.1',
    '192.169.0.1',
    '2400:cb00::1',
    '2606:4700:4700::1111',
    '::ffff:8.8.8.8',
    '64:ff9b::808:808',
  ])('%s is public', (address) => expect(isPublicAddress(address)).toBe(true));

  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '192.0.2.1',
    '198.18.0.1',
    '203.0.113.5',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd12::1',
    'ff02::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:10.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b::10.0.0.1',
    'mihon',
    '',
  ])('%s is not', (address) => expect(isPublicAddress(address)).toBe(false));

  it('knows names of a house', () => {
    for (const name of ['localhost', 'a.localhost', 'printer.local', 'db.internal', 'LOCALHOST.'])
      expect(isHouseName(name), name).toBe(true);
    for (const name of ['www.mihon.example', 'localhost.example', 'homepage.example'])
      expect(isHouseName(name), name).toBe(false);
  });
});

describe('だれのドメインか', () => {
  it.each([
    ['www.mihon.example', 'mihon.example'],
    ['a.b.mihon.com', 'mihon.com'],
    ['www.mihon.or.jp', 'mihon.or.jp'],
    ['www.mihon.co.uk', 'mihon.co.uk'],
    ['mihon.jp', 'mihon.jp'],
    ['www.mihon.tokyo', 'mihon.tokyo'],
    ['www.city.nerima.tokyo.jp', 'city.nerima.tokyo.jp'],
    ['www.fukushi.metro.tokyo.jp', 'metro.tokyo.jp'],
    ['www.fukushi.metro.tokyo.lg.jp', 'tokyo.lg.jp'],
    ['www.pref.mie.jp', 'pref.mie.jp'],
    ['mihon.jimdofree.com', 'mihon.jimdofree.com'],
    ['WWW.Mihon.Example.', 'mihon.example'],
    ['192.0.2.7', '192.0.2.7'],
    ['[2001:db8::1]', '[2001:db8::1]'],
  ])('%s → %s', (host, domain) => expect(registrableDomain(host)).toBe(domain));
});

describe('返事のないわけ', () => {
  it.each([
    ['CERT_HAS_EXPIRED', 'certificate', '期限が切れて'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate', 'ほかのサイト'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate', '一部'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate', '自分'],
    ['EPROTO', 'certificate', 'https'],
    ['ENOTFOUND', 'dns', 'ドメイン'],
    ['ECONNRESET', 'reset', '切れ'],
    ['ECONNREFUSED', 'reset', '切れ'],
    ['ETIMEDOUT', 'timeout', '返事'],
    ['HPE_INVALID_CONSTANT', 'protocol', '返事'],
    ['EPRIVATE', 'private', '組織'],
  ])('%s', (code, failure, words) => {
    const found = failureOf(Object.assign(new Error('x'), { code }));
    expect(found.failure).toBe(failure);
    expect(found.detail).toContain(words);
  });
});

describe('場所に書いてあるアドレス', () => {
  it('is each asked for once, without what is after #, and not for closed places', () => {
    const entry = (id: string, lines: string, body = '') =>
      readEntry(id, id, new TextEncoder().encode(sampleEntry(lines, { name: id, body }))).resource!;
    const targets = linkTargets([
      entry(
        'a',
        'url: https://www.mihon.example#top\nform: https://www.mihon.example/form?a=1',
        '[予定](https://www.mihon.example/plan_(new)) と [ここ](/search/)',
      ),
      entry(
        'b',
        'url: https://www.mihon.example/\nprovider:\n  name: 見本の会\n  url: http://mihon-kai.example',
      ),
      entry('c', 'url: https://closed.mihon.example/\nstatus:\n  state: closed\n  on: 2026-01-01'),
    ]);
    expect(targets).toEqual([
      { url: 'https://www.mihon.example/', ids: ['a', 'b'] },
      { url: 'https://www.mihon.example/form?a=1', ids: ['a'] },
      { url: 'https://www.mihon.example/plan_(new)', ids: ['a'] },
      { url: 'https://www.city.mihon.example/list', ids: ['a', 'b'] },
      { url: 'http://mihon-kai.example/', ids: ['b'] },
    ]);
  });
});
