/**
 * サイトの設定を使う。What a group sets when it adopts the catalogue: content/site.json. `npm run check` shows all that is
 * wrong in it, with lines.
 */
import raw from '../../../content/site.json' with { type: 'json' };
import { siteFindings } from '../../domain/settings/site-findings.ts';
import type { SiteSettings } from '../../domain/settings/site-settings.ts';
import { readAdmin, type AdminConfig } from './admin-config.ts';

/** The settings, with what follows from them. */
export interface SiteConfig extends Omit<SiteSettings, 'admin'> {
  /** 編集画面, when the group wants one */
  readonly admin?: AdminConfig | undefined;
}

/** In GitHub Actions the repository is the one that builds; elsewhere the configured one. */
function repositoryAddress(settings: SiteSettings): string {
  const built = process.env.GITHUB_REPOSITORY;
  return built ? `https://github.com/${built}` : settings.repository;
}

/** @throws Error in Japanese: a page made from wrong settings would mislead, however it was built */
function checked(written: unknown): SiteSettings {
  const findings = siteFindings(written);
  if (findings.length > 0)
    throw new Error(
      `content/site.json に直すところがあります。\n${findings.map(({ message, fix }) => `${message}\n  直しかた: ${fix}`).join('\n')}`,
    );
  return written as SiteSettings;
}

const settings = checked(raw);
const repository = repositoryAddress(settings);

export const SITE: SiteConfig = {
  ...settings,
  repository,
  admin: readAdmin((raw as { readonly admin?: unknown }).admin, repository),
};
