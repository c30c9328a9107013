import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { readEntry } from '../../../src/catalogue/read/read-entry.ts';
import { makeMunicipalities } from '../../../src/domain/area/municipality.ts';
import { askedEntries, campaignProgress } from '../../../src/upkeep/campaign/campaign-plan.ts';
import {
  callSheet,
  campaignCsv,
  progressTable,
} from '../../../src/upkeep/campaign/campaign-sheet.ts';
import { campaignOf, campaignOn } from '../../../src/upkeep/campaign/season.ts';
import { makeContent, sampleEntry } from '../../catalogue/sample-content.ts';
import { SAMPLE_PLACES } from '../../domain/area/sample-municipalities.ts';

const TODAY = '2026-11-22';
const municipalities = makeMunicipalities(SAMPLE_PLACES);
const [, MIHON, TONARI] = SAMPLE_PLACES.map(({ code }) => code);

function entry(
  id: string,
  on: string,
  lines = '',
  { kind = 'children-cafeteria', area = MIHON! } = {},
) {
  const text = sampleEntry(lines, { name: id, kind })
    .replace('on: 2026-10-01', `on: ${on}`)
    .replace(MIHON!, area);
  const { resource, problems } = readEntry(`mihon/mihon/${id}`, id, new TextEncoder().encode(text));
  expect(problems).toEqual([]);
  return resource!;
}

const PHONE = 'phones:\n  - number: "03-0000-0001"';
const resources = [
  entry('done', '2026-11-16', PHONE),
  entry('called', '2026-10-01', PHONE),
  entry('called-more', '2026-10-01', `${PHONE}\nfee: free\nbooking: none`),
  entry('silent', '2026-10-01'),
  entry('tonari', '2026-10-01', PHONE, { area: TONARI! }),
  entry('salon', '2026-10-01', '', { kind: 'salon' }),
  entry('closed', '2026-10-01', 'status:\n  state: closed\n  on: 2024-01-01'),
];
const YEAR_END = campaignOf('year-end', 2026);
const namesOf = (asked: ReturnType<typeof askedEntries>) =>
  asked.map(({ resource }) => resource.name);

describe('確認の季節', () => {
  it.each([
    ['2026-01-05', 'april', '2026-03-15'],
    ['2026-03-15', 'april', '2026-03-15'],
    ['2026-05-31', 'april', '2026-03-15'],
    ['2026-06-01', 'summer', '2026-06-01'],
    ['2026-07-21', 'year-end', '2026-11-15'],
    ['2026-12-28', 'year-end', '2026-11-15'],
    ['2026-12-29', 'april', '2027-03-15'],
  ])('on %s it is %s, from %s', (today, id, from) => {
    const campaign = campaignOn(today);
    expect([campaign.season.id, campaign.from]).toEqual([id, from]);
  });
});

describe('確認の計画', () => {
  it('asks the kinds of its season, who can be called and says least first, what is done last', () => {
    expect(namesOf(askedEntries(resources, YEAR_END, TODAY, MIHON))).toEqual([
      'called',
      'called-more',
      'silent',
      'done',
    ]);
    expect(namesOf(askedEntries(resources, campaignOf('april', 2027), '2027-03-20'))).toContain(
      'salon',
    );
  });

  it('does not take a confirmation of before the season for done', () => {
    const next = askedEntries(resources, campaignOf('year-end', 2027), '2027-11-20', MIHON);
    expect(next.filter(({ isDone }) => isDone)).toEqual([]);
  });

  it('counts each area, the most open work first', () => {
    expect(campaignProgress(askedEntries(resources, YEAR_END, TODAY))).toEqual([
      { area: MIHON, all: 4, done: 1 },
      { area: TONARI, all: 1, done: 0 },
    ]);
  });
});

describe('電話の表', () => {
  const asked = askedEntries(resources, YEAR_END, TODAY, MIHON);

  it('has progress, number, what is missing, what to ask and how to write it down', () => {
    const text = callSheet('見本県見本市', asked, YEAR_END);
    expect(text).toContain('年末年始の確認（2026年11月15日から2026年12月28日まで） 見本県見本市');
    expect(text).toContain('確かめた 1件／4件（25 %）');
    expect(text).toContain('電話 03-0000-0001');
    expect(text).toContain('年末年始は、いつからいつまで休みますか');
    expect(text).toContain('npm run confirm -- mihon/mihon/called --how phone');
    expect(text).toContain('■ done');
    expect(text).not.toContain('npm run confirm -- mihon/mihon/done');
  });

  it('says what it leaves out, and what is not there', () => {
    expect(callSheet('見本市', asked, YEAR_END, 1)).toContain('ほかに3件あります');
    expect(callSheet('見本市', [], YEAR_END)).toContain('のっていません');
  });

  it('has a row for each entry in a spreadsheet, with room for the answers', () => {
    const lines = campaignCsv(asked, YEAR_END).trim().split('\r\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toContain('"答え","聞いた日","聞いた人や団体"');
    expect(lines[4]).toContain('"すみ"');
  });

  it('gives the progress of all areas', () => {
    const progress = campaignProgress(askedEntries(resources, YEAR_END, TODAY));
    const text = progressTable(progress, municipalities, YEAR_END, 1);
    expect(text).toContain(`${municipalities.fullName(MIHON!)}: 1件／4件（25 %）`);
    expect(text).toContain('ほかに1地域あります');
  });
});

describe('npm run campaign', () => {
  const content = makeContent({
    'mihon/mihon/called.md': sampleEntry(PHONE, { kind: 'children-cafeteria' }),
  });
  afterAll(() => rmSync(content, { recursive: true, force: true }));
  const run = (...options: readonly string[]) =>
    spawnSync(
      process.execPath,
      ['scripts/campaign.ts', '--content', content, '--today', TODAY, ...options],
      { encoding: 'utf8' },
    );

  it('prints the progress, and the sheet of a municipality', () => {
    const { status, stdout, stderr } = run();
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('0件／1件（0 %）');
    expect(run('--municipality', MIHON!).stdout).toContain('mihon/mihon/called');
    expect(run('--format', 'csv').stdout).toContain('"答え"');
    expect(run('--season', 'summer', '--year', '2027').stdout).toContain('2027年6月1日');
  });

  it.each([
    [['--season', 'autumn'], '使いかた'],
    [['--year', '来年'], '--year は数で書きます'],
    [['--municipality', 'ない町'], 'という市区町村はありません'],
  ])('refuses %j in words', (options, words) => {
    const { status, stderr } = run(...options);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
  });
});
