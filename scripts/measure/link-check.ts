/** 切れたリンク。Internal links that lead nowhere: a missing page or file, or a fragment without its element. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage } from './built-pages.ts';

export interface BrokenLink {
  readonly from: string;
  readonly to: string;
}

const ATTRIBUTE = /\s(?:href|src|action)="([^"]*)"/g;
const ID = /\sid="([^"]*)"/g;
const ORIGIN = 'http://site.invalid';
/** Fragments that are read by the page's own script. */
const IS_READ =
  /^\/(?:(?:search|match|table|edit)\/#|(?:print|guides\/[^/]+)\/#place=\d{6}$|shortlist\/#view=flyer&ids=)/;

/** @param base the path the site lives under, with slashes at both ends */
export function brokenLinks(
  pages: readonly Pick<BuiltPage, 'path' | 'html'>[],
  dist: string,
  base = '/',
): readonly BrokenLink[] {
  const idsByPath = new Map(
    pages.map((page) => [page.path, new Set([...page.html.matchAll(ID)].map((match) => match[1]))]),
  );
  const isFile = new Map<string, boolean>();
  const exists = (path: string): boolean => {
    const known = isFile.get(path);
    if (known !== undefined) return known;
    const file = join(dist, decodeURIComponent(path));
    const found = idsByPath.has(path) || (existsSync(file) && statSync(file).isFile());
    isFile.set(path, found);
    return found;
  };
  return pages.flatMap((page) => {
    const written = new Set(
      [...page.html.matchAll(ATTRIBUTE)].map((match) => match[1]!.replaceAll('&amp;', '&')),
    );
    return [...written]
      .filter((to) => {
        const url = URL.canParse(to, ORIGIN + base + page.path.slice(1))
          ? new URL(to, ORIGIN + base + page.path.slice(1))
          : undefined;
        if (!url) return true;
        if (url.origin !== ORIGIN) return false;
        if (!url.pathname.startsWith(base)) return true;
        const path = url.pathname.slice(base.length - 1);
        if (!exists(path)) return true;
        const id = decodeURIComponent(url.hash.slice(1));
        if (id === '' || IS_READ.test(path + url.hash)) return false;
        return !(idsByPath.get(path)?.has(id) ?? false);
      })
      .map((to) => ({ from: page.path, to }));
  });
}
