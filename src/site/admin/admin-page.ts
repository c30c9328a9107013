/** 編集画面のページ。/admin/: nothing but Sveltia CMS, under a policy of its own. */
import { adminText } from '../../words/ja/admin.ts';

/** The text of the page, without the site's own head, styles and scripts. */
export function adminPage(site: string): string {
  const title = adminText.title(site);
  return `<!doctype html>
<html lang="ja">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="content-security-policy" content="${adminPolicy()}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex, nofollow" />
    <meta name="referrer" content="no-referrer" />
    <title>${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>
    <link rel="icon" href="../plain.svg" type="image/svg+xml" />
    <link rel="cms-config-url" href="config.json" type="application/json" />
  </head>
  <body>
    <noscript>${adminText.noScript}</noscript>
    <script src="sveltia-cms.js"></script>
  </body>
</html>
`;
}

/** What Sveltia needs and no more: our own files, GitHub's interface, and the faces of those who are signed in. */
export function adminPolicy(): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    // Sveltia writes its styles into the page.
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data: blob: https://avatars.githubusercontent.com",
    "connect-src 'self' data: blob: https://api.github.com",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ');
}
