import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project's address for people who want to know who we are: the repository at work, else content/site.json's. */
export function repositoryAddress(contentDir: string): string | undefined {
  const here = process.env['GITHUB_REPOSITORY'];
  if (here) return `https://github.com/${here}`;
  try {
    const { repository } = JSON.parse(readFileSync(join(contentDir, 'site.json'), 'utf8')) as { repository?: unknown };
    return typeof repository === 'string' ? repository : undefined;
  } catch {
    return undefined;
  }
}
