/**
 * あとから読む部品を先によぶ小さな手つだい。Vite's own helper is 880 bytes gzip on every page with a program, most of it for
 * styles of late parts (ours have none: they fetch their own), nonces and old browsers.
 */

/** By the name under which Vite imports it. */
const HELPER = /vite\/preload-helper/;

/**
 * Names what a part itself imports before it is there: else it would be asked for one after another. The names are of the
 * whole folder of the site, and this file lies in its folder of programs.
 */
const CODE = `
const named = new Set(
  Array.from(document.querySelectorAll('link[rel=modulepreload]'), (link) => link.href),
);
export const __vitePreload = (load, parts = []) => {
  for (const part of parts) {
    const href = new URL('../' + part, import.meta.url).href;
    if (named.has(href)) continue;
    named.add(href);
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = href;
    document.head.append(link);
  }
  return load();
};
`;

/** @returns {import('vite').Plugin} */
export function lightPreload() {
  return {
    name: 'light-preload',
    enforce: 'pre',
    load(id) {
      return this.environment?.name === 'client' && HELPER.test(id) ? CODE : null;
    },
  };
}
