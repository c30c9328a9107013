import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { htmlErrors } from '../../../scripts/measure/html-check.ts';
import { brokenLinks } from '../../../scripts/measure/link-check.ts';
import { pageTypes } from '../../../scripts/measure/page-types.ts';

const dist = mkdtempSync(join(tmpdir(), 'links-'));
writeFileSync(join(dist, 'icon.svg'), '<svg/>');
const check = (html: string, base?: string) =>
  brokenLinks(
    [
      { path: '/', html: '<h1 id="top">見本</h1>' },
      { path: '/a/', html },
    ],
    dist,
    base,
  ).map(({ to }) => to);

describe('brokenLinks', () => {
  it.each([
    ['<a href="/b/">', ['/b/']],
    ['<a href="/">', []],
    ['<a href="../">', []],
    ['<a href="../b/">', ['../b/']],
    ['<a href="/#top">', []],
    ['<a href="/#bottom">', ['/#bottom']],
    ['<a href="#here">', ['#here']],
    ['<i id="here"></i><a href="#here">', []],
    ['<img src="/icon.svg">', []],
    ['<img src="/lost.svg">', ['/lost.svg']],
    ['<a href="https://example.jp/x">', []],
    ['<a href="tel:0312345678">', []],
    ['<a href="http://[">', ['http://[']],
  ])('%s → %j', (html, expected) => {
    expect(check(html)).toEqual(expected);
  });

  it('knows the base path', () => {
    expect(check('<a href="/base/"><a href="/a/">', '/base/')).toEqual(['/a/']);
  });
});

describe('pageTypes', () => {
  it('refuses to speak of pages that are not there', () => {
    expect(() => pageTypes([{ path: '/', html: '', bytes: 0 }])).toThrow('のページがありません');
  });
});

describe('htmlErrors', () => {
  it('finds what is wrong', async () => {
    expect(
      (
        await htmlErrors(
          '<!DOCTYPE html><html lang="ja"><head><title>見本</title></head><body><ul><p>x</ul></body></html>',
        )
      ).length,
    ).toBeGreaterThan(0);
    expect(
      await htmlErrors(
        '<!doctype html><html lang="ja"><head><title>見本</title></head><body><p>x</p></body></html>',
      ),
    ).toEqual([]);
  });
});
