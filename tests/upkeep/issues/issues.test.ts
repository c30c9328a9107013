import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  keepTicks,
  planIssues,
  type IssueAction,
  type IssuePolicy,
  type KnownIssue,
  type WantedIssue,
} from '../../../src/upkeep/issues/plan-issues.ts';
import { makeContent, sampleEntry } from '../../catalogue/sample-content.ts';

const POLICY: IssuePolicy = {
  family: 'freshness',
  today: '2026-11-22',
  mostNew: 3,
  mostOpen: 5,
  quietDays: 60,
};
const wanted = (...keys: readonly string[]): readonly WantedIssue[] =>
  keys.map((key) => ({
    key,
    title: `確認 ${key}`,
    body: `- [ ] \`${key}/a\` 見本A\n- [ ] \`${key}/b\` 見本B`,
  }));
const mark = (key: string) => `<!-- tsunagaru:freshness:${key} -->`;
const known = (number: number, key: string, more: Partial<KnownIssue> = {}): KnownIssue => ({
  number,
  title: `確認 ${key}`,
  body: `${wanted(key)[0]!.body}\n\n${mark(key)}`,
  isOpen: true,
  isOurs: true,
  ...more,
});
const plan = (want: readonly WantedIssue[], have: readonly KnownIssue[]) =>
  planIssues(want, have, POLICY);
const short = (actions: readonly IssueAction[]) =>
  actions.map(
    (action) => `${action.act} ${action.act === 'create' ? action.title : action.number}`,
  );

/** What GitHub would hold afterwards. */
function after(
  have: readonly KnownIssue[],
  actions: readonly IssueAction[],
): readonly KnownIssue[] {
  let issues = [...have];
  for (const action of actions) {
    if (action.act === 'create')
      issues.push({
        number: issues.length + 100,
        title: action.title,
        body: action.body,
        isOpen: true,
        isOurs: true,
      });
    else
      issues = issues.map((issue) =>
        issue.number !== action.number
          ? issue
          : action.act === 'close'
            ? { ...issue, isOpen: false, closedOn: POLICY.today }
            : { ...issue, title: action.title, body: action.body },
      );
  }
  return issues;
}

describe('どの issue を開き、直し、閉じるか', () => {
  it.each([
    [
      'opens a few in order of urgency',
      wanted('a', 'b', 'c', 'd'),
      [],
      ['create 確認 a', 'create 確認 b', 'create 確認 c'],
    ],
    ['leaves what is as it should be', wanted('a'), [known(1, 'a')], []],
    [
      'leaves what GitHub only ended with other line ends',
      wanted('a'),
      [known(1, 'a', { body: known(1, 'a').body.replaceAll('\n', '\r\n') })],
      [],
    ],
    [
      'brings up to date',
      wanted('a'),
      [known(1, 'a', { body: `古い\n\n${mark('a')}` })],
      ['update 1'],
    ],
    ['renames', wanted('a'), [known(1, 'a', { title: '古い' })], ['update 1']],
    ['closes what is done', wanted('a'), [known(1, 'a'), known(2, 'b')], ['close 2']],
    ['closes the second of two', wanted('a'), [known(2, 'a'), known(1, 'a')], ['close 2']],
    [
      'opens no more than may be open',
      wanted('a', 'b', 'c', 'd', 'e', 'f', 'g'),
      ['a', 'b', 'c', 'd'].map((key, index) => known(index, key)),
      ['create 確認 e'],
    ],
    [
      'lets what people closed lately rest',
      wanted('a', 'b'),
      [known(1, 'a', { isOpen: false, closedOn: '2026-10-22' })],
      ['create 確認 b'],
    ],
    [
      'opens again after the rest',
      wanted('a'),
      [known(1, 'a', { isOpen: false, closedOn: '2026-09-23' })],
      ['create 確認 a'],
    ],
    [
      'never touches what others wrote, though it bears the mark',
      wanted('a'),
      [known(1, 'a', { isOurs: false }), known(2, 'z', { isOurs: false })],
      ['create 確認 a'],
    ],
    [
      'never touches another family, nor a mark in the middle',
      wanted('a'),
      [
        known(1, 'a', { body: '<!-- tsunagaru:links:a -->' }),
        known(2, 'z', { body: `${mark('z')}\n続き` }),
      ],
      ['create 確認 a'],
    ],
  ])('%s', (_what, want, have, actions) => expect(short(plan(want, have))).toEqual(actions));

  it('keeps the ticks of lines that stay', () => {
    const [action] = plan(wanted('a'), [
      known(1, 'a', {
        body: `- [x] \`a/b\` 前の名前\r\n- [X] \`a/z\` もうない\r\n- [ ] \`a/a\`\r\n\r\n${mark('a')}`,
      }),
    ]);
    expect(action).toMatchObject({
      act: 'update',
      body: `- [ ] \`a/a\` 見本A\n- [x] \`a/b\` 見本B\n\n${mark('a')}`,
    });
    expect(keepTicks('- [x] `a/b`', 'text `a/b`\n- [ ] `a/bb`')).toBe('text `a/b`\n- [ ] `a/bb`');
  });

  it('has nothing more to do to what it has done, and never opens too many', () => {
    const keys = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
    fc.assert(
      fc.property(
        fc.uniqueArray(keys),
        fc.array(
          fc.record({ key: keys, isOpen: fc.boolean(), isOurs: fc.boolean(), isOld: fc.boolean() }),
          { maxLength: 12 },
        ),
        (want, have) => {
          let issues: readonly KnownIssue[] = have.map(({ key, isOpen, isOurs, isOld }, index) =>
            known(index, key, {
              isOpen,
              isOurs,
              ...(isOld ? { body: `古い\n${mark(key)}` } : {}),
              ...(isOpen ? {} : { closedOn: isOld ? '2026-01-01' : '2026-11-01' }),
            }),
          );
          const first = plan(wanted(...want), issues);
          expect(first.filter(({ act }) => act === 'create').length).toBeLessThanOrEqual(
            POLICY.mostNew,
          );
          for (const action of first)
            if (action.act !== 'create')
              expect(issues.find(({ number }) => number === action.number)?.isOurs).toBe(true);
          for (let run = 0; run < 4; run += 1)
            issues = after(issues, plan(wanted(...want), issues));
          expect(plan(wanted(...want), issues)).toEqual([]);
        },
      ),
    );
  });
});

describe('gh', () => {
  let folder = '';
  let content = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mihon-gh-'));
    content = makeContent({
      'mihon/mihon/a.md': sampleEntry().replace('on: 2026-10-01', 'on: 2020-01-01'),
    });
    // Notes what it was asked, and answers with a list.
    writeFileSync(
      join(folder, 'gh'),
      `#!/bin/sh\nprintf '%s\\n' "$*" >> "${folder}/asked"\ncase "$2" in list) cat "${folder}/issues.json";; create|edit) if [ "$1" = issue ]; then cat >> "${folder}/bodies"; fi;; esac\n`,
    );
    chmodSync(join(folder, 'gh'), 0o755);
  });
  afterAll(() => {
    for (const path of [folder, content]) rmSync(path, { recursive: true });
  });

  function run(script: string, issues: unknown, ...args: readonly string[]) {
    for (const file of ['asked', 'bodies']) rmSync(join(folder, file), { force: true });
    writeFileSync(join(folder, 'issues.json'), JSON.stringify(issues));
    const done = spawnSync(process.execPath, [script, ...args], {
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: folder + delimiter + process.env['PATH'],
        GITHUB_REPOSITORY: 'mihon/mihon',
      },
    });
    const read = (file: string) =>
      existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '';
    return { ...done, asked: read('asked').trim().split('\n'), bodies: read('bodies') };
  }
  const freshness = (issues: unknown, ...args: readonly string[]) =>
    run(
      'scripts/open-freshness-issues.ts',
      issues,
      '--content',
      content,
      '--today',
      '2026-11-22',
      ...args,
    );
  const listed = (more: object) => ({
    number: 7,
    title: '確認のお願い: 見本県見本市',
    body: '',
    state: 'OPEN',
    closedAt: null,
    author: { login: 'app/github-actions', is_bot: true },
    ...more,
  });

  it('opens, leaves alone, updates and closes', () => {
    const first = freshness([]);
    expect(first.status, first.stderr).toBe(0);
    expect(first.asked).toEqual([
      expect.stringMatching(/^issue list --label 確認のお願い --state all/),
      expect.stringMatching(/^label create 確認のお願い --force/),
      'issue create --title 確認のお願い: 見本県見本市 --label 確認のお願い --body-file -',
    ]);
    expect(first.bodies).toContain('- [ ] `mihon/mihon/a`');
    expect(freshness([listed({ body: first.bodies })]).asked).toHaveLength(1);
    expect(freshness([listed({ body: `古い\n${first.bodies.split('\n').at(-1)}` })]).asked[1]).toBe(
      'issue edit 7 --title 確認のお願い: 見本県見本市 --body-file -',
    );
    expect(
      freshness([listed({ body: first.bodies, author: { login: 'mihon', is_bot: false } })])
        .asked[2],
    ).toMatch(/^issue create/);
    expect(
      freshness([listed({ body: '見本\n<!-- tsunagaru:freshness:000000 -->' })], '--dry-run'),
    ).toMatchObject({
      stdout: '閉じる: #7\n開く: 確認のお願い: 見本県見本市\n',
      asked: { length: 1 },
    });
  });

  it('does the same in two steps, the second without any package', () => {
    const plan = join(folder, 'plan.json');
    expect(freshness([], '--out', plan).asked).toEqual(['']);
    const done = run('scripts/open-issues.ts', [], '--plan', plan);
    expect([done.status, done.stdout]).toEqual([0, '開く: 確認のお願い: 見本県見本市\n']);
    expect(done.bodies).toBe(freshness([]).bodies);
    expect(run('scripts/open-issues.ts', [])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('--plan に') as string,
    });
  });

  it('makes one issue of the links', () => {
    const report = join(folder, 'links.json');
    const link = {
      url: 'https://gone.mihon.example/',
      ids: ['mihon/mihon/a'],
      state: 'gone',
      detail: 'ページがありません（404）',
      at: '2026-11-22T00:00:00.000Z',
      since: '2026-11-20T00:00:00.000Z',
    };
    writeFileSync(report, JSON.stringify([link]));
    const first = run('scripts/open-links-issue.ts', [], '--report', report);
    expect(first.stdout).toBe('開く: リンクの確認のお願い\n');
    expect(first.bodies).toContain(
      '- [ ] `https://gone.mihon.example/`<br>ページがありません（404）（2026年11月20日から）。`mihon/mihon/a`',
    );
    writeFileSync(report, JSON.stringify([{ ...link, state: 'ok' }]));
    expect(
      run(
        'scripts/open-links-issue.ts',
        [listed({ body: first.bodies })],
        '--report',
        report,
      ).asked.at(-1),
    ).toMatch(/^issue close 7/);
  });

  it('says in words that a file is no report of the links', () => {
    const report = join(folder, 'not-links.json');
    for (const written of ['{}', 'x']) {
      writeFileSync(report, written);
      expect(run('scripts/open-links-issue.ts', [], '--report', report)).toMatchObject({
        status: 1,
        stderr: expect.stringContaining('結果のファイルではありません') as string,
      });
    }
  });

  it('says in words that there is no gh, and what GitHub answered', () => {
    const alone = spawnSync(
      process.execPath,
      ['scripts/open-freshness-issues.ts', '--content', content],
      { encoding: 'utf8', env: { PATH: join(folder, 'nothing') } },
    );
    expect([alone.status, alone.stderr]).toEqual([
      1,
      'gh（GitHub の道具）が見つかりません。GitHub Actions の中で動かしてください。\n',
    ]);
  });
});
