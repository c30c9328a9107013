/**
 * コマンドが使うサイトの設定。What commands need of content/site.json. The site checks the file; here what is missing stays
 * undefined.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SiteFile {
  readonly name?: string | undefined;
  /** the site's own address */
  readonly url?: string | undefined;
  /** where entries are edited, without a slash at the end: in GitHub Actions the repository at work */
  readonly repository?: string | undefined;
}

export function readSiteFile(contentDir: string): SiteFile {
  const here = process.env['GITHUB_REPOSITORY'];
  let raw: Readonly<Record<string, unknown>> = {};
  try {
    raw = JSON.parse(readFileSync(join(contentDir, 'site.json'), 'utf8'));
  } catch {
    // A content folder of its own for a trial has none.
  }
  const text = (key: string) => (typeof raw[key] === 'string' ? raw[key] : undefined);
  return {
    name: text('name'),
    url: text('url'),
    repository: here ? `https://github.com/${here}` : text('repository'),
  };
}
