/** What a group sets when it adopts the catalogue: content/site.json, checked here. */
import raw from '../../content/site.json' with { type: 'json' };
import { readAdmin, type AdminConfig } from './admin-config.ts';

export interface SiteConfig {
  readonly name: string;
  /** 扱う地域の呼び名（例: 東京） */
  readonly areaName: string;
  /** prefecture codes whose every municipality gets a page */
  readonly prefectures: readonly string[];
  readonly description: string;
  /** where entries are edited: a GitHub repository's address without a slash at the end */
  readonly repository: string;
  /** 編集画面, when the group wants one */
  readonly admin?: AdminConfig | undefined;
}

/** In GitHub Actions the repository is the one that builds; elsewhere the configured one. */
function repositoryAddress(): string {
  const built = process.env.GITHUB_REPOSITORY;
  return built ? `https://github.com/${built}` : raw.repository;
}

const repository = repositoryAddress();

export const SITE: SiteConfig = { ...raw, repository, admin: readAdmin((raw as { readonly admin?: unknown }).admin, repository) };
