/**
 * ページの小さなスクリプトを、ひとつずつ、それだけで動くファイルにする。
 *
 * The script of a component or layout stands on static pages, and uses two or three functions of modules that the
 * islands use whole. A bundler would put such a module into one shared file with all that any page needs of it; so
 * each of these scripts gets its own copies, of which only what it uses is left. Scripts of pages start islands,
 * and share.
 */

const SMALL_SCRIPT = /\/src\/(?:components|layouts)\/(\w+)\.astro\?.*type=script/;
const COPY = /\?own-copy=(\w+)$/;

/** @returns {import('vite').Plugin} */
export function ownCopies() {
  return {
    name: 'own-copies',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      const [, script] = SMALL_SCRIPT.exec(importer ?? '') ?? COPY.exec(importer ?? '') ?? [];
      if (script === undefined || !source.startsWith('.')) return null;
      const found = await this.resolve(source, importer?.replace(COPY, ''), { skipSelf: true });
      return found && !found.external
        ? { ...found, id: `${found.id.replace(COPY, '')}?own-copy=${script}` }
        : found;
    },
  };
}
