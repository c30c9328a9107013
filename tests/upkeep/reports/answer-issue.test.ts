/** Recorded submissions, plain and hostile, and what comes of each: tests/fixtures/events/<name>/. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerIssue } from '../../../src/upkeep/reports/answer-issue.ts';
import { readEvent } from '../../../src/upkeep/reports/issue-event.ts';
import type { Outcome } from '../../../src/upkeep/reports/outcome.ts';
import { renderMarkdown } from '../../../src/catalogue/read/markdown.ts';
import { readEntry } from '../../../src/catalogue/read/read-entry.ts';
import { ISSUE_FORMS } from '../../../src/words/ja/issue-form.ts';
import { makeContent, sampleEntry } from '../../catalogue/sample-content.ts';

const FOLDER = 'tests/fixtures/events';
const names = readdirSync(FOLDER);
let content = '';
beforeAll(() => {
  content = makeContent({
    'mihon/mihon/cafe.md': sampleEntry(
      'location:\n  address: 見本県見本市1\nphones:\n- number: "03-0000-0001" # 受付\n# 時間は2026年に聞きました\nhours: [第2土 10:00-12:00]\nhours_note: 8月は休み',
    ),
    'mihon/mihon/desk.md': sampleEntry('location: hidden', {
      name: '見本の窓口',
      kind: 'dv-center',
    }),
    'mihon/mihon/shokudo.md': sampleEntry('', { name: '見本食堂', kind: 'children-cafeteria' }),
  });
  writeFileSync(join(content, 'published-ids.txt'), 'mihon/mihon/mihon\n');
});
afterAll(() => rmSync(content, { recursive: true, force: true }));

/** Answers that make a proposal, by field. */
const SOUND: Readonly<Record<string, string>> = {
  name: '見本の集い',
  kind: 'サロン・通いの場',
  area: '見本市',
  place: 'mihon/mihon/cafe',
  what: 'ちがう',
  state: 'おわった',
  ended_on: '2026-03-31',
  source_title: '見本のお知らせ',
  source_url: 'https://www.mihon.example/news',
  how: '公式サイトで見た',
};

const outcomeOf = (name: string): Outcome => {
  const { body, submission } = readEvent(readFileSync(join(FOLDER, name, 'event.json'), 'utf8'));
  return answerIssue(body, submission, content);
};
const asText = (outcome: Outcome) =>
  Object.entries(outcome)
    .map(([key, value]) => `== ${key}\n${value}`)
    .join('\n');

describe('投稿から場所のファイル', () => {
  it.each(names)('%s', (name) => {
    const text = `${asText(outcomeOf(name)).trimEnd()}\n`;
    const expected = join(FOLDER, name, 'expected.txt');
    if (process.env['UPDATE_EXPECTED']) writeFileSync(expected, text);
    expect(text).toBe(readFileSync(expected, 'utf8'));
  });

  const proposals = () =>
    names.flatMap((name) => {
      const outcome = outcomeOf(name);
      return outcome.kind === 'proposal' && outcome.path === undefined ? [{ name, outcome }] : [];
    });

  it('proposes only sound entries, in the folder of entries, and none over another', () => {
    const all = proposals();
    expect(all.length).toBeGreaterThan(8);
    for (const { name, outcome } of all) {
      expect(outcome.id, name).toMatch(/^mihon\/(?:mihon|tonari)\/[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(readEntry(outcome.id, outcome.id, Buffer.from(outcome.text)).problems, name).toEqual(
        [],
      );
      if (name.startsWith('new'))
        expect(existsSync(join(content, 'resources', `${outcome.id}.md`)), name).toBe(false);
    }
  });

  it('lets nothing through that runs, calls or hides', () => {
    for (const { name, outcome } of proposals()) {
      const { resource } = readEntry(outcome.id, outcome.id, Buffer.from(outcome.text));
      expect(renderMarkdown(resource!.body), name).not.toMatch(
        /<(?:script|iframe|img|h1)|javascript:|data:/i,
      );
      expect(outcome.text, name).not.toMatch(/[<>\u202A-\u202E\u2066-\u2069\u200B\uFEFF\u0000]/);
      expect(outcome.text, name).not.toMatch(/[0０][789７-９][0０][-\s]?[\d０-９]{4}|gmail\.com/);
      expect(outcome.title + outcome.message, name).not.toMatch(/[\r\n]/);
      expect(outcome.title.length, name).toBeLessThan(120);
      for (const said of [outcome.comment, outcome.pullRequest])
        expect(said.replace(`Closes #${/#(\d+)/.exec(outcome.message)![1]}`, ''), name).not.toMatch(
          /<|@\w|Closes #|\]\(/,
        );
    }
  });

  it('proposes events beside the entries, and only sound ones', () => {
    for (const name of ['event', 'event-every-month']) {
      const outcome = outcomeOf(name);
      if (outcome.kind !== 'proposal') throw new Error(name);
      expect(outcome.path).toMatch(
        /^content\/events\/mihon\/mihon\/2026-1[12]-(?:consultation|mobile)\.yml$/,
      );
      expect(outcome.text).not.toMatch(/[<>\u200B]|[0０][789７-９][0０]-/);
    }
    for (const name of ['event-wrong-day', 'event-violence', 'event-persons'])
      expect(outcomeOf(name).kind, name).toBe('problems');
  });

  it('says nothing back of a shelter', () => {
    for (const name of [
      'event-shelter',
      'new-shelter',
      'new-shelter-in-note',
      'new-shelter-other-word',
    ]) {
      const outcome = outcomeOf(name);
      expect(outcome.kind).toBe('problems');
      expect(JSON.stringify(outcome)).not.toMatch(/見本|ひみつ/);
    }
  });

  it('names no sensitive place in a title, and shows no address of one', () => {
    const outcome = outcomeOf('new-sensitive');
    expect(outcome).toMatchObject({ kind: 'proposal', title: '場所の追加（#112）' });
    expect(asText(outcome)).toContain('location: hidden');
    expect(asText(outcome)).not.toContain('中町');
    expect(outcomeOf('mistake-hidden-address').kind).toBe('problems');
  });

  it('answers with Japanese sentences of a bearable length', () => {
    for (const name of names) {
      const outcome = outcomeOf(name);
      if (outcome.kind === 'nothing') continue;
      expect(outcome.comment, name).toMatch(/知らせてくれて、ありがとうございます。/);
      expect(outcome.comment.length, name).toBeLessThan(3_000);
      expect(outcome.comment, name).not.toMatch(/undefined|Invalid|\[object/);
    }
  });

  it('never breaks and never proposes what the check refuses, whatever is answered', () => {
    const piece = fc.constantFrom(
      '見本',
      '\n',
      '---',
      '### 名前',
      '### 種類',
      '_No response_',
      '<script>',
      '${{ x }}',
      '`',
      '../',
      '03-0000-0001',
      '090-1234-5678',
      '毎週火 13:00-16:00',
      '午後1時',
      '2026-03-31',
      '見本市',
      '全国',
      'mihon/mihon/cafe',
      'https://www.mihon.example/',
      'javascript:x',
      '子ども食堂・地域食堂',
      'おわった',
      '公式サイトで見た',
      '無料',
      ', ',
      ': ',
      '#',
      '"',
      '\u202E',
      '\u0000',
      '\uD800',
      '__proto__',
      'シェルター',
      '&a',
      '*a',
      '!!x',
      '{',
      '- ',
    );
    const answer = fc.oneof(
      fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary' }),
      piece,
    );
    const form = fc
      .constantFrom('new-place', 'mistake', 'closed')
      .chain((id) =>
        fc.tuple(
          ...Object.entries<string>(ISSUE_FORMS[id as 'closed']).map(([field, heading]) =>
            fc.tuple(
              fc.constant(heading),
              fc.oneof(
                { weight: 3, arbitrary: fc.constant(SOUND[field] ?? '') },
                { weight: 1, arbitrary: answer },
              ),
            ),
          ),
        ),
      );
    let proposed = 0;
    fc.assert(
      fc.property(form, (fields) => {
        const outcome = answerIssue(
          fields.map(([heading, text]) => `### ${heading}\n\n${text}\n`).join('\n'),
          { number: 1, day: '2026-11-22' },
          content,
        );
        if (outcome.kind !== 'proposal') return;
        proposed += 1;
        expect(outcome.id).toMatch(/^(?:mihon|national)\/[a-z0-9/-]+$/);
        expect(readEntry(outcome.id, outcome.id, Buffer.from(outcome.text)).resource).toBeDefined();
        expect(outcome.title).not.toMatch(/[\r\n]/);
      }),
      { numRuns: 400 },
    );
    expect(proposed).toBeGreaterThan(40);
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"issue":null}',
    '{"issue":{"number":"1; id","created_at":"2026-11-20T00:00:00Z"}}',
    '{"issue":{"number":1}}',
  ])('refuses %j as a payload', (json) => {
    expect(() => readEvent(json)).toThrow(/[ぁ-ん]/);
  });

  it('takes an issue without a body, and the day in Japan', () => {
    expect(
      readEvent('{"issue":{"number":7,"body":null,"created_at":"2026-11-20T22:30:00Z"}}'),
    ).toEqual({ body: '', submission: { number: 7, day: '2026-11-21' } });
  });
});

describe('npm run issue-to-entry', () => {
  const run = (args: readonly string[], event?: string) =>
    spawnSync(process.execPath, [resolve('scripts/issue-to-entry.ts'), ...args], {
      encoding: 'utf8',
      env: { ...process.env, GITHUB_EVENT_PATH: event },
    });
  const handover = (name: string) => {
    const out = join(content, 'handover', name);
    const { status, stdout } = run(
      ['--out', out, '--content', content],
      join(FOLDER, name, 'event.json'),
    );
    expect(stdout).not.toMatch(/見本|::/);
    expect(status).toBe(0);
    return Object.fromEntries(
      readdirSync(out).map((file) => [file, readFileSync(join(out, file), 'utf8')]),
    );
  };

  it('hands over files, and prints nothing of what was written', () => {
    const made = handover('new-workflow');
    expect(Object.keys(made).toSorted()).toEqual([
      'comment.md',
      'entry.md',
      'kind',
      'message',
      'path',
      'pull-request.md',
      'title',
    ]);
    expect(made).toMatchObject({
      kind: 'proposal',
      path: 'content/resources/mihon/mihon/mihon-2.md',
    });
    expect(Object.keys(handover('new-shelter')).toSorted()).toEqual(['comment.md', 'kind']);
    expect(handover('gap')).toEqual({ kind: 'nothing' });
    expect(existsSync(join(content, 'resources/mihon/mihon/mihon-2.md'))).toBe(false);
  });

  it('speaks Japanese when it is called wrongly', () => {
    expect(run([])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('使いかた') as string,
    });
    expect(run(['--out', join(content, 'x'), '--nonsense'])).toMatchObject({ status: 2 });
    const broken = join(content, 'event.json');
    writeFileSync(broken, '{');
    expect(run(['--out', join(content, 'x'), '--content', content], broken)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^投稿の記録を読めません/) as string,
    });
  });
});

describe('かくまう場所', () => {
  const bodyOf = (
    form: 'new-place' | 'mistake' | 'closed',
    changed: Readonly<Record<string, string>>,
  ) =>
    Object.entries<string>(ISSUE_FORMS[form])
      .map(([field, heading]) => `### ${heading}\n\n${changed[field] ?? SOUND[field] ?? ''}\n`)
      .join('\n');
  const fields = (['new-place', 'mistake', 'closed'] as const).flatMap((form) =>
    Object.keys(ISSUE_FORMS[form])
      .filter((field) => field !== 'place' && field !== 'successor')
      .map((field) => [form, field] as const),
  );
  const ADDRESS = '見本市東町7-8-9';

  it.each(fields)('%s の %s に書いても、ファイルにもプルリクエストにもならない', (form, field) => {
    for (const words of [
      `DVシェルター ${ADDRESS}`,
      `ﾐﾝｶﾝ ｼ ｪ ﾙ ﾀ ｰ ${ADDRESS}`,
      `暴力から逃げてきた母子を匿う家。${ADDRESS}`,
    ]) {
      const outcome = answerIssue(
        bodyOf(form, { [field]: words }),
        { number: 1, day: '2026-11-22' },
        content,
      );
      expect(outcome.kind).toBe('problems');
      const { comment } = outcome as { comment: string };
      expect(comment).toContain('0120-279-889');
      expect(comment).not.toContain(ADDRESS);
    }
  });

  it('動物、バス、災害の話は、そのまま受けとる', () => {
    for (const status_note of [
      '動物シェルターに変わりました',
      'バスシェルターの前です',
      '災害時の避難所になりました',
    ])
      expect(
        answerIssue(bodyOf('closed', { status_note }), { number: 1, day: '2026-11-22' }, content)
          .kind,
        status_note,
      ).toBe('proposal');
  });

  it('返事の番号は、カタログのものと同じ', () => {
    const { comment } = answerIssue(
      bodyOf('closed', { status_note: 'DVシェルター' }),
      { number: 1, day: '2026-11-22' },
      content,
    ) as { comment: string };
    for (const [id, number] of [
      ['keisatsu-110', '110'],
      ['dv-plus', '0120-279-889'],
      ['dv-navi', '#8008'],
      ['jidou-189', '189'],
    ] as const) {
      expect(readFileSync(join('content/resources/national', `${id}.md`), 'utf8')).toContain(
        `number: "${number}"`,
      );
      expect(comment).toContain(number);
    }
  });
});
