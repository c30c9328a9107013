/** 来る人に見せない言葉: the field's own words hurt where a person reads them of themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIST, pages } from './built-site.ts';

/** 出口 as the field says it, of a way out of need; the exit of a station is one. */
const EXIT = /(?<![A-Za-zＡ-Ｚ0-9０-９東西南北番央改札])出口/;
const around = (text: string) => {
  const at = EXIT.exec(text)?.index;
  return at === undefined ? undefined : text.slice(Math.max(0, at - 30), at + 30);
};

describe('来る人に見せない言葉', () => {
  it('no page says 出口', () => {
    expect(
      pages.map(({ path, html }) => [path, around(html)]).filter(([, found]) => found),
    ).toEqual([]);
  });

  it('no program says 出口', () => {
    const scripts = readdirSync(join(DIST, '_astro')).filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(20);
    expect(
      scripts
        .map((name) => [name, around(readFileSync(join(DIST, '_astro', name), 'utf8'))])
        .filter(([, found]) => found),
    ).toEqual([]);
  });
});
