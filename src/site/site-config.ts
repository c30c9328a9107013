/** What a group sets when it adopts the catalogue: content/site.json, checked here. */
import raw from '../../content/site.json' with { type: 'json' };

export interface SiteConfig {
  readonly name: string;
  /** 扱う地域の呼び名（例: 東京） */
  readonly areaName: string;
  /** prefecture codes whose every municipality gets a page */
  readonly prefectures: readonly string[];
  readonly description: string;
  /** where entries are edited: a GitHub repository's address without a slash at the end */
  readonly repository: string;
}

/** In GitHub Actions the repository is the one that builds; elsewhere the configured one. */
function repositoryAddress(): string {
  const built = process.env.GITHUB_REPOSITORY;
  return built ? `https://github.com/${built}` : raw.repository;
}

export const SITE: SiteConfig = { ...raw, repository: repositoryAddress() };
