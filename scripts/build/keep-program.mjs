/**
 * ページのプログラムだけを作って、とっておく。
 *
 * With KEEP_PROGRAM_IN set, Astro compiles the pages and renders none: its program goes into that folder, with the styles
 * of each page, and our own build renders from it, again and again, as long as no code changes (render-pages.ts).
 */
import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ENTRY = /^prerender-entry\..+\.mjs$/;

/** @param {string} folder @returns {import('astro').AstroIntegration['hooks']} */
function keepingHooks(folder) {
  let compiled;
  let pages;
  return {
    'astro:config:done': ({ config }) => {
      compiled = join(fileURLToPath(config.outDir), '.prerender');
    },
    'astro:build:setup': (options) => {
      pages = options.pages;
    },
    'astro:build:start': ({ setPrerenderer }) => {
      setPrerenderer({
        name: 'tsunagaru-keep-program',
        setup() {
          mkdirSync(folder, { recursive: true });
          renameSync(compiled, join(folder, 'server'));
          const entry = readdirSync(join(folder, 'server')).find((name) => ENTRY.test(name));
          const styles = [...pages].map(([key, page]) => [key, { styles: page.styles }]);
          writeFileSync(join(folder, 'program.json'), JSON.stringify({ entry, styles }));
        },
        getStaticPaths: () => [],
        render: () => {
          throw new Error('no page is rendered while the program is kept');
        },
      });
    },
  };
}

/** @returns {import('astro').AstroIntegration} */
export function keepProgram() {
  const folder = process.env.KEEP_PROGRAM_IN;
  return { name: 'keep-program', hooks: folder ? keepingHooks(folder) : {} };
}
