/** Every command on broken input: Japanese, to the point, without a stack trace or a library's English. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pageBuilderWords } from '../../scripts/build/page-builder-words.ts';
import { troubleWords } from '../../scripts/terminal/tell.ts';
import { withLock } from '../../src/catalogue/write/lock.ts';
import { checkContent } from '../../src/catalogue/check/check-content.ts';
import { reportAsGithub } from '../../src/catalogue/check/report-github.ts';
import { reportAsJson } from '../../src/catalogue/check/report-json.ts';
import { reportWithGuide } from '../../src/catalogue/check/report-text.ts';
import { visibleText } from '../../src/domain/text/visible-text.ts';
import { completeSite, makeContent, sampleEntry, samplePage } from '../catalogue/sample-content.ts';

let folder = '';
let content = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mihon-broken-'));
  content = join(folder, 'content');
  const made = completeSite(makeContent({ 'mihon/mihon/entry.md': sampleEntry() }));
  cpSync(made, content, { recursive: true });
  rmSync(made, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Said {
  readonly status: number | null;
  readonly text: string;
  readonly stdout: string;
}

function run(script: string, args: readonly string[] = [], input = ''): Said {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('scripts', `${script}.ts`), ...args],
    { cwd: folder, encoding: 'utf8', input, timeout: 60_000 },
  );
  return { status, stdout, text: stdout + stderr };
}

// eslint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;

/** Words of programs that a person meets as they are: names of files, fields, commands. */
function isForPeople({ text, status }: Said): void {
  expect(status, text).not.toBeNull();
  expect(text).not.toMatch(
    /^\s+at .+:\d+|\b\w*Error:|Stack trace|node:internal|Node\.js v|undefined|\[object |\bE(?:NOENT|ACCES|ISDIR|NOTDIR|NOSPC|ROFS|LOOP|EXIST|PERM)\b|ot found|Cannot |Invalid |Unexpected |no such/m,
  );
  expect(text).not.toMatch(UNSEEN);
  for (const line of text.split('\n').filter((one) => /[A-Za-z]{4,} [a-z]{3,} [a-z]{3,}/.test(one)))
    expect(line).toMatch(/[ぁ-んァ-ヶ一-龠]/);
  if (text.trim() !== '') expect(text).toMatch(/[ぁ-んァ-ヶ一-龠]/);
}

const at = (path: string) => join(content, path);
const swap = (path: string, make: (file: string) => void) => {
  rmSync(at(path), { recursive: true, force: true });
  make(at(path));
};

/** What a content folder can be like, worst first. */
const BROKEN: Readonly<Record<string, () => void>> = {
  'no pages': () => rmSync(at('pages'), { recursive: true }),
  'a page is a folder': () => swap('pages/about.md', mkdirSync),
  'a page of bad YAML': () => writeFileSync(at('pages/about.md'), '---\ntitle: "x\n---\n'),
  'a dangling table': () => swap('thesaurus.yml', (file) => symlinkSync('nowhere', file)),
  'no municipalities': () => rmSync(at('municipalities.csv')),
  'municipalities are a folder': () => swap('municipalities.csv', mkdirSync),
  'broken municipalities': () =>
    writeFileSync(
      at('municipalities.csv'),
      readFileSync(at('municipalities.csv'), 'utf8').replace('見本市', '{{\u202E\u001B[2J}}'),
    ),
  'settings are a folder': () => swap('site.json', mkdirSync),
  'settings are no JSON': () => writeFileSync(at('site.json'), '{ "name": '),
  'no entries': () => rmSync(at('resources'), { recursive: true }),
  'entries are a file': () => swap('resources', (file) => writeFileSync(file, 'x')),
  'no content at all': () => rmSync(content, { recursive: true }),
  'an entry is a folder': () => mkdirSync(at('resources/mihon/mihon/folder.md')),
  'an entry that clears the screen': () =>
    writeFileSync(
      at('resources/mihon/mihon/esc.md'),
      sampleEntry('fee: "\\e[2J\\e[1;1Hまちがい 0件、注意 0件\\e[8m"\nurl: "a\\rb"'),
    ),
  'a name that clears the screen': () =>
    writeFileSync(at('resources/mihon/mihon/\u001B[2J\u202Ea\nまちがい 0件.md'), sampleEntry()),
  'a published list of another kind': () => swap('published-ids.txt', mkdirSync),
  'a ledger of another kind': () => {
    mkdirSync(at('imports'));
    writeFileSync(at('imports/map-x-399019.json'), '{');
  },
};

/** Here every command is tried, each a process of its own. */
const WORST: ReadonlySet<string> = new Set([
  'no content at all',
  'an entry that clears the screen',
]);
const OTHERS: readonly (readonly [string, readonly string[]])[] = [
  ['build', []],
  ['new', ['--yes', '--name', '見本']],
  ['confirm', ['mihon/mihon/entry', '--how', 'phone', '--by', '見本の会']],
  ['import', ['table.csv', '--dry-run']],
  ['freshness', []],
  ['review', ['main']],
  ['release-ids', []],
  ['check', []],
  ['check', ['--format', 'github']],
];

const TABLE = '名称,種類\n見本の会,cafe\n';

describe('こわれた content/ での、すべての命令', () => {
  it.each(Object.entries(BROKEN))(
    '%s',
    (what, spoil) => {
      spoil();
      writeFileSync(join(folder, 'table.csv'), TABLE);
      const problems = checkContent(content, undefined, { needsSite: true });
      expect(problems.some(({ level }) => level === 'error')).toBe(true);
      for (const report of [reportWithGuide, reportAsGithub])
        isForPeople({ status: 1, stdout: '', text: visibleText(report(problems)) });
      expect(JSON.parse(reportAsJson(problems))).toEqual(problems);
      expect(reportAsJson(problems)).not.toMatch(UNSEEN);
      for (const [script, args] of WORST.has(what) ? OTHERS : []) isForPeople(run(script, args));
    },
    120_000,
  );
});

describe('読めないもの、書けないもの', () => {
  it.each([
    ['表がない', 'none.csv'],
    ['フォルダー', 'content'],
    ['空', 'empty.csv'],
    ['装置', '/dev/null'],
  ])('取り込み: %s', (_what, file) => {
    writeFileSync(join(folder, 'empty.csv'), '');
    const said = run('import', [file]);
    isForPeople(said);
    expect(said.status).not.toBe(0);
  });
  it('報告を書けないところ', () => {
    writeFileSync(join(folder, 'table.csv'), TABLE);
    for (const report of ['content', 'table.csv/x', '/dev/full'])
      isForPeople(run('import', ['table.csv', '--dry-run', '--report', report]));
    expect(existsSync('/dev/full')).toBe(true);
  });
  it.each([
    ['check', '--format'],
    ['check', '--nonsense'],
    ['review', '--x'],
    ['freshness', '--kind=zzz'],
    ['confirm', 'zzz'],
    ['new', '--nonsense'],
    ['import', '--map=none.yml'],
    ['issue-to-entry', '--out=x'],
  ])('%s %s', (script, argument) => {
    const said = run(script, [argument]);
    isForPeople(said);
    expect(said.status).not.toBe(0);
  });
  it('出力の受け手が先に閉じても、いっぱいでも', () => {
    writeFileSync(at('pages/about.md'), 'x');
    const script = resolve('scripts/check.ts');
    const shell = (tail: string) =>
      spawnSync('sh', ['-c', `"${process.execPath}" "${script}" ${tail}`], {
        cwd: folder,
        encoding: 'utf8',
      });
    expect(shell('| true').stderr).toBe('');
    const full = shell('> /dev/full');
    expect(full.stderr).toContain('ディスクがいっぱい');
    expect(full.stderr).not.toMatch(/Error|ENOSPC/);
  });
});

describe('ことばにする', () => {
  const thrown = (code: string, more: object = {}) =>
    Object.assign(new Error(`${code}: something bad, open '/x'`), { code, ...more });
  it.each([
    'ENOENT',
    'EACCES',
    'EPERM',
    'EISDIR',
    'ENOTDIR',
    'ENOSPC',
    'EDQUOT',
    'EROFS',
    'EBUSY',
    'EMFILE',
    'ELOOP',
    'ENAMETOOLONG',
    'EIO',
    'EXDEV',
    'EWHATEVER',
  ])('%s', (code) => {
    const words = troubleWords(thrown(code, { path: '/x/見本' }));
    expect(words).toMatch(/^\/x\/見本: .+。.+。$/);
    expect(words).not.toContain('something');
  });
  it('知らない不具合も、英語では言わない', () => {
    expect(troubleWords(new TypeError('x is not a function'))).toMatch(
      /^思いがけない不具合で止まりました（TypeError）。/,
    );
    expect(troubleWords('boom')).toMatch(/^思いがけない不具合/);
    expect(troubleWords(new Error('見本がありません\n    at foo (/x.js:1:2)'))).toBe(
      '見本がありません',
    );
  });
  it('ページを作るプログラムの英語を、写さない', () => {
    expect(
      pageBuilderWords(
        "[ERROR] EACCES: permission denied, mkdir '/x/dist'\n  Stack trace:\n    at a (/b.js:1:1)",
      ),
    ).toMatch(/^\/x\/dist: 開く権限か/);
    expect(
      pageBuilderWords(
        '\u001B[31mError\u001B[39m: content に直すところがあります。\n見本 1行目\n    at a (b.js:1:1)',
      ),
    ).toBe('content に直すところがあります。\n見本 1行目');
    expect(pageBuilderWords('Cannot read properties of null')).toBeUndefined();
  });
});

describe('同時に2つ', () => {
  it('取り込みは1つずつ。終わったものと、止められたもののあとは動く', () => {
    const lock = at('.tsunagaru.lock');
    withLock(lock, '取り込み', () =>
      expect(() => withLock(lock, '取り込み', () => 0)).toThrow('ほかの取り込みが動いています'),
    );
    expect(existsSync(lock)).toBe(false);
    writeFileSync(lock, '999999999\n');
    expect(withLock(lock, '取り込み', () => 7)).toBe(7);
    writeFileSync(lock, '');
    expect(withLock(lock, '取り込み', () => 8)).toBe(8);
    expect(() =>
      withLock(lock, '取り込み', () => {
        throw new Error('あ');
      }),
    ).toThrow('あ');
    expect(existsSync(lock)).toBe(false);
  });
  it('命令でも同じ', () => {
    writeFileSync(at('.tsunagaru.lock'), `${process.pid}\n`);
    writeFileSync(join(folder, 'table.csv'), TABLE);
    writeFileSync(
      join(folder, 'map.yml'),
      'name: x\ncolumns:\n  名称: name\nkind: cafe\nsource:\n  title: 見本\n  url: https://a.example/\n  licence: CC BY 4.0\nmunicipality: "399019"\n',
    );
    const said = run('import', ['table.csv', '--map', 'map.yml']);
    isForPeople(said);
    expect(said.text).toContain('ほかの取り込み');
    rmSync(at('.tsunagaru.lock'));
    expect(run('import', ['table.csv', '--map', 'map.yml']).status).toBe(0);
    expect(run('check', []).status).toBe(0);
  });
  it('サイトを作る仕事も1つずつ', () => {
    mkdirSync(join(folder, '.cache'));
    writeFileSync(join(folder, '.cache/build.lock'), `${process.pid}\n`);
    const said = run('build');
    isForPeople(said);
    expect(said.text).toContain('npm run build');
    expect(said.status).toBe(1);
  });
});

it('説明のページのまちがいは、確かめるときと作るときで同じことを言う', () => {
  writeFileSync(at('pages/privacy.md'), samplePage('', '<b>x</b>'));
  const [check, build] = [run('check', []), run('build')];
  expect(build.status).toBe(1);
  const problem = check.stdout.split('\n\n')[0]!;
  expect(problem).toContain('content/pages/privacy.md');
  expect(build.text).toContain(problem);
});
