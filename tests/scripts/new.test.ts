import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askQuestions } from '../../scripts/new/ask-questions.ts';
import { kindFrom } from '../../scripts/new/kind-from.ts';
import { folderFor, freeName, wishedName } from '../../scripts/new/new-file.ts';
import { writeNewFile } from '../../src/catalogue/write/entry-file.ts';
import { withAnswer, withoutAnswer } from '../../scripts/new/question.ts';
import { QUESTIONS } from '../../scripts/new/questions.ts';
import { checkContent } from '../../src/catalogue/check/check-content.ts';
import { makeMunicipalities } from '../../src/domain/area/municipality.ts';
import { makeContent, sampleEntry } from '../catalogue/sample-content.ts';
import { SAMPLE_PLACES } from '../domain/area/sample-municipalities.ts';

let content = '';
beforeEach(() => {
  content = makeContent({
    'mihon/mihon/salon.md': sampleEntry('phones:\n  - number: "03-0000-0001"', {
      name: '見本サロン',
      kind: 'salon',
    }),
  });
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

const ARGS = () => ['scripts/new.ts', '--content', content, '--today', '2026-11-22'];
const run = (answers: readonly string[], ...args: readonly string[]) =>
  spawnSync('node', [...ARGS(), ...args], {
    encoding: 'utf8',
    input: answers.map((answer) => `${answer}\n`).join(''),
  });
const filesIn = (folder = 'mihon/mihon') =>
  existsSync(join(content, 'resources', folder))
    ? readdirSync(join(content, 'resources', folder))
    : [];
const textOf = (id: string) => readFileSync(join(content, 'resources', `${id}.md`), 'utf8');

/** The shortest way through, by the question's option. */
const ANSWERS: Readonly<Record<string, string>> = {
  name: '見本カフェ',
  kana: '',
  kind: 'cafe',
  municipality: '見本市',
  address: '',
  phone: '',
  url: '',
  hours: '',
  except: '',
  fee: '',
  summary: '',
  how: 'phone',
  by: '見本花子',
  on: '',
  'source-title': '見本市の一覧',
  'source-url': 'https://www.city.mihon.example/list',
  'as-of': '',
  licence: '',
  retrieved: '',
};
const answersWith = (
  more: Readonly<Record<string, readonly string[]>>,
  ...last: readonly string[]
) => [...QUESTIONS.flatMap(({ option }) => more[option] ?? [ANSWERS[option]!]), ...last];
/** The questions without a terminal: what comes out, and what was said. */
async function answered(answers: readonly string[]) {
  const said: string[] = [];
  const rest = [...answers];
  const asker = {
    say: (text: string) => {
      said.push(text);
    },
    ask: async () => rest.shift() ?? expect.fail('もう答えがありません'),
  };
  const context = { municipalities: makeMunicipalities(SAMPLE_PLACES), today: '2026-11-22' };
  const front = await askQuestions(
    QUESTIONS,
    context,
    asker,
    { options: {}, isQuick: false },
    async () => undefined,
  );
  expect(rest).toEqual([]);
  return { front, said };
}

const SOUND = [
  '--name',
  '見本カフェ',
  '--kana',
  'みほんかふぇ',
  '--kind',
  'cafe',
  '--municipality',
  SAMPLE_PLACES[1]!.code,
  '--how',
  'phone',
  '--by',
  '見本花子',
  '--source-title',
  '見本市の一覧',
  '--source-url',
  'https://www.city.mihon.example/list',
];

describe('npm run new', () => {
  it('asks and writes a valid file', () => {
    const done = run(
      answersWith(
        {
          kana: ['みほんかふぇ'],
          address: ['見本県見本市1-2'],
          phone: ['０３（００００）００２２', ''],
          hours: ['第2・第4土 10:00-12:00', '平日 8:30-17:15', ''],
          except: ['祝日', ''],
          fee: ['無料'],
          how: ['電話'],
        },
        '',
        'はい',
      ),
    );
    expect(done.status, done.stdout + done.stderr).toBe(0);
    expect(checkContent(content, '2026-11-22')).toEqual([]);
    expect(textOf('mihon/mihon/mihon-cafe')).toBe(`---
name: 見本カフェ
kana: みほんかふぇ
kind: cafe
area: ["${SAMPLE_PLACES[1]!.code}"]
location:
  address: 見本県見本市1-2
phones:
  - number: "03-0000-0022"
hours: [第2・第4土 10:00-12:00, 平日 8:30-17:15]
except: [祝日]
fee: free
verified:
  on: 2026-11-22
  by: 見本花子
  how: phone
source:
  title: 見本市の一覧
  url: https://www.city.mihon.example/list
  licence: 公開されている情報（事実のみ）
  retrieved: 2026-11-22
---
`);
    expect(done.stdout).toContain('書きました: content/resources/mihon/mihon/mihon-cafe.md');
  });

  it.each([
    ['name', '見本シェルター', 'シェルター（避難所）は、のせられません'],
    ['name', '', 'ここは書いてください'],
    ['name', '見本ｶﾌｪ', '半角カタカナ'],
    ['kana', '見本カフェ', 'ひらがなで書きます'],
    ['kind', 'caffe', 'もしかして: cafe'],
    ['kind', 'ほげほげ', '種類はありません'],
    ['municipality', '見本市の市', '市区町村はありません'],
    ['municipality', '399018', '検査数字'],
    ['phone', '3123', '市外局番'],
    ['url', 'mihon.example', 'https:// か http://'],
    ['hours', '第2土の午後', '読みとれません'],
    ['except', 'ときどき', '休みの日'],
    ['fee', 'たぶん無料', '値はありません'],
    ['summary', 'あ'.repeat(81), '長すぎます'],
    ['how', 'phon', 'もしかして: phone'],
    ['on', '2026-11-23', 'まだ来ていない日です'],
    ['on', '2026-02-30', 'こよみにありません'],
    ['source-url', 'ftp://mihon.example', 'https:// か http://'],
    ['as-of', 'おととし', '年・年月・年月日'],
    ['as-of', '2026-12', 'まだ来ていない日です'],
    ['retrieved', '2026-12-01', 'まだ来ていない日です'],
  ])('%s: says at once what is wrong with %j, and asks again', async (option, wrong, message) => {
    const isMany = QUESTIONS.find((question) => question.option === option)?.isMany;
    const sound = await answered(answersWith({}));
    const { front, said } = await answered(
      answersWith({ [option]: [wrong, ...(isMany ? [''] : [ANSWERS[option]!])] }),
    );
    expect(said.filter((line) => line.includes('✕')).join()).toContain(message);
    expect(front).toEqual(sound.front);
    expect(sound.said.join()).not.toContain('✕');
  });

  it('asks nobody who only read a document who confirmed it, and keeps its day as it is said', () => {
    const read = { how: [''], by: [], on: [], 'as-of': ['2023'] };
    const done = run(answersWith(read, '', 'はい'));
    expect(done.status, done.stdout + done.stderr).toBe(0);
    expect(checkContent(content, '2026-11-22')).toEqual([]);
    const text = textOf('mihon/mihon/cafe');
    expect(text).not.toContain('verified');
    expect(text).toContain('  retrieved: 2026-11-22\n  as_of: "2023"\n');
  });

  it('forgets who confirmed when nobody did after all', async () => {
    const back = ['もどる', 'もどる'];
    const { front } = await answered(
      answersWith({ 'source-title': [...back, 'もどる', '', '見本市の一覧'] }),
    );
    expect(front['verified']).toBeUndefined();
  });

  it('goes back one question', () => {
    const done = run(answersWith({ kana: ['もどる', '見本の茶の間', ''] }, 'chanoma', 'はい'));
    expect(done.status, done.stdout + done.stderr).toBe(0);
    expect(textOf('mihon/mihon/chanoma')).toContain('name: 見本の茶の間');
  });

  it('takes options, checks them the same way, and asks for what is missing or wrong', () => {
    expect(run([], ...SOUND, '--yes').stdout).toContain('書きました');
    expect(textOf('mihon/mihon/mihon-cafe')).toContain('on: 2026-11-22');
    const done = run(
      ['03-0000-0033', ''],
      ...SOUND.map((one) => one.replace('見本カフェ', '茶の間')),
      '--phone',
      '3123',
      '--hours',
      '毎週土 10:00-12:00',
      '--hours',
      '平日 9:00-17:00',
      '--file',
      'chanoma',
      '--body',
      '本文です。',
      '--yes',
    );
    expect(done.stdout).toContain('--phone の「3123」は使えません');
    expect(textOf('mihon/mihon/chanoma')).toMatch(
      /number: "03-0000-0033"[\s\S]*hours: \[毎週土 10:00-12:00, 平日 9:00-17:00\][\s\S]*\n\n本文です。\n$/,
    );
  });

  it('never overwrites', () => {
    writeFileSync(
      join(content, 'resources/mihon/mihon/mihon-cafe.md'),
      sampleEntry('', { name: '見本の別のところ', kind: 'piecework' }),
    );
    const done = run([], ...SOUND, '--yes');
    expect(done.stdout).toContain('上書きしないように、名前を変えます');
    expect(filesIn().toSorted()).toEqual(['mihon-cafe-2.md', 'mihon-cafe.md', 'salon.md']);
    expect(textOf('mihon/mihon/mihon-cafe')).toContain('見本の別のところ');
    const file = join(content, 'resources/mihon/mihon/salon.md');
    expect(() => writeNewFile(file, 'x')).toThrow('上書きしませんでした');
    expect(textOf('mihon/mihon/salon')).toContain('見本サロン');
    expect(filesIn()).toHaveLength(3);
  });

  it('shows what may be the same place, and asks, even when quick', () => {
    const like = SOUND.map((one) => one.replace('見本カフェ', '見本サロンひだまり'));
    const no = run(['いいえ'], ...like, '--yes');
    expect(no.stdout).toContain(
      '見本サロン（サロン・通いの場、見本県見本市）\n    名前がにています。content/resources/mihon/mihon/salon.md',
    );
    expect([no.status, no.stderr]).toEqual([
      1,
      'やめました。何も書いていません。いまあるファイルを直してください。\n',
    ]);
    expect(run([], ...like, '--yes').status).toBe(1);
    expect(filesIn()).toEqual(['salon.md']);
    expect(run(['たぶん', 'はい'], ...like, '--yes', '--file', 'hidamari').stdout).toContain(
      '書きました',
    );
  });

  it('does not write what the check would refuse, and keeps what was answered in sight', () => {
    const done = run(
      ['はい'],
      ...SOUND.map((one) => one.replace('見本カフェ', '見本サロン').replace('cafe', 'salon')),
      '--file',
      'second',
      '--yes',
    );
    expect(done.stdout).toContain('[duplicate-entry]');
    expect(done.stdout).toContain('name: 見本サロン');
    expect([done.status, filesIn()]).toEqual([1, ['salon.md']]);
  });

  it('leaves nothing when the answers end, but shows them', () => {
    const done = run(['見本カフェ', 'みほんかふぇ', 'cafe']);
    expect([done.status, done.stderr]).toEqual([
      1,
      '答えがとちゅうで終わりました。何も書いていません。\n',
    ]);
    expect(done.stdout).toContain(
      'ここまでの答え:\n\n---\nname: 見本カフェ\nkana: みほんかふぇ\nkind: cafe\n---',
    );
    expect(run(answersWith({}, 'cafe', 'いいえ')).stderr).toBe(
      'やめました。何も書いていません。\n',
    );
    expect(filesIn()).toEqual(['salon.md']);
  });

  it('leaves nothing after Ctrl-C', async () => {
    const child = spawn('node', ARGS());
    child.stdin.write('見本カフェ\nみほんかふぇ\ncafe\n');
    let errors = '';
    child.stderr.on('data', (data) => {
      errors += data;
    });
    await new Promise<void>((done) => {
      child.stdout.on('data', (data) => {
        if (String(data).includes('市区町村')) done();
      });
    });
    child.kill('SIGINT');
    expect(
      await new Promise((done) => {
        child.on('close', done);
      }),
    ).toBe(130);
    expect(errors).toContain('何も書いていません');
    expect(filesIn()).toEqual(['salon.md']);
  });

  it('says how it is used', () => {
    for (const args of [['--nothing'], ['--today', 'きのう']])
      expect(run([], ...args).stderr).toContain('使いかた: npm run new');
  });
});

describe('新しいファイルの場所', () => {
  it('lies in the folder of its area', () => {
    const municipalities = makeMunicipalities(SAMPLE_PLACES);
    expect(SAMPLE_PLACES.map(({ code }) => folderFor(code, municipalities))).toEqual([
      'mihon/',
      'mihon/mihon/',
      'mihon/tonari/',
      'mihon/hanarejima/',
      'mihon/omihon/',
      'mihon/omihon-chuo/',
    ]);
    expect(folderFor('national', municipalities)).toBe('national/');
  });

  it('has a name that can be read, and is free', () => {
    expect([
      wishedName({ name: '見本', kana: 'さくらこどもしょくどう' }),
      wishedName({ name: 'さくらカフェ' }),
      wishedName({ name: '桜' }),
    ]).toEqual(['sakura-kodomo-shokudo', 'sakura-cafe', '']);
    expect([
      freeName(content, 'mihon/mihon/', 'salon'),
      freeName(content, 'mihon/tonari/', 'salon'),
    ]).toEqual(['salon-2', 'salon']);
  });
});

describe('答え', () => {
  it.each([
    ['子ども食堂', 'children-cafeteria'],
    ['こども食堂', 'children-cafeteria'],
    ['カフェ', 'cafe'],
    ['サロン', 'salon'],
    ['社協', 'social-welfare-council'],
    ['サポステ', 'youth-support-station'],
    ['児童館', 'childrens-hall'],
    ['cafe', 'cafe'],
    ['cafee', 'cafee'],
  ])('%s is %s', (answer, kind) => expect(kindFrom(answer)).toBe(kind));

  it('shows kinds that a word may mean', () => {
    expect(() => kindFrom('居場所')).toThrow('ibasho-children 子どもの居場所');
    expect(() => kindFrom('ほげほげ')).toThrow('ありません');
  });

  it('goes in and comes out', () => {
    const [name, phone, by] = ['name', 'phone', 'by'].map((option) =>
      QUESTIONS.find((question) => question.option === option)!,
    );
    const front = [
      [name, '見本'],
      [phone, '03-0000-0001'],
      [phone, '03-0000-0002'],
      [by, '花子'],
    ].reduce(
      (known, [question, value]) => withAnswer(known, question as typeof name & object, value),
      {},
    );
    expect(front).toEqual({
      name: '見本',
      phones: [{ number: '03-0000-0001' }, { number: '03-0000-0002' }],
      verified: { by: '花子' },
    });
    expect(withoutAnswer(withoutAnswer(front, phone!), by!)).toEqual({ name: '見本' });
    expect(
      withoutAnswer(
        { location: 'hidden' },
        QUESTIONS.find(({ option }) => option === 'address')!,
      ),
    ).toEqual({});
  });
});
