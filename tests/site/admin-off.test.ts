/** Without `admin` in content/site.json there is nothing of the editing screen in the site. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIST, pages } from './built-site.ts';

const { admin } = JSON.parse(readFileSync('content/site.json', 'utf8')) as {
  admin?: { enabled?: boolean };
};

if (admin?.enabled) {
  it('is in the site of a group that wants it', () =>
    expect(existsSync(join(DIST, 'admin'))).toBe(true));
} else
  describe('編集画面を使わないサイト', () => {
    const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' });

    it('has no file of it', () => {
      expect(existsSync(join(DIST, 'admin'))).toBe(false);
      expect(files.filter((file) => /sveltia|\.woff2$/i.test(file))).toEqual([]);
    });

    it('names it in no page and in no script', () => {
      expect(
        pages.filter(({ html }) => /["'(=]\/admin\/|sveltia/i.test(html)).map(({ path }) => path),
      ).toEqual([]);
      expect(
        files.filter(
          (file) =>
            /\.(?:js|css|json)$/.test(file) &&
            !file.startsWith('pagefind') &&
            /sveltia|cms-config/i.test(readFileSync(join(DIST, file), 'utf8')),
        ),
      ).toEqual([]);
    });
  });
