/** npm run adopt, as a new group runs it: on a copy of content/ with a few places of 見本, in a git folder of its own. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { choosePlaces, prefectureCode } from '../../scripts/adopt/choose-places.ts';
import {
  newContent,
  prepareSwap,
  recoverContent,
  swapContent,
} from '../../scripts/adopt/swap-content.ts';
import { checkContent } from '../../src/catalogue/check/check-content.ts';
import { readMunicipalities } from '../../src/catalogue/read/municipalities-file.ts';
import { readCatalogue } from '../../src/catalogue/read/read-catalogue.ts';
import { NEIGHBOUR } from '../exchange/feed/sample-feed.ts';

const LIST = resolve('tests/fixtures/adopt/mihon-cafeterias.csv');
const NATIONAL = readdirSync('content/resources/national');
const GIVEN = [
  '--municipality',
  '秋田県湯沢市',
  '--name',
  'ゆざわ見本カタログ',
  '--repository',
  'https://github.com/mihon/yuzawa',
  '--contact',
  '見本の会 https://mihon.example/contact',
  '--licence',
  'cc by 4.0',
  '--colour',
  '#8a3b12',
];

let folder: string;
let content: string;

const git = (...args: readonly string[]) =>
  execFileSync(
    'git',
    ['-C', folder, '-c', 'user.name=mihon', '-c', 'user.email=mihon@example.jp', ...args],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    },
  );
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const at = (path: string) => readFileSync(join(folder, path), 'utf8');
const run = (script: string, args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('scripts', script), ...args],
    { cwd: folder, input, encoding: 'utf8' },
  );
  return { status, text: stdout + stderr };
};
const adopt = (args: readonly string[], input = '') => run('adopt.ts', args, input);
const unchanged = () => expect(git('status', '--porcelain')).toBe('');

const entry = (area: string, name: string, { kind = 'cafe', more = '' } = {}) =>
  `---\nname: ${name}\nkind: ${kind}\narea: [${area
    .split(' ')
    .map((code) => `"${code}"`)
    .join(
      ', ',
    )}]\n${more}verified:\n  on: 2026-10-01\n  by: 見本\n  how: phone\nsource:\n  title: 見本\n  url: https://mihon.example/\n  licence: CC BY 4.0\n  retrieved: 2026-10-01\n---\n`;

describe('npm run adopt', () => {
  /** As the group before left it: recorded once, and copied for each test. */
  let recorded: string;
  beforeAll(() => {
    recorded = mkdtempSync(join(tmpdir(), 'mihon-adopt-'));
    folder = recorded;
    content = join(folder, 'content');
    for (const part of [
      'municipalities.csv',
      'thesaurus.yml',
      'vocabulary',
      'pages',
      'README.md',
      'resources/national',
      'resources/_template.md',
      'guides/_template.yml',
      'districts',
      'events',
      'imports/national-helplines.json',
    ])
      cpSync(join('content', part), join(content, part), { recursive: true });
    cpSync('content/site.json', join(content, 'site.json'));
    cpSync('.github/ISSUE_TEMPLATE', join(folder, '.github/ISSUE_TEMPLATE'), { recursive: true });
    put('content/events/tokyo/mihon-soudankai.yml', 'name: 見本の相談会\n');
    put('.gitignore', '.cache/\n');
    put(
      '.github/CODEOWNERS',
      '# area-owners:start\n/content/resources/national/ @mihon\n/content/resources/tokyo/nerima/ @nerima\n# area-owners:end\n',
    );
    put('content/resources/tokyo/nerima/mihon-cafe.md', entry('131202', '見本カフェ'));
    put('content/resources/tokyo/mihon-wide.md', entry('130001', '見本ひろば'));
    put('content/resources/akita/yuzawa/mihon-old.md', entry('052078', '見本の前の場所'));
    put('content/imports/wamnet.json', '{}\n');
    put(
      'content/neighbours.yml',
      `tonari:\n  name: 見本のとなり\n  feed: ${NEIGHBOUR.feed}\n  key: "${NEIGHBOUR.key}"\n  areas: ["131202"]\n`,
    );
    put('content/neighbours/tonari.json', '{}\n');
    put('content/kind-desks.yml', 'desks: []\n');
    put(
      'content/published-ids.txt',
      `# 見本のための行\ntokyo/nerima/mihon-cafe\t2026-11-24\nnational/${NATIONAL[0]!.slice(0, -3)}\t2026-11-24\t\t1-0f3a9c2e\n`,
    );
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-q', '-m', 'begin');
  });
  afterAll(() => rmSync(recorded, { recursive: true, force: true }));
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mihon-adopt-'));
    content = join(folder, 'content');
    cpSync(recorded, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('leaves an empty catalogue with the national lines, checked, and takes the first list', () => {
    const { status, text } = adopt([...GIVEN, '--yes']);
    expect(text).toMatch(
      /まちがい 0件[\s\S]*「ゆざわ見本カタログ」をはじめました[\s\S]*npm start[\s\S]*--municipality 052078/,
    );
    expect(status).toBe(0);
    expect(JSON.parse(at('content/site.json'))).toEqual({
      name: 'ゆざわ見本カタログ',
      areaName: '湯沢市',
      prefectures: ['050008'],
      municipalities: ['052078'],
      description: expect.stringContaining('湯沢市'),
      repository: 'https://github.com/mihon/yuzawa',
      url: 'https://mihon.github.io',
      contact: { name: '見本の会', url: 'https://mihon.example/contact' },
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.ja' },
      colours: { light: { thread: '#8a3b12' } },
    });
    expect(readdirSync(join(content, 'resources')).toSorted()).toEqual([
      '_template.md',
      'akita',
      'national',
    ]);
    expect(readdirSync(join(content, 'resources/akita'), { recursive: true })).toEqual([
      'yuzawa',
      join('yuzawa', 'README.md'),
    ]);
    expect(at('content/resources/akita/yuzawa/README.md')).toContain('秋田県湯沢市');
    expect(readdirSync(join(content, 'resources/national'))).toEqual(NATIONAL);
    expect(readdirSync(join(content, 'imports'))).toEqual(['national-helplines.json']);
    expect(at('content/published-ids.txt')).toBe(
      `# 見本のための行\nnational/${NATIONAL[0]!.slice(0, -3)}\n`,
    );
    // Whom the group before read, and with which key, is no word of the new one's; nor whom to ask in its areas.
    for (const path of ['neighbours.yml', 'neighbours', 'kind-desks.yml'])
      expect(existsSync(join(content, path))).toBe(false);
    expect(at('content/resources/_template.md')).toContain('area: ["052078"]');
    for (const template of [
      'guides/_template.yml',
      'districts/_template.yml',
      'events/_template.yml',
    ])
      expect(at(`content/${template}`)).toContain('$schema=https://mihon.github.io/schema/');
    expect(readdirSync(join(content, 'events'))).toEqual(['_template.yml']);
    for (const kept of [
      'content/municipalities.csv',
      'content/thesaurus.yml',
      'content/pages/about.md',
    ])
      expect(at(kept)).toBe(readFileSync(kept, 'utf8'));
    expect(at('.github/CODEOWNERS')).toBe(
      '# area-owners:start\n/content/resources/national/ @mihon\n# /content/resources/akita/ @owner # 秋田県\n# /content/resources/akita/yuzawa/ @owner # 湯沢市\n# area-owners:end\n',
    );
    expect(at('.github/ISSUE_TEMPLATE/config.yml')).toContain(
      'https://github.com/mihon/yuzawa/blob/main/CONTRIBUTING.md',
    );
    expect(existsSync(join(folder, '.cache/adopt'))).toBe(false);

    const imported = run('import.ts', [
      LIST,
      '--source-title',
      '見本の一覧',
      '--source-url',
      'https://mihon.example/list',
      '--licence',
      'CC BY 4.0',
    ]);
    expect(imported.text).toContain('新しく作った 3');
    expect(checkContent(content, undefined, { needsSite: true })).toEqual([]);
    expect(
      readCatalogue(content)
        .resources.filter(({ area }) => area.includes('052078'))
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(['見本のこども食堂', '見本の里こども食堂', '見本みんなの食堂']);

    git('restore', 'content', '.github');
    git('clean', '-qfd', 'content');
    unchanged();
  });

  describe('その地域の窓口', () => {
    const DESKS: Readonly<Record<string, string>> = {
      'akita/yuzawa/mihon-jiritsu': entry('052078', '見本自立相談', {
        kind: 'self-reliance-desk',
        more: 'works_with: [akita/mihon-dv, akita/yuzawa/mihon-old, tokyo/nerima/mihon-cafe]\n',
      }),
      'akita/yokote/mihon-joint': entry('052035 052078', '見本の合同の窓口', {
        kind: 'housing-benefit',
      }),
      'akita/mihon-dv': entry('050008', '見本の県の窓口', { kind: 'dv-center' }),
      'akita/yokote/mihon-other': entry('052035', '見本のとなりの窓口', {
        kind: 'self-reliance-desk',
      }),
      'tokyo/mihon-pref': entry('130001', '見本の都の窓口', { kind: 'child-guidance-center' }),
      'akita/yuzawa/mihon-b': entry('052078', '見本の作業所', {
        kind: 'continuous-b',
        more: 'works_with: [akita/yuzawa/mihon-jiritsu]\n',
      }),
      'akita/yuzawa/mihon-ended': entry('052078', '見本の終わった窓口', {
        kind: 'general-desk',
        more: 'status: {state: closed, on: 2026-03-31}\n',
      }),
    };
    const row = (id: string) => ({ id, fields: { name: '00000000' } });
    const resources = () =>
      readdirSync(join(content, 'resources'), { recursive: true })
        .map(String)
        .filter((name) => name.endsWith('.md') && !/national|README|_template/.test(name))
        .map((name) => name.replace(/\.md$/, '').replaceAll('\\', '/'))
        .toSorted();
    beforeEach(() => {
      for (const [id, text] of Object.entries(DESKS)) put(`content/resources/${id}.md`, text);
      put(
        'content/imports/wamnet.json',
        JSON.stringify({
          a: row('akita/yuzawa/mihon-b'),
          b: row('tokyo/nerima/mihon-cafe'),
          c: { ...row('akita/yuzawa/mihon-jiritsu'), guest: true },
        }),
      );
      put(
        'content/imports/mihon-desks.json',
        JSON.stringify({ a: row('akita/mihon-dv'), b: row('tokyo/mihon-pref') }),
      );
      put('content/imports/mihon-gone.json', JSON.stringify({ a: row('tokyo/mihon-wide') }));
      put(
        'content/published-ids.txt',
        ['akita/mihon-dv', 'akita/yuzawa/mihon-b', 'tokyo/mihon-pref'].join('\n') + '\n',
      );
      git('add', '-A');
      git('commit', '-q', '-m', 'desks');
    });

    it('はじめから入っていて、ほかの町のものは入らない。何を残したかを種類ごとに言う', () => {
      const { status, text } = adopt([...GIVEN, '--yes']);
      expect(text).toMatch(
        /消すもの[\s\S]*mihon-gone\.json[\s\S]*残すもの[\s\S]*この地域の相談窓口と電話相談 3件（自立相談支援機関 1・住居確保給付金の窓口 1・配偶者暴力相談支援センター 1）/,
      );
      expect(text).not.toMatch(/WAM NET から取りこんだもの/);
      expect(text).toMatch(/はじめました。残した場所は[\s\S]*3件/);
      expect(status).toBe(0);
      expect(resources()).toEqual([
        'akita/mihon-dv',
        'akita/yokote/mihon-joint',
        'akita/yuzawa/mihon-jiritsu',
      ]);
      expect(at('content/resources/akita/yuzawa/mihon-jiritsu.md')).toContain(
        'works_with: [akita/mihon-dv]',
      );
      expect(at('content/resources/akita/mihon-dv.md')).toBe(DESKS['akita/mihon-dv']);
      expect(at('content/published-ids.txt')).toBe('akita/mihon-dv\n');
      expect(JSON.parse(at('content/imports/mihon-desks.json'))).toEqual({
        a: row('akita/mihon-dv'),
      });
      expect(Object.keys(JSON.parse(at('content/imports/wamnet.json')))).toEqual(['c']);
      expect(existsSync(join(content, 'imports/mihon-gone.json'))).toBe(false);
      expect(checkContent(content, undefined, { needsSite: true })).toEqual([]);
    });

    it('--with wamnet で、その地域の事業所も残る', () => {
      const { status, text } = adopt([...GIVEN, '--yes', '--with', 'wamnet']);
      expect(text).toMatch(/WAM NET から取りこんだもの） 1件（就労継続支援B型 1）/);
      expect(status).toBe(0);
      expect(resources()).toEqual([
        'akita/mihon-dv',
        'akita/yokote/mihon-joint',
        'akita/yuzawa/mihon-b',
        'akita/yuzawa/mihon-jiritsu',
      ]);
      expect(Object.keys(JSON.parse(at('content/imports/wamnet.json')))).toEqual(['a', 'c']);
      expect(at('content/resources/akita/yuzawa/mihon-b.md')).toBe(DESKS['akita/yuzawa/mihon-b']);
    });

    it('事業所があれば、残すかどうかを聞く', () => {
      const answers = (extra: string) => `\n\n\n${extra}\nはい\n`;
      const { status, text } = adopt(GIVEN, answers('はい'));
      expect(text).toMatch(/事業所（[^）]*）が1か所あります。これも残しますか/);
      expect(status).toBe(0);
      expect(resources()).toContain('akita/yuzawa/mihon-b');
    });

    it('県ぜんたいなら、県の中の窓口がすべて残る', () => {
      const { status } = adopt(['--prefecture', '秋田県', ...GIVEN.slice(2), '--yes']);
      expect(status).toBe(0);
      expect(resources()).toEqual([
        'akita/mihon-dv',
        'akita/yokote/mihon-joint',
        'akita/yokote/mihon-other',
        'akita/yuzawa/mihon-jiritsu',
      ]);
    });

    it('知らない一覧の名前は、何も変えずに断る', () => {
      const { status, text } = adopt([...GIVEN, '--yes', '--with', 'wamnett']);
      expect(text).toContain('--with に書けるのは wamnet です');
      expect(status).not.toBe(0);
      unchanged();
    });
  });

  it('asks, tells at once what is wrong with an answer, and shows what goes before it goes', () => {
    const answers = [
      '湯沢',
      '湯沢氏',
      '秋田県、東京都練馬区',
      '秋田県湯沢市',
      '',
      '',
      'ユザワ',
      '',
      'mihon',
      'https://github.com/mihon/yuzawa/',
      'https://mihon.example/yuzawa/',
      '',
      '見本の会',
      '見本の会 info@mihon.example 0183-00-0000',
      '',
      '#ffcc00',
      '',
      'さあ',
      'はい',
    ];
    const { status, text } = adopt([], answers.map((line) => `${line}\n`).join(''));
    for (const told of [
      '秋田県湯沢市 052078、新潟県湯沢町 154610',
      '「湯沢氏」という市区町村も都道府県もありません',
      '秋田県の市区町村も書くか',
      'ひらがなで',
      '持ち主/名前',
      'BASE_PATH',
      '名前と、連絡先',
      '差がたりません',
      '「はい」か「いいえ」',
    ])
      expect(text).toContain(told);
    expect(text).toMatch(
      /消すもの\n {2}content\/resources\/akita\/（1か所）\n {2}content\/resources\/tokyo\/（2か所）\n {2}場所は、合わせて3か所です[\s\S]*wamnet\.json[\s\S]*上の3か所を消して/,
    );
    expect(status).toBe(0);
    expect(JSON.parse(at('content/site.json'))).toMatchObject({
      name: '湯沢市つながるカタログ',
      url: 'https://mihon.github.io',
      contact: { name: '見本の会', email: 'info@mihon.example', phone: '0183-00-0000' },
    });
  });

  it.each([
    ['a trial', [...GIVEN, '--yes', '--dry-run'], '', 0, '何も変えていません'],
    ['a no', GIVEN, '\n\n\nいいえ\n', 1, 'やめました'],
    ['answers that end', GIVEN.slice(0, 2), '\n', 1, '何も変えていません'],
    ['what is not given', ['--yes', '--name', '見本'], '', 1, '--municipality'],
    [
      'a wrong option with --yes',
      [...GIVEN, '--yes', '--url', 'ftp://mihon'],
      '',
      1,
      '--url の「ftp://mihon」は使えません',
    ],
    [
      'an unknown option',
      ['--munisipality', '052078'],
      '',
      2,
      '「--munisipality」の指定が分かりません',
    ],
    ['a pale colour', [...GIVEN.slice(0, -1), '#9cc', '--yes'], '', 1, '差がたりません'],
  ] as const)('changes nothing after %s', (_, args, input, status, told) => {
    const result = adopt(args, input);
    expect(result.text).toContain(told);
    expect(result.text).not.toMatch(/\bat \S+:\d+/);
    expect(result.status).toBe(status);
    unchanged();
  });

  it.each([
    ['an edit', () => writeFileSync(join(content, 'site.json'), '{}'), 'content/site.json'],
    [
      'a new file',
      () => put('content/resources/tokyo/nerima/new.md', entry('131202', '見本の新しい場所')),
      'new.md',
    ],
    ['a form’s edit', () => put('.github/CODEOWNERS', '# 見本\n'), 'CODEOWNERS'],
  ] as const)('refuses while git lacks %s', (_, change, named) => {
    change();
    const before = git('status', '--porcelain');
    const { status, text } = adopt([...GIVEN, '--yes']);
    expect(text).toMatch(/git に記録していない変更が1件/);
    expect(text).toContain(named);
    expect(status).toBe(1);
    expect(git('status', '--porcelain')).toBe(before);
  });

  it('refuses where git keeps nothing', () => {
    rmSync(join(folder, '.git'), { recursive: true });
    const { status, text } = adopt([...GIVEN, '--yes']);
    expect(text).toMatch(/git のフォルダーではありません|git に記録されていません/);
    expect(status).toBe(1);
    expect(existsSync(join(content, 'resources/tokyo/nerima/mihon-cafe.md'))).toBe(true);
  });

  it('takes the names of what goes out of a national line', () => {
    const line = join(content, 'resources/national', NATIONAL[0]!);
    writeFileSync(
      line,
      readFileSync(line, 'utf8').replace(
        '\nsource:',
        '\nworks_with: [tokyo/nerima/mihon-cafe]\nsource:',
      ),
    );
    git('commit', '-qam', 'link');
    const { status, text } = adopt([...GIVEN, '--yes']);
    expect(text).toContain('1件にある、消える場所へのつながり');
    expect(status).toBe(0);
    expect(readFileSync(line, 'utf8')).not.toContain('works_with');
  });

  it('refuses what would not pass the check, such as a national line without its kind', () => {
    const line = join(content, 'resources/national', NATIONAL[0]!);
    writeFileSync(line, readFileSync(line, 'utf8').replace(/^kind: .*$/m, 'kind: mihon'));
    git('commit', '-qam', 'kind');
    const { status, text } = adopt([...GIVEN, '--yes']);
    expect(text).toContain('何も変えませんでした');
    expect(status).toBe(1);
    unchanged();
  });

  it('has the old state or the new after any stop', () => {
    const fresh = prepareSwap(content);
    cpSync(content, fresh, { recursive: true });
    writeFileSync(join(fresh, 'site.json'), '{}');
    expect(() =>
      swapContent(content, () => {
        throw new Error('とまった');
      }),
    ).toThrow('とまった');
    unchanged();
    // The power went between the two renames.
    mkdirSync(dirname(newContent(content)), { recursive: true });
    renameSync(content, join(dirname(newContent(content)), 'old'));
    const { status, text } = adopt([...GIVEN, '--yes', '--dry-run']);
    expect(text).toContain('もとの content/ にもどしました');
    expect(status).toBe(0);
    unchanged();
    expect(recoverContent(content)).toBe(false);
  });
});

describe('地域のえらびかた', () => {
  const areas = readMunicipalities(resolve('content'));
  it.each([
    [['052078'], ['050008'], ['052078']],
    [['5207'], undefined, '6けた'],
    [['秋田県'], ['050008'], []],
    [['秋田'], undefined, '秋田県 050008、秋田県秋田市 052019'],
    [['秋田市'], ['050008'], ['052019']],
    [['湯沢市、羽後町'], ['050008'], ['052078', '054631']],
    [['050008', '052078'], ['050008'], ['052078']],
    [['０５２０７８'], ['050008'], ['052078']],
    [['府中市'], undefined, '東京都府中市'],
    [['北海道'], ['010006'], []],
    [['、'], undefined, '1つ以上'],
  ] as const)('%j', (written, prefectures, rest) => {
    if (prefectures === undefined)
      expect(() => choosePlaces(written, areas)).toThrow(rest as string);
    else {
      const chosen = choosePlaces(written, areas);
      expect([
        chosen.prefectures.map(({ code }) => code),
        chosen.municipalities.map(({ code }) => code),
      ]).toEqual([prefectures, rest]);
    }
  });
  it('knows a prefecture named as such', () =>
    expect(['秋田', '東京都', '北海道', 'ない'].map((name) => prefectureCode(name, areas))).toEqual(
      ['050008', '130001', '010006', 'ない'],
    ));
});
