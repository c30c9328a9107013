/** A package in the place of @sveltia/cms, which is not installed unless a group wants it: it asks for what Sveltia asks for. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SVELTIA_VERSION } from '../../src/site/admin/admin-bundle.ts';

export const standInScript = `
const words = \`https://unpkg.com/@sveltia/cms\`;
const status = \`https://www.githubstatus.com/api/v2/status.json\`;
const style = document.createElement('style');
style.textContent = "@font-face {font-family:'A';src:url(https://cdn.jsdelivr.net/fontsource/fonts/source-sans-3:vf@5.3.0/latin-wght-normal.woff2)} @font-face {font-family:'B';src:url(https://cdn.jsdelivr.net/fontsource/fonts/noto-mono@5.3.0/latin-400-normal.woff2)} @font-face {font-family:'C';src:url(https://cdn.jsdelivr.net/fontsource/fonts/material-symbols-outlined:vf@5.3.7/latin-wght-normal.woff2)}";
document.head.append(style);
const json = async (address) => (await fetch(address)).json();
(async () => {
  const config = await json(document.querySelector('link[rel="cms-config-url"]').href);
  const { hello } = await json(words + '@${SVELTIA_VERSION}/locales/ja.json');
  const { version } = await json(words + '/package.json');
  await json(status);
  document.body.append(Object.assign(document.createElement('button'), { textContent: hello }));
  document.body.dataset.ready = config.app_title + ' ' + version;
})();
`;

export function writeStandIn(
  folder: string,
  { version = SVELTIA_VERSION, script = standInScript } = {},
): void {
  const files = {
    'package.json': JSON.stringify({ name: '@sveltia/cms', version }),
    'LICENSE.txt': '見本',
    'dist/sveltia-cms.js': script,
    'locales/ja.json': '{"hello":"テストリポジトリで作業"}',
    'npm/assets/source-sans-3-latin-wght-normal-A.woff2': 'a',
    'npm/assets/noto-mono-latin-400-normal-B.woff2': 'b',
    'npm/assets/material-symbols-outlined-latin-wght-normal-C.woff2': 'c',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
