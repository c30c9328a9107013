import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAllLinks } from '../../../src/upkeep/links/check-all-links.ts';
import {
  isDue,
  readLinkCache,
  recordOf,
  writeLinkCache,
  type LinkRecord,
} from '../../../src/upkeep/links/link-cache.ts';
import {
  hasWork,
  linksAsMarkdown,
  linksAsText,
  type CheckedLink,
} from '../../../src/upkeep/links/link-report.ts';
import { makeContent, sampleEntry } from '../../catalogue/sample-content.ts';
import { misbehavingServer, type MisbehavingServer } from './misbehaving-server.ts';

const NOW = Date.parse('2026-11-22T03:00:00Z');
const DAY = 86_400_000;
const at = (days: number) => new Date(NOW - days * DAY).toISOString();
const record = (state: LinkRecord['state'], days: number): LinkRecord => ({
  state,
  detail: state === 'ok' ? '' : '見本',
  at: at(days),
  since: at(days),
});

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mihon-links-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('前に見たもの', () => {
  it('is asked again when old: soon for what may pass', () => {
    expect([
      isDue(undefined, NOW, 6),
      isDue(record('ok', 5), NOW, 6),
      isDue(record('ok', 6), NOW, 6),
      isDue(record('gone', 2), NOW, 6),
      isDue(record('unreachable', 2), NOW, 6),
      isDue(record('blocked', 0.5), NOW, 6),
      isDue(record('ok', -3), NOW, 6),
      isDue(record('ok', 0), NOW, 0),
    ]).toEqual([true, false, true, false, true, false, true, true]);
  });

  it('keeps since when', () => {
    expect(recordOf({ state: 'gone', detail: '' }, record('gone', 30), NOW).since).toBe(at(30));
    expect(recordOf({ state: 'ok', detail: '' }, record('gone', 30), NOW).since).toBe(at(0));
  });

  it('is read back; a broken file and broken rows are nothing', () => {
    const file = join(folder, 'links.json');
    writeLinkCache(
      file,
      new Map([
        ['https://b.mihon.example/', record('ok', 1)],
        ['https://a.mihon.example/', { ...record('moved', 2), to: 'https://c.mihon.example/' }],
      ]),
    );
    expect([...readLinkCache(file).keys()]).toEqual([
      'https://a.mihon.example/',
      'https://b.mihon.example/',
    ]);
    writeFileSync(file, readFileSync(file, 'utf8').replace('"ok"', '"toString"'));
    expect([...readLinkCache(file).keys()]).toEqual(['https://a.mihon.example/']);
    for (const text of [
      '',
      '{',
      'null',
      '{"version":2,"links":{}}',
      '{"version":1,"links":{"a":null}}',
    ]) {
      writeFileSync(file, text);
      expect(readLinkCache(file).size).toBe(0);
    }
    expect(readLinkCache(join(folder, 'none.json')).size).toBe(0);
  });

  it('saves visits, up to a limit', async () => {
    const targets = ['a', 'b', 'c', 'd'].map((name) => ({
      url: `https://${name}.mihon.example/`,
      ids: [name],
    }));
    const visited: string[] = [];
    const { links } = await checkAllLinks(
      targets,
      new Map([['https://a.mihon.example/', record('ok', 1)]]),
      {
        maxAgeDays: 6,
        limit: 2,
        now: () => NOW,
        visit: async (url) => {
          visited.push(url);
          return { state: 'gone', detail: '見本' };
        },
      },
    );
    expect(visited).toEqual(['https://b.mihon.example/', 'https://c.mihon.example/']);
    expect(links.map(({ state }) => state)).toEqual(['ok', 'gone', 'gone']);
  });
});

describe('報告', () => {
  const link = (
    state: LinkRecord['state'],
    url: string,
    more: Partial<CheckedLink> = {},
  ): CheckedLink => ({ ...record(state, 10), url, ids: ['mihon/mihon/cafe'], ...more });
  const links = [
    link('ok', 'https://ok.mihon.example/'),
    link('gone', 'https://gone.mihon.example/', { ids: ['a', 'b', 'c', 'd', 'e'] }),
    link('moved', 'https://old.mihon.example/', {
      to: 'https://new.mihon.example/`@mihon\u001B[2J\n- [x] 見本',
    }),
  ];

  it('says what is to be done, and nothing of what is well', () => {
    const text = linksAsText(links);
    expect(text).toContain(
      '■ なくなった（1件）\nhttps://gone.mihon.example/\n  見本（2026年11月12日から）\n  使っているところ: a、b、c ほか2件',
    );
    expect(text).not.toContain('https://ok.mihon.example/');
    expect(text).not.toContain('\u001B');
    expect(text).toContain('3件のアドレス: なくなった 1');
  });

  it('makes work of what lasts, not of what was seen once or is not for machines', () => {
    const lasting = link('unreachable', 'https://long.mihon.example/', { since: at(20) });
    const passing = [
      link('ok', 'https://ok.mihon.example/'),
      link('blocked', 'https://blocked.mihon.example/'),
      link('unreachable', 'https://once.mihon.example/'),
    ];
    expect([hasWork([...passing, lasting]), hasWork(passing)]).toEqual([true, false]);
    const markdown = linksAsMarkdown([...passing, lasting]);
    expect(markdown).toContain('- [ ] `https://long.mihon.example/`');
    expect(markdown).not.toMatch(/blocked\.|once\.|ok\./);
  });

  it('makes code of every address, whatever stands in it', () => {
    const markdown = linksAsMarkdown(links);
    expect(markdown).toContain(
      '- [ ] `https://old.mihon.example/` → `https://new.mihon.example/%60@mihon〔U+001B〕[2J〔改行〕- [x] 見本`<br>',
    );
    expect(markdown.replace(/`[^`]*`/g, '')).not.toMatch(/https?:|@mihon/);
    const many = Array.from({ length: 1000 }, (_, index) =>
      link('gone', `https://m${index}.mihon.example/${'a'.repeat(300)}`),
    );
    expect(linksAsMarkdown(many).length).toBeLessThan(65_000);
    expect(linksAsMarkdown(many)).toContain('ほか880件');
  });
});

describe('npm run check-links', () => {
  let server: MisbehavingServer;
  let content = '';
  beforeAll(async () => {
    server = await misbehavingServer();
    const entry = (name: string, path: string) =>
      sampleEntry(`url: ${server.origin}${path}`, { name }).replace(
        'https://www.city.mihon.example/list',
        `${server.origin}/file.csv`,
      );
    content = makeContent({
      'mihon/mihon/a.md': entry('見本A', '/gone'),
      'mihon/mihon/b.md': entry('見本B', '/moved'),
      'mihon/mihon/c.md': entry('見本C', '/ok'),
      'mihon/mihon/d.md': entry('見本D', '/slow-headers'),
    });
  });
  afterAll(async () => {
    await server.close();
    rmSync(content, { recursive: true });
  });

  function run(
    ...args: readonly string[]
  ): Promise<{ status: number | null; stdout: string; stderr: string }> {
    const child = spawn('node', [
      'scripts/check-links.ts',
      '--content',
      content,
      '--cache',
      join(folder, 'run.json'),
      '--pace',
      '0.02',
      '--seed',
      '1',
      ...args,
    ]);
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (data) => {
      stdout += data;
    });
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    return new Promise((done) => {
      child.on('close', (status) => done({ status, stdout, stderr }));
    });
  }

  it('visits once and remembers', async () => {
    const first = await run('--allow-loopback', '--format', 'json');
    expect(first.status, first.stderr).toBe(0);
    const states = Object.fromEntries(
      (JSON.parse(first.stdout) as CheckedLink[]).map(({ url, state }) => [
        url.replace(server.origin, ''),
        state,
      ]),
    );
    expect(states).toEqual({
      '/gone': 'gone',
      '/file.csv': 'ok',
      '/moved': 'moved',
      '/ok': 'ok',
      '/slow-headers': 'unreachable',
    });
    // One host: never two at once. One source of four entries: asked for once.
    expect(server.mostAtOnce()).toBe(1);
    expect(server.asked.filter(({ path }) => path === '/file.csv')).toHaveLength(1);
    expect(first.stderr).toContain('5件のうち5件を見に行きました');
    const before = server.asked.length;
    const second = await run('--allow-loopback');
    expect(server.asked).toHaveLength(before);
    expect(second.stderr).toContain('5件のうち0件を見に行きました');
    expect(second.stdout).toContain('■ なくなった（1件）');
    expect((await run('--allow-loopback', '--again', '--only', '/ok')).stderr).toContain(
      '1件のうち1件を見に行きました',
    );
    expect((await run('--allow-loopback', '--again', '--limit', '2')).stderr).toContain(
      '5件のうち2件を見に行きました',
    );
  });

  it('goes to no address of the house without the test option', async () => {
    rmSync(join(folder, 'run.json'), { force: true });
    const before = server.asked.length;
    const { status, stderr } = await run();
    expect([status, stderr.includes('どのサイトにもつながりませんでした')]).toEqual([2, true]);
    expect(readLinkCache(join(folder, 'run.json')).size).toBe(0);
    expect((await run('--only', '/gone')).stdout).toContain('組織の中のアドレスです');
    expect(server.asked).toHaveLength(before);
  });

  it.each([['--format', 'pdf'], ['--limit', 'many'], ['--max-age', '-1'], ['--nothing']])(
    'refuses %s %s',
    async (...args) => {
      const { status, stderr } = await run(...args);
      expect([status, stderr.includes('使いかた')]).toEqual([2, true]);
    },
  );

  it('keeps what it has seen when it is stopped', async () => {
    rmSync(join(folder, 'run.json'), { force: true });
    const child = spawn('node', [
      'scripts/check-links.ts',
      '--content',
      content,
      '--cache',
      join(folder, 'run.json'),
      '--pace',
      '0.1',
      '--allow-loopback',
    ]);
    await new Promise<void>((done) => {
      child.stderr.on('data', () => done());
    });
    child.kill('SIGINT');
    expect(
      await new Promise((done) => {
        child.on('close', done);
      }),
    ).toBe(130);
    expect(existsSync(join(folder, 'run.json'))).toBe(true);
    expect(readLinkCache(join(folder, 'run.json')).size).toBeGreaterThan(0);
  });
});
