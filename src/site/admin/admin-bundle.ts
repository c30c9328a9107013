/**
 * 編集画面のファイル。Sveltia CMS's own files, as they go into dist/admin/. The package is an optional peer (40 MB): only a
 * group that wants the editing screen installs it. Its ready-made script loads fonts and words from other hosts;
 * those addresses become ours.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { adminText } from '../../words/ja/admin.ts';

/** Pinned: the changes below fit this version's text. package.json names the same. */
export const SVELTIA_VERSION = '0.221.1';

export interface AdminFile {
  /** under /admin/ */
  readonly path: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** The beginning of a font's file name in the package, and the address the script has for it */
const FONTS = [
  [
    'source-sans-3-latin-wght-normal',
    'https://cdn.jsdelivr.net/fontsource/fonts/source-sans-3:vf@5.3.0/latin-wght-normal.woff2',
  ],
  [
    'noto-mono-latin-400-normal',
    'https://cdn.jsdelivr.net/fontsource/fonts/noto-mono@5.3.0/latin-400-normal.woff2',
  ],
  [
    'material-symbols-outlined-latin-wght-normal',
    'https://cdn.jsdelivr.net/fontsource/fonts/material-symbols-outlined:vf@5.3.7/latin-wght-normal.woff2',
  ],
] as const;

/** Where the script looks for its words, relative to the page: cms@VERSION/locales/ja.json */
const WORDS_FROM = '`https://unpkg.com/@sveltia/cms`';
const WORDS_TO = '`./cms`';
/** GitHub's state is none of ours to ask for. */
const STATUS_FROM = '`https://www.githubstatus.com/api/v2/status.json`';
const STATUS_TO = '`./status.json`';

/** @throws Error, in words, when a piece of the text to be replaced is not there */
export function withOwnAddresses(script: string): string {
  const changes = [
    ...FONTS.map(([name, address]) => [address, `./${name}.woff2`] as const),
    [WORDS_FROM, WORDS_TO],
    [STATUS_FROM, STATUS_TO],
  ] as const;
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(adminText.changedPart(from));
    return text.replaceAll(from, () => to);
  }, script);
}

/** The package's folder, as Node would look for it from here. */
function packageFolder(from: string): string | undefined {
  const folder = join(from, 'node_modules/@sveltia/cms');
  if (existsSync(join(folder, 'package.json'))) return folder;
  return dirname(from) === from ? undefined : packageFolder(dirname(from));
}

function isPresent(name: string | undefined, part: string): string {
  if (name === undefined) throw new Error(adminText.changedPart(part));
  return name;
}

/** @throws Error that says what to install */
export function adminFiles(project = resolve('.')): readonly AdminFile[] {
  const folder = packageFolder(project);
  if (!folder) throw new Error(adminText.missing(SVELTIA_VERSION));
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
  };
  if (version !== SVELTIA_VERSION)
    throw new Error(adminText.otherVersion(version, SVELTIA_VERSION));
  const assets = readdirSync(join(folder, 'npm/assets'));
  return [
    {
      path: 'sveltia-cms.js',
      content: withOwnAddresses(readFileSync(join(folder, 'dist/sveltia-cms.js'), 'utf8')),
    },
    {
      path: `cms@${version}/locales/ja.json`,
      content: readFileSync(join(folder, 'locales/ja.json'), 'utf8').replaceAll(
        ...adminText.slugWords,
      ),
    },
    // It looks for a newer version of itself.
    { path: 'cms/package.json', content: JSON.stringify({ version }) },
    { path: 'status.json', content: '{"status":{"indicator":"none"}}' },
    { path: 'LICENSE.txt', content: readFileSync(join(folder, 'LICENSE.txt'), 'utf8') },
    ...FONTS.flatMap(([name]): readonly AdminFile[] => {
      const file = isPresent(
        assets.find((asset) => asset.startsWith(name) && asset.endsWith('.woff2')),
        name,
      );
      return [
        {
          path: `${name}.woff2`,
          content: Uint8Array.from(readFileSync(join(folder, 'npm/assets', file))),
        },
      ];
    }),
  ];
}
