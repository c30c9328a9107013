/** つながり in the built site: light, the list is the truth, the picture says no more; and in a browser. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gzipBytes } from '../../scripts/measure/page-types.ts';
import { contextFor, openSite, type SiteBrowser } from '../../scripts/measure/site-browser.ts';
import { isEntryId } from '../../src/domain/fields/entry-id.ts';
import { IS_FIRST_CATALOGUE } from '../first-catalogue.ts';
import { DIST, pages } from './built-site.ts';
import { expectToFitEach } from './each-view.ts';
import { realCatalogue } from '../catalogue/real-catalogue.ts';

const { resources } = realCatalogue();
const byId = new Map(resources.map((one) => [one.id, one]));
const networks = resources.filter(
  ({ kind, status }) => kind === 'support-network' && status.state !== 'closed',
);
const htmlOf = (path: string) => pages.find((page) => page.path === path)?.html ?? '';
const pageOf = (id: string) => htmlOf(`/networks/${id}/`);
const own = pages.filter(({ path }) => path.startsWith('/networks/'));
const textOf = (html: string) => html.replace(/<[^>]+>/g, '').replaceAll('&amp;', '&');

describe('つながりのページ', () => {
  it('are one for each network and no more, each light', () => {
    expect(own.map(({ path }) => path).toSorted()).toEqual(
      ['/networks/', ...networks.map(({ id }) => `/networks/${id}/`)].toSorted(),
    );
    expect(own.length).toBeLessThanOrEqual(120);
    for (const { path, html } of own) expect(gzipBytes(html), path).toBeLessThan(40_000);
  });

  it('list every member and secretariat, with its role, its entry or that it is missing', () => {
    for (const { id, members = [], secretariat = [] } of networks) {
      const html = pageOf(id);
      const list = textOf(html.replace(/<svg[\s\S]*?<\/svg>/g, ''));
      for (const who of [...members.map((one) => one.who), ...secretariat]) {
        const entry = isEntryId(who) ? byId.get(who)! : undefined;
        expect(list, id).toContain(entry?.name ?? who);
        if (entry) expect(html, id).toContain(`data-resource-id="${entry.id}"`);
      }
      for (const { role } of members) if (role) expect(list, id).toContain(role);
    }
  });

  it('draw nothing that the list does not say, hidden from those to whom the list is read', () => {
    const drawn = own.filter(({ html }) => html.includes('class="tree"'));
    expect(drawn.length).toBeGreaterThan(0);
    for (const { path, html } of drawn) {
      const pictures = html.match(/<svg class="tree"[\s\S]*?<\/svg>/g) ?? [];
      for (const svg of pictures) expect(svg, path).toContain('aria-hidden="true"');
      const list = textOf(html.replace(/<svg class="tree"[\s\S]*?<\/svg>/g, ''));
      for (const [, text = ''] of pictures.join('').matchAll(/<text[^>]*>([^<]*)<\/text>/g)) {
        const said = text
          .replaceAll('&amp;', '&')
          .replace(/…$/, '')
          .replace(/（\d+か所）?$/, '');
        expect(list, path).toContain(said);
      }
    }
  });

  it('say of a meeting about one person that it is closed, and show none of its entries’ needs', () => {
    const closed = networks.filter(({ council = [] }) =>
      council.some((id) => id === 'multi-layer-meeting' || id === 'self-reliance-meeting'),
    );
    expect(closed.length > 0 || !IS_FIRST_CATALOGUE).toBe(true);
    for (const { id } of closed) expect(textOf(pageOf(id))).toContain('中身は公開されません');
  });

  it('are reached from the entry, from the list of all, and that from home', () => {
    for (const { id } of networks) {
      expect(htmlOf(`/resources/${id}/`)).toContain(`/networks/${id}/"`);
      expect(htmlOf('/networks/')).toContain(`/networks/${id}/"`);
    }
    expect(htmlOf('/')).toContain('/networks/"');
  });
});

describe.runIf(IS_FIRST_CATALOGUE)('だれに聞けば、だれにつながるか', () => {
  const nerima = htmlOf('/municipalities/131202/');

  it('stands on the page of a municipality, from desks on, and names its networks', () => {
    const [section = ''] = /<section id="ask-whom">[\s\S]*?<\/section>/.exec(nerima) ?? [];
    expect(section).toContain('自立相談支援機関');
    expect(section).toContain('/networks/tokyo/nerima/komaneri/');
    expect(section).not.toMatch(/児童相談所|女性相談|配偶者暴力/);
  });

  it('is silent where there is nothing to say', () => {
    const bare = pages.filter(({ html }) => html.includes('data-only-desks'));
    const silent = bare.filter(({ html }) => !html.includes('id="ask-whom"'));
    expect(silent.length).toBeGreaterThan(bare.length * 0.9);
  });
});

describe('ブラウザで', () => {
  let site: SiteBrowser;
  beforeAll(async () => {
    site = await openSite(DIST);
  });
  afterAll(() => site.close());

  const longest = own.toSorted((a, b) => b.html.length - a.html.length).slice(0, 2);
  const views = [
    { colorScheme: 'light', viewport: { width: 280, height: 653 } },
    { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  ] as const;

  it.each(longest.map(({ path }) => path))(
    '%s is without a violation and not wider than the screen, in a small window and a dark one',
    async (path) => {
      const context = await contextFor(site.browser, views[0]);
      try {
        const page = await context.newPage();
        await page.goto(site.origin + path);
        await expectToFitEach(page, views);
      } finally {
        await context.close();
      }
    },
  );
});
