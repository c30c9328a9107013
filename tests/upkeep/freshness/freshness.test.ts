import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmationLetter } from '../../../src/upkeep/freshness/confirmation-letter.ts';
import { dueByArea, dueEntries } from '../../../src/upkeep/freshness/due-entries.ts';
import { freshnessIssues } from '../../../src/upkeep/freshness/freshness-issues.ts';
import { makeMunicipalities } from '../../../src/domain/area/municipality.ts';
import { readEntry } from '../../../src/catalogue/read/read-entry.ts';
import type { Resource } from '../../../src/domain/entry/entry-schema.ts';
import { makeContent, sampleEntry } from '../../catalogue/sample-content.ts';
import { SAMPLE_PLACES } from '../../domain/area/sample-municipalities.ts';

const TODAY = '2026-11-22';
const municipalities = makeMunicipalities(SAMPLE_PLACES);
const [, MIHON, TONARI] = SAMPLE_PLACES.map(({ code }) => code);

function entry(
  id: string,
  on: string,
  lines = '',
  options: { name?: string; kind?: string; area?: string | undefined } = {},
): Resource {
  const text = sampleEntry(lines, { name: id, ...options })
    .replace('on: 2026-10-01', `on: ${on}`)
    .replace(MIHON!, options.area ?? MIHON!);
  const { resource, problems } = readEntry(`mihon/mihon/${id}`, id, new TextEncoder().encode(text));
  expect(problems).toEqual([]);
  return resource!;
}

const resources = [
  entry('new', '2026-10-01'),
  entry('year', '2025-11-22'),
  entry('almost', '2025-11-23'),
  entry('oldest', '2020-01-01', 'phones:\n  - number: "03-0000-0001"\n    label: 昼だけ'),
  entry('food', '2024-01-01', '', { kind: 'food-bank', area: TONARI }),
  entry('over', '2026-10-01', 'until: 2026-11-21\nhours: [毎週土 10:00-12:00]'),
  entry('last-day', '2026-10-01', 'until: 2026-11-22'),
  entry('rest', '2026-10-01', 'status:\n  state: paused\n  until: 2026-09-30'),
  entry('closed', '2019-01-01', 'status:\n  state: closed\n  on: 2024-01-01'),
];
const ids = (due: readonly { readonly resource: Resource }[]) =>
  due.map(({ resource }) => resource.name);

describe('確かめる番', () => {
  it('is what has run out, then the oldest, without what is closed', () => {
    const due = dueEntries(resources, TODAY);
    expect(ids(due)).toEqual(['over', 'rest', 'oldest', 'food', 'year']);
    expect(due[0]?.expired).toEqual(['時間割の期限（2026年11月21日）が過ぎています']);
    expect(due[1]?.expired).toEqual(['お休みの終わり（2026年9月30日）が過ぎています']);
    expect(due[4]?.days).toBe(365);
  });

  it('is chosen by area, kind and age', () => {
    expect(ids(dueEntries(resources, TODAY, { municipality: TONARI }))).toEqual(['food']);
    expect(ids(dueEntries(resources, TODAY, { kind: 'food-bank' }))).toEqual(['food']);
    expect(ids(dueEntries(resources, TODAY, { olderThan: 1000 }))).toEqual([
      'over',
      'rest',
      'oldest',
      'food',
    ]);
    expect(
      [...dueByArea(dueEntries(resources, TODAY))].map(([code, due]) => [code, due.length]),
    ).toEqual([
      [MIHON, 4],
      [TONARI, 1],
    ]);
  });
});

describe('一覧の issue', () => {
  it('has one for each municipality, the most work first, those that can be called on top', () => {
    const issues = freshnessIssues(
      dueEntries(resources, TODAY),
      municipalities,
      'https://github.com/mihon/mihon',
    );
    expect(issues.map(({ key, title }) => [key, title])).toEqual([
      [MIHON, '確認のお願い: 見本県見本市'],
      [TONARI, '確認のお願い: 見本県となり町'],
    ]);
    const lines = issues[0]!.body.split('\n').filter((line) => line.startsWith('- [ ]'));
    expect(lines[0]).toContain(
      '- [ ] `mihon/mihon/oldest` **oldest**（地域カフェ・認知症カフェ）<br>2020年1月1日の時点（電話で確認、見本市）。<br>電話 `03-0000-0001（昼だけ）`<br>聞くこと: いつ開いていますか',
    );
    expect(lines[0]).toContain(
      'https://github.com/mihon/mihon/edit/main/content/resources/mihon/mihon/oldest.md',
    );
    expect(lines[1]).toContain('期限');
  });

  it('is the same a day later, as long as the same places are due', () => {
    const lasting = resources.filter(({ name }) => !['almost', 'last-day'].includes(name));
    expect(freshnessIssues(dueEntries(lasting, '2026-11-25'), municipalities)).toEqual(
      freshnessIssues(dueEntries(lasting, TODAY), municipalities),
    );
  });

  it('links no sensitive entry, and lets no name call people or mark up', () => {
    const body = freshnessIssues(
      dueEntries(
        [
          entry('dv', '2020-01-01', 'location: hidden', {
            name: '見本センター',
            kind: 'dv-center',
          }),
          entry('loud', '2020-01-01', '', { name: '"@mihon #12 [x] (https://a.example) < b >`"' }),
        ],
        TODAY,
      ),
      municipalities,
      'https://github.com/mihon/mihon',
    )[0]!.body;
    const [dv, loud] = ['dv', 'loud'].map((id) =>
      body.split('\n').find((line) => line.includes(`mihon/${id}\``))!,
    );
    expect(dv).not.toContain('](');
    expect(loud).toContain('**＠mihon ＃12 \\[x\\] (https：//a.example) \\< b \\>\\`**');
  });

  it('fits into an issue however many there are', () => {
    const many = Array.from({ length: 400 }, (_, index) =>
      entry(
        `m${index}`,
        '2020-01-01',
        `phones:\n  - number: "03-0000-0001"\n    label: ${'あ'.repeat(40)}`,
        { name: `${'見本'.repeat(38)}${index}` },
      ),
    );
    const body = freshnessIssues(
      dueEntries(many, TODAY),
      municipalities,
      'https://github.com/mihon/mihon',
    )[0]!.body;
    expect(body.length).toBeLessThan(60_000);
    expect(body).toContain('ほかに370件あります');
  });
});

describe('確認のお願いの手紙', () => {
  it('says what the entry says, asks what it does not, and invents nothing', () => {
    const known = entry(
      'a',
      '2024-05-06',
      'provider:\n  name: 見本の会\nlocation:\n  address: 見本県見本市1-2\nphones:\n  - number: "0300000001"\nhours: [毎週土 10:00-12:00]\nexcept: [祝日]\nfee: free\nbooking: none\nlook_first: true',
      { name: '見本カフェ' },
    );
    const letter = confirmationLetter(known, {
      name: '見本カタログ',
      url: 'https://mihon.example',
    });
    expect(letter).toContain(
      '件名: 「見本カタログ」にのせている情報の確認のお願い\n\n見本の会\n見本カフェ ご担当者様',
    );
    expect(letter).toContain('「見本市の一覧」（2024年5月6日の時点）をもとに');
    for (const fact of [
      '場所: 見本県見本市1-2',
      '電話: 03-0000-0001',
      '開いている時間: 毎週土 10:00–12:00（祝日は休み）',
      '費用: 無料',
      '予約: いりません',
    ])
      expect(letter).toContain(fact);
    expect(letter.match(/^ {2}\d\. .*/gm)).toEqual([
      '  1. のせていることに、いまとちがうところはありますか',
      '  2. これからも、のせてよろしいでしょうか',
    ]);
    expect(letter).not.toMatch(/undefined|null|\[object/);
  });

  it('asks also where nobody can be called, and keeps a hidden place hidden', () => {
    const letter = confirmationLetter(entry('b', '2024-05-06', 'location: hidden'), {});
    expect(letter).toContain('いつ開いていますか');
    expect(letter).toContain('場所: 公表していません');
    expect(letter).not.toContain('費用:');
  });
});

describe('npm run freshness', () => {
  let content = '';
  beforeAll(() => {
    const old = (lines: string, name: string) =>
      sampleEntry(lines, { name }).replace('on: 2026-10-01', 'on: 2020-01-01');
    content = makeContent({
      'mihon/mihon/a.md': old('phones:\n  - number: "03-0000-0001"', '見本カフェ'),
      'mihon/mihon/b.md': old('email: a@mihon.example', '=見本サロン'),
      'mihon/mihon/c.md': sampleEntry('', { name: '見本ホール' }),
    });
    writeFileSync(
      join(content, 'site.json'),
      JSON.stringify({ name: '見本カタログ', repository: 'https://github.com/mihon/mihon' }),
    );
  });
  afterAll(() => rmSync(content, { recursive: true }));

  const run = (...args: readonly string[]) =>
    spawnSync('node', ['scripts/freshness.ts', '--content', content, '--today', TODAY, ...args], {
      encoding: 'utf8',
      env: { ...process.env, GITHUB_REPOSITORY: '' },
    });

  it('lists for the telephone', () => {
    const { stdout } = run('--limit', '1');
    expect(stdout).toContain(
      '見本カフェ（地域カフェ・認知症カフェ、見本県見本市）\n  2020年1月1日の時点（電話で確認、見本市）。2517日前\n  電話: 03-0000-0001\n  聞くこと: いつ開いていますか',
    );
    expect(stdout).toContain('npm run confirm -- mihon/mihon/a --how phone --by');
    expect(stdout).toContain(
      '確かめる番がきた場所 2件（いま見せたもの 1件。ほかは --limit 2 で見られます）',
    );
    expect(run('--municipality', 'となり町').stdout).toContain('ありません');
  });

  it('speaks JSON, CSV and Markdown', () => {
    expect(
      (JSON.parse(run('--format', 'json').stdout) as { id: string; days: number }[]).map(
        ({ id, days }) => [id, days],
      ),
    ).toEqual([
      ['mihon/mihon/a', 2517],
      ['mihon/mihon/b', 2517],
    ]);
    const csv = run('--format', 'csv').stdout;
    expect(csv.startsWith('\uFEFF"id","名前"')).toBe(true);
    expect(csv).toContain(`"'=見本サロン"`);
    expect(csv).toContain('"電話で確認"');
    expect(run('--format', 'markdown').stdout).toContain('## 確認のお願い: 見本県見本市');
    expect(run('--letter', 'content/resources/mihon/mihon/a.md').stdout).toContain(
      '件名: 「見本カタログ」',
    );
  });

  it('warns a month before the information of a place is old', () => {
    // Confirmed on 2020-01-01: old from 2021-12-31 on.
    const soon = (today: string) => run('--soon', '--today', today).stdout;
    expect(soon('2021-11-29')).toContain('来月、古い情報になる場所はありません');
    expect(soon('2021-11-30')).toContain('2021年12月31日に、2年以上前の情報になります');
    expect(soon('2021-12-30')).toContain('来月、古い情報になる場所 2件');
    expect(soon('2021-12-31')).toContain('来月、古い情報になる場所はありません');
    expect(run('--today', '2021-12-01').stdout).toContain('来月、古い情報になる場所 2件（npm run');
  });

  it.each([
    [['--kind', 'cafee'], 'もしかして: cafe'],
    [['--municipality', '見本シ'], '市区町村はありません'],
    [['--municipality', '131203'], '検査数字'],
    [['--older-than', '一年'], '--older-than は数で'],
    [['--limit', '-1'], '--limit'],
    [['--format', 'pdf'], '使いかた'],
    [['--letter', 'mihon/mihon/d'], 'もしかして: mihon/mihon/'],
    [['--nothing'], '使いかた'],
  ])('answers %j in words', (args, message) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
