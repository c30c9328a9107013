/** git でもどせるか。Adopting removes much: only where git can bring all of it back. */
import { execFileSync } from 'node:child_process';

function git(folder: string, ...args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch {
    return undefined;
  }
}

const SHOWN = 5;

/** Why it is not safe to remove anything, in Japanese; undefined when it is. */
export function whyNotSafe(folder: string): string | undefined {
  if (git(folder, 'rev-parse', '--is-inside-work-tree')?.trim() !== 'true')
    return 'ここは git のフォルダーではありません。消したものをもどせるように、git で写した（clone した）フォルダーで動かしてください。';
  if (!git(folder, 'ls-tree', '--name-only', 'HEAD', '--', 'content/'))
    return 'いまの content/ が、git に記録されていません。先に git add と git commit をしてください。';
  // Files that git is told to ignore could not be brought back either.
  const changed = git(
    folder,
    'status',
    '--porcelain',
    '--untracked-files=all',
    '--ignored=matching',
    '-z',
    '--',
    'content',
    '.github',
  );
  if (changed === undefined)
    return 'git の様子を見られませんでした。git status が動くか確かめてください。';
  const files = changed
    .split('\0')
    .filter(Boolean)
    .map((line) => line.slice(3))
    .filter((file) => !file.endsWith('.DS_Store'));
  if (files.length === 0) return undefined;
  return `content/ か .github/ に、git に記録していない変更が${files.length}件あります:\n${files
    .slice(0, SHOWN)
    .map((file) => `  ${file}`)
    .join(
      '\n',
    )}${files.length > SHOWN ? '\n  ほか' : ''}\n消えないように、先に git commit をするか、git stash -u でしまってください。`;
}

/** The GitHub address of `origin`, for a guess. */
export function originRepository(folder: string): string | undefined {
  const origin = git(folder, 'remote', 'get-url', 'origin')?.trim() ?? '';
  const name = /github\.com[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(origin)?.[1];
  return name && `https://github.com/${name}`;
}
