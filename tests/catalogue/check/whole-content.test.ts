/** content/ is checked whole: pages, the list of municipalities, names, and what is no file at all. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/catalogue/check/check-content.ts';
import {
  inspectMunicipalities,
  readMunicipalities,
} from '../../../src/catalogue/read/municipalities-file.ts';
import { OFFICE_COLUMNS } from '../../../src/domain/rules/municipal-office-rules.ts';
import { SAMPLE_PLACES } from '../../domain/area/sample-municipalities.ts';
import { readPageFile } from '../../../src/catalogue/read/read-page.ts';
import {
  completeSite,
  leaveRareWords,
  makeContent,
  sampleEntry,
  samplePage,
} from '../sample-content.ts';

let content = '';
beforeEach(() => {
  content = completeSite(makeContent({ 'mihon/mihon/entry.md': sampleEntry() }));
  // Nothing here asks what the table of danger reads in other languages; each test would read it anew.
  leaveRareWords(content);
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

const found = () => checkContent(content, undefined, { needsSite: true });
const codes = () => [...new Set(found().map(({ code, file }) => `${code} ${file}`))];
const page = (text: string | Uint8Array, name = 'about') =>
  writeFileSync(join(content, 'pages', `${name}.md`), text);
const utf16 = (text: string) =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const SHIFT_JIS = Buffer.from([
  0x2d, 0x2d, 0x2d, 0x0a, 0x74, 0x69, 0x74, 0x6c, 0x65, 0x3a, 0x20, 0x82, 0xb1, 0x82, 0xcc, 0x83,
  0x4a, 0x83, 0x5e, 0x0a,
]);

describe('役所の代表窓口の一覧', () => {
  const desk = (provider: string) =>
    makeContent({
      'mihon/mihon/entry.md': sampleEntry(
        `phones:\n  - number: "0887-12-1111"\nprovider:\n  name: ${provider}`,
        { name: '東福祉事務所', kind: 'welfare-office', body: '生活保護の窓口です。' },
      ),
    });
  const officeProblems = (provider: string) => {
    rmSync(content, { recursive: true, force: true });
    content = desk(provider);
    const line = `${SAMPLE_PLACES[1]!.code},見本市役所,0887-12-1111,,,,,見本県の一覧,https://www.pref.mihon.example/list,2026-07-27`;
    writeFileSync(
      join(content, 'municipal-offices.csv'),
      `${[OFFICE_COLUMNS.join(','), line].join('\n')}\n`,
    );
    return checkContent(content).filter(({ file }) => file === 'content/municipal-offices.csv');
  };

  it('県の窓口の番号を、役所の番号にしない', () =>
    expect(officeProblems('見本県')).toMatchObject([
      { code: 'bad-municipal-office', line: 2, level: 'error' },
    ]));
  it('役所の中の窓口と、同じ番号でよい', () => expect(officeProblems('見本市')).toEqual([]));
});

describe('説明のページ', () => {
  it('正しいものには、何も言わない', () => expect(found()).toEqual([]));
  it('BOM は、どのファイルでもあってよい', () => {
    for (const path of [
      'pages/about.md',
      'resources/mihon/mihon/entry.md',
      'thesaurus.yml',
      'municipalities.csv',
      'site.json',
    ])
      writeFileSync(join(content, path), `\uFEFF${readFileSync(join(content, path), 'utf8')}`);
    expect(found()).toEqual([]);
    expect(readPageFile(content, 'about').page?.title).toBe('見本のページ');
  });
  it.each<[string, string | Uint8Array, string]>([
    ['YAML のまちがい', '---\ntitle: "閉じない\nlead: あ\n---\nあ\n', 'yaml-syntax'],
    ['プログラム', '---js\nmodule.exports = {}\n---\nあ', 'front-matter-language'],
    ['はじめがない', 'あ', 'no-front-matter'],
    ['Shift_JIS', SHIFT_JIS, 'not-utf8'],
    ['UTF-16', utf16(samplePage()), 'not-utf8'],
    ['UTF-16（印なし）', Buffer.from('---\ntitle: a\nlead: b\n---\nc\n', 'utf16le'), 'not-utf8'],
    ['空', '', 'no-front-matter'],
    ['題がない', '---\nlead: あ\n---\nあ\n', 'missing-field'],
    ['lead が表', '---\ntitle: あ\nlead: [あ]\n---\nあ\n', 'wrong-type'],
    ['空の題', '---\ntitle: ""\nlead: あ\n---\nあ\n', 'empty-value'],
    ['長い題', samplePage().replace('見本のページ', 'あ'.repeat(61)), 'too-long'],
    ['HTML', samplePage('', '<script>alert(1)</script>'), 'raw-html'],
    ['リンク', samplePage('', '[x](javascript:1)'), 'unsafe-link'],
    ['画像', samplePage('', '![x](https://a.example/a.png)'), 'remote-image'],
    ['向きの変わる文字', samplePage('', 'あ\u202Eい'), 'control-character'],
    ['知らない見出し', samplePage('layout: x'), 'unknown-field'],
    ['大きすぎる', samplePage('', 'あ'.repeat(30_000)), 'too-large'],
    ['本文がない', samplePage('', ''), 'empty-value'],
    ['たくさんの入れ子', `---\ntitle: ${'['.repeat(20_000)}\nlead: あ\n---\nあ\n`, 'yaml-too-deep'],
  ])('%s', (_what, text, code) => {
    page(text);
    expect(codes()).toContain(`${code} content/pages/about.md`);
    expect(readPageFile(content, 'about').page).toBeUndefined();
  });
  it('なくなったもの、リンク、フォルダーも言う', () => {
    rmSync(join(content, 'pages', 'privacy.md'));
    rmSync(join(content, 'pages', 'about.md'));
    symlinkSync('/does-not-exist', join(content, 'pages', 'about.md'));
    rmSync(join(content, 'pages', 'choosing.md'));
    mkdirSync(join(content, 'pages', 'choosing.md'));
    expect(codes()).toEqual([
      'unreadable-file content/pages/about.md',
      'unreadable-file content/pages/choosing.md',
      'missing-file content/pages/privacy.md',
    ]);
  });
  it('出ることのないページを言う', () => {
    page(samplePage(), 'history');
    expect(codes()).toEqual(['bad-file-name content/pages/history.md']);
  });
});

describe('市区町村の一覧', () => {
  const edit = (change: (lines: string[]) => void) => {
    const path = join(content, 'municipalities.csv');
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    change(lines);
    writeFileSync(path, `${lines.join('\n')}\n`);
  };
  const swap = (from: string, to: string) =>
    edit((lines) => {
      lines[2] = lines[2]!.replace(from, to);
    });
  it.each([
    ['見本市', '見本\u202E市', 'control-character'],
    ['見本市', '見\u200B本市', 'control-character'],
    ['見本市', '{{x}}', 'bad-municipality'],
    ['見本市', '<b>', 'bad-municipality'],
    ['見本市', 'あ'.repeat(50_000), 'too-long'],
    ['みほんし', 'あ'.repeat(50_000), 'too-long'],
    ['みほんし', 'MIHON', 'bad-municipality'],
    ['mihon,', `${'a'.repeat(500)},`, 'bad-municipality'],
    ['33.5', '0x21', 'bad-municipality'],
    ['33.5', '', 'bad-municipality'],
    ['399027', 'あ', 'bad-municipality'],
    ['399027', '399019', 'bad-municipality'],
    ['city', 'toshi', 'bad-municipality'],
    ['見本市', '見\uFFFD市', 'control-character'],
    ['見本市', '見本 市', 'bad-municipality'],
    [',mihon,', ',', 'bad-municipality'],
  ])('%s → %s', (from, to, code) => {
    swap(from, to);
    expect(codes()).toContain(`${code} content/municipalities.csv`);
    for (const { message } of found()) expect(message.length).toBeLessThan(200);
  });
  it.each([
    ['https:///evil.example/', 'not-a-url', 'error'],
    ['https://a:b@evil.example/', 'not-a-url', 'error'],
    ['http://127.0.0.1/', 'local-link', 'warning'],
    ['https://bit.ly/x', 'roundabout-link', 'warning'],
    ['https://xn--80ak6aa92e.com/', 'misleading-link', 'warning'],
    [`https://a.example/${'a'.repeat(400)}`, 'too-long', 'error'],
  ])('url %s → %s', (url, code, level) => {
    edit((lines) => {
      lines[2] += url;
    });
    expect(found()).toMatchObject([{ code, level, file: 'content/municipalities.csv', line: 3 }]);
  });
  it('ほかの問題をかくさず、正しい場所のせいにしない', () => {
    swap('見本市', '{{x}}');
    writeFileSync(join(content, 'resources/mihon/mihon/broken.md'), sampleEntry('fee: gratis'));
    page('あ');
    expect(codes()).toEqual([
      'bad-municipality content/municipalities.csv',
      'no-front-matter content/pages/about.md',
      'unknown-id content/resources/mihon/mihon/broken.md',
    ]);
    for (const text of ['', 'x', SHIFT_JIS]) {
      writeFileSync(join(content, 'municipalities.csv'), text);
      expect(codes()).toEqual([
        expect.stringMatching(/content\/municipalities\.csv$/),
        'no-front-matter content/pages/about.md',
        'unknown-id content/resources/mihon/mihon/broken.md',
      ]);
    }
    rmSync(join(content, 'municipalities.csv'));
    expect(codes()).toEqual([
      'missing-file content/municipalities.csv',
      'no-front-matter content/pages/about.md',
      'unknown-id content/resources/mihon/mihon/broken.md',
    ]);
    expect(() => readMunicipalities(content)).toThrow('市区町村の一覧');
  });
  it('言うのは20件までで、残りは数で言う', () => {
    edit((lines) => {
      for (let row = 0; row < 100; row += 1) lines.push('x');
    });
    expect(found()).toHaveLength(21);
    expect(found()[0]?.message).toBe('ほかに 80件、直すところがあります');
  });
  it('3万行でも、2秒もかからない', () => {
    edit((lines) => {
      for (let row = 0; row < 30_000; row += 1) lines.push(lines[2]!);
    });
    // The work of this process alone: the machine may be busy.
    const start = process.cpuUsage();
    expect(inspectMunicipalities(content).problems).toHaveLength(21);
    const { user } = process.cpuUsage(start);
    expect(user / 1_000).toBeLessThan(2_000);
  });
  it('空の行があっても、行の番号は合っている', () => {
    edit((lines) => {
      lines.splice(1, 0, '', '');
      lines[4] = lines[4]!.replace('見本市', '{{x}}');
    });
    expect(found()).toMatchObject([{ line: 5 }]);
  });
});

describe('ことばの表', () => {
  const path = () => join(content, 'thesaurus.yml');
  it.each<[string, () => void, string]>([
    ['ない', () => rmSync(path()), 'missing-file'],
    [
      '切れたリンク',
      () => {
        rmSync(path());
        symlinkSync('nowhere', path());
      },
      'unreadable-file',
    ],
    [
      'リンク',
      () => {
        rmSync(path());
        symlinkSync(join(content, 'site.json'), path());
      },
      'unreadable-file',
    ],
    [
      'フォルダー',
      () => {
        rmSync(path());
        mkdirSync(path());
      },
      'unreadable-file',
    ],
    [
      '暴力のことばがない',
      () => writeFileSync(path(), readFileSync(path(), 'utf8').replace('violence', 'family')),
      'thesaurus-mute',
    ],
    [
      '暴力のことばが空',
      () => writeFileSync(path(), readFileSync(path(), 'utf8').replace(/\[殴.*\]/, '[]')),
      'thesaurus-mute',
    ],
    ['空', () => writeFileSync(path(), ''), 'thesaurus-mute'],
  ])('%s', (_what, spoil, code) => {
    spoil();
    const problems = found();
    expect(problems.map(({ code: one, level, file }) => `${one} ${level} ${file}`)).toContain(
      `${code} error content/thesaurus.yml`,
    );
    expect(
      problems.filter(({ file }) => file === 'content/thesaurus.yml').length,
    ).toBeLessThanOrEqual(2);
  });
});

describe('名前と、ファイルの種類', () => {
  const put = (path: string, text = sampleEntry()) => {
    mkdirSync(join(content, path, '..'), { recursive: true });
    writeFileSync(join(content, path), text);
  };
  it.each([
    '..\\..\\x.md',
    '_a?b.md',
    'CON.md',
    'con.md',
    'aux.tar.md',
    'COM1.md',
    'a:b.md',
    'a|b',
    'x.md.',
    'x.md ',
    ' x.md',
    'a*.md',
    'a\nb.md',
    'a\u001B[2J.md',
    'a\u202Eb.md',
    `${'a'.repeat(120)}.md`,
    'あ\uFFFEい.md',
  ])('%j は、使えない名前', (name) => {
    for (const folder of ['resources/mihon/mihon', 'resources/_old', 'pages', 'imports'])
      put(`${folder}/${name}`);
    const bad = found()
      .filter(({ code, level }) => code === 'bad-file-name' && level === 'error')
      .map(({ file }) => file);
    expect(bad.length).toBe(4);
  });
  it.each(['_note.md', '.hidden.md', '_old/a.md'])('%s は、サイトに出ないと言う', (name) => {
    put(`resources/mihon/mihon/${name}`);
    expect(found()).toMatchObject([{ code: 'bad-file-name', level: 'warning' }]);
  });
  it('見本、README、書きかけ、システムのファイルには、何も言わない', () => {
    for (const name of [
      '_template.md',
      'README.md',
      '.DS_Store',
      '.gitkeep',
      '.a.md.writing',
      'a.md.123.writing',
    ])
      put(`resources/mihon/mihon/${name}`);
    expect(found()).toEqual([]);
  });
  it('大文字と小文字だけがちがう名前', () => {
    put('resources/mihon/mihon/ENTRY.md');
    expect(codes()).toContain('bad-file-name content/resources/mihon/mihon/entry.md');
  });
  it('待つことなく、装置や通信の口を言う', () => {
    const fifo = (path: string) => execFileSync('mkfifo', [join(content, path)]);
    for (const path of [
      'resources/mihon/mihon/a.md',
      'resources/mihon/mihon/_b.md',
      'imports.md',
      'pages/x.md',
      'published-ids.txt',
    ])
      fifo(path);
    for (const path of ['site.json', 'thesaurus.yml', 'municipalities.csv', 'pages/about.md']) {
      rmSync(join(content, path));
      fifo(path);
    }
    symlinkSync('/dev/zero', join(content, 'resources/mihon/mihon/zero.md'));
    const problems = found();
    expect(
      problems
        .map(({ file }) => file.replace('content/', ''))
        .filter((file, index, all) => all.indexOf(file) === index),
    ).toEqual([
      'imports.md',
      'municipalities.csv',
      'pages/about.md',
      'pages/x.md',
      'published-ids.txt',
      'resources/mihon/mihon/_b.md',
      'resources/mihon/mihon/a.md',
      'resources/mihon/mihon/zero.md',
      'site.json',
      'thesaurus.yml',
    ]);
  });
  it('読む権限がないもの', () => {
    if (process.getuid?.() === 0) return expect(existsSync(content)).toBe(true);
    chmodSync(join(content, 'thesaurus.yml'), 0);
    chmodSync(join(content, 'resources/mihon/mihon'), 0);
    const problems = codes();
    chmodSync(join(content, 'resources/mihon/mihon'), 0o755);
    expect(problems).toEqual([
      'unreadable-file content/resources/mihon/mihon',
      'unreadable-file content/thesaurus.yml',
    ]);
  });
});
